import type { Grammar } from '../../language/pack.ts'
import type { Tree, Word } from '../../syntax/tree.ts'
import { ancestors, dependencyTreeOf, hasLabel, lastInSubtree } from '../dependency-tree.ts'

/**
 * Corrects a conjunction that the parser took for a preposition, so that the verb behind was attached to the clause before: "Dozens died as
 * government forces launched strikes". A finite verb without a subject right behind such a phrase is the verb of a subordinate clause, and
 * the phrase its subject.
 */
export function repairSubordinateClauses(tree: Tree, { clauseOpeners }: Grammar): Tree {
  if (clauseOpeners.length === 0) return tree
  let words: Word[] | undefined
  let { children } = dependencyTreeOf(tree)
  for (let mark = 1; mark < tree.length; mark++) {
    const now: Tree = words ?? tree
    const opener = now[mark]
    if (!opener || !hasLabel(opener, 'case', 'mark') || !clauseOpeners.includes(opener.lemma)) continue
    const head = opener.head
    if (head <= mark || !/^(?:NOUN|PROPN)$/.test(now[head]?.upos ?? '')) continue
    const last = (children[head] ?? []).reduce(
      (end, i) => (i > end && isPart(now, i) ? lastInSubtree(children, i) : end),
      head,
    )
    const verb = last + 1
    const word = now[verb]
    const own = children[verb] ?? []
    // "recalled its envoy as X thanked Y": the verb may govern the phrase already, and be attached where the clause belongs.
    const inverted = now[head]?.head === verb && hasLabel(now[head], 'obl') && hasLabel(word, 'conj')
    const governor = (inverted ? word?.head : now[head]?.head) ?? -1
    if (
      word?.upos !== 'VERB' ||
      word.feats.VerbForm !== 'Fin' ||
      word.feats.Tense !== 'Past' ||
      governor < 0 ||
      governor > mark ||
      own.some(i => hasLabel(now[i], 'nsubj', 'mark', 'aux', 'expl')) ||
      own.some(i => i < verb && hasLabel(now[i], 'cc')) ||
      (!inverted && [...ancestors(now, head)].includes(verb))
    )
      continue
    words ??= tree.map(other => ({ ...other }))
    const set = (at: number, change: Partial<Word>) => Object.assign(words?.[at] as Word, change)
    set(verb, { head: governor, deprel: 'advcl' })
    set(head, { head: verb, deprel: 'nsubj' })
    set(mark, { head: verb, deprel: 'mark' })
    children = dependencyTreeOf(words).children
  }
  return words ?? tree
}

/** Whether a word may stand between the head of a subject and its verb without a comma. */
function isPart(tree: Tree, at: number): boolean {
  return hasLabel(tree[at], 'flat', 'nmod', 'conj', 'compound') && tree[at - 1]?.upos !== 'PUNCT'
}
