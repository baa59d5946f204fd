import type { Grammar } from '../../language/pack.ts'
import type { Tree, Word } from '../../syntax/tree.ts'
import { caseOf, childrenWith, dependencyTreeOf, hasLabel } from '../dependency-tree.ts'
import { isPassive } from '../voice.ts'

/**
 * « a condamné le bombardement de Gaza par Israël », "condemned the raid on Jordan": an active verb has no agent, and whom a deed is done to
 * stands right behind its noun. The parser attaches both to the verb; they become complements of the noun.
 */
export function repairComplementsOfDeeds(tree: Tree, grammar: Grammar, isEventNoun: (lemma: string) => boolean): Tree {
  const deps = dependencyTreeOf(tree, grammar)
  let words: Word[] | undefined
  for (const [at, word] of tree.entries()) {
    // "Bombed for weeks by X": a time has no agent.
    const time = tree[word.head]
    const passive = time && tree[time.head]?.upos === 'VERB' && isPassive(deps, time.head)
    if (
      passive &&
      hasLabel(word, 'nmod') &&
      grammar.timeNouns.includes(time.lemma.toLowerCase()) &&
      grammar.agentPrepositions.includes(caseOf(deps, at) ?? '')
    ) {
      words ??= tree.map(other => ({ ...other }))
      Object.assign(words[at] as Word, { head: time.head, deprel: 'obl:agent' })
      continue
    }
    const verb = word.head
    if (!hasLabel(word, 'obl') || at < verb || !/^(?:NOUN|PROPN)$/.test(word.upos)) continue
    if (tree[verb]?.upos !== 'VERB' || grammar.timeNouns.includes(word.lemma.toLowerCase())) continue
    const object = childrenWith(deps, verb, 'obj').findLast(i => i > verb && i < at)
    if (object === undefined || tree[object]?.upos !== 'NOUN' || !isEventNoun(tree[object].lemma)) continue
    const preposition = caseOf(deps, at) ?? ''
    const first = (deps.children[at] ?? [])[0] ?? at
    const agent = grammar.agentPrepositions.includes(preposition) && !isPassive(deps, verb)
    const target = grammar.deedPrepositions.includes(preposition) && first === object + 1
    // Nothing but complements of the noun may stand between.
    const between = tree.slice(object + 1, first)
    if (!(agent || target) || between.some(({ upos }) => /^(?:VERB|PUNCT|CCONJ|SCONJ)$/.test(upos))) continue
    const named = word.upos === 'PROPN' || childrenWith(deps, at, 'det').length > 0
    if (!named) continue
    words ??= tree.map(other => ({ ...other }))
    Object.assign(words[at] as Word, { head: object, deprel: 'nmod' })
  }
  return words ?? tree
}
