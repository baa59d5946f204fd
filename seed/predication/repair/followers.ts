import type { Grammar } from '../../language/pack.ts'
import type { Tree, Word } from '../../syntax/tree.ts'
import { caseOf, childrenWith, dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * « …, imité par le Brésil », "condemned Chile, followed by Brazil": whoever follows the subject does the same, and becomes a conjunct of it.
 * The participle stands behind a comma and has an agent and nothing else.
 */
export function repairFollowers(tree: Tree, grammar: Grammar): Tree {
  let words: Word[] | undefined
  const deps = dependencyTreeOf(tree, grammar)
  for (const [at, word] of tree.entries()) {
    if (word.upos !== 'VERB' || !grammar.followingVerbs.includes(word.lemma) || word.feats.VerbForm !== 'Part') continue
    if (tree[at - 1]?.form !== ',' || (deps.children[at] ?? []).some(i => hasLabel(tree[i], 'aux', 'nsubj', 'obj')))
      continue
    const agent = childrenWith(deps, at, 'obl').find(
      i =>
        i > at &&
        grammar.agentPrepositions.includes(caseOf(deps, i) ?? '') &&
        /^(?:PROPN|NOUN)$/.test(tree[i]?.upos ?? ''),
    )
    const verb = tree.findLastIndex(
      (other, i) =>
        i < at && other.upos === 'VERB' && other.feats.VerbForm !== 'Inf' && childrenWith(deps, i, 'nsubj').length > 0,
    )
    const subject = childrenWith(deps, verb, 'nsubj').find(i => i < verb)
    if (agent === undefined || subject === undefined || tree[subject]?.feats.PronType === 'Rel') continue
    words ??= tree.map(other => ({ ...other }))
    Object.assign(words[agent] as Word, { head: subject, deprel: 'conj' })
    for (const i of childrenWith(deps, agent, 'case')) Object.assign(words[i] as Word, { deprel: 'cc' })
    Object.assign(words[at] as Word, { upos: 'ADJ', head: agent, deprel: 'dep' })
  }
  return words ?? tree
}
