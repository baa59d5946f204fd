import type { Grammar } from '../../language/pack.ts'
import type { Tree, Word } from '../../syntax/tree.ts'
import { dependencyTreeOf, hasLabel } from '../dependency-tree.ts'
import { isPassive } from '../voice.ts'

/** "Was fired on by guards": a preposition between a passive verb and its agent belongs to the verb. */
export function repairStrandedPrepositions(tree: Tree, grammar: Grammar): Tree {
  let words: Word[] | undefined
  const deps = dependencyTreeOf(tree, grammar)
  for (const [at, word] of tree.entries()) {
    const agent = tree[at + 2]
    const next = tree[at + 1]
    if (word.upos !== 'VERB' || next?.upos !== 'ADP' || !agent || !grammar.agentPrepositions.includes(agent.lemma))
      continue
    const noun = next.head
    if (noun <= at + 2 || agent.head !== noun || !hasLabel(next, 'case') || !isPassive(deps, at)) continue
    words ??= tree.map(other => ({ ...other }))
    Object.assign(words[at + 1] as Word, { head: at, deprel: 'compound:prt' })
    Object.assign(words[noun] as Word, { head: at, deprel: 'obl:agent' })
  }
  return words ?? tree
}
