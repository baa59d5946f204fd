import type { Grammar } from '../../language/pack.ts'
import type { Tree, Word } from '../../syntax/tree.ts'
import { childrenWith, dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * "Rejected as baseless India's accusation": an adjective behind the verb and its preposition says what the object is, which stands behind
 * it. The parser makes both part of one phrase.
 */
export function repairEarlyPredicatives(tree: Tree, { clauseOpeners, refutingModifiers }: Grammar): Tree {
  let words: Word[] | undefined
  const deps = dependencyTreeOf(tree)
  for (const [verb, word] of tree.entries()) {
    const [as, adjective, next] = [tree[verb + 1], tree[verb + 2], tree[verb + 3]]
    if (word.upos !== 'VERB' || as?.upos !== 'ADP' || !clauseOpeners.includes(as.lemma) || adjective?.upos !== 'ADJ')
      continue
    const noun = as.head
    if (
      tree[noun]?.head !== verb ||
      !hasLabel(tree[noun], 'obl') ||
      (adjective.head !== noun && adjective.head !== verb + 3)
    )
      continue
    if (childrenWith(deps, verb, 'obj').length > 0) continue
    // "As long-term allies", but "as false the claims", "as baseless India's claims".
    const owned = childrenWith(deps, noun, 'nmod').some(i => i === verb + 3 && tree[i]?.deprel === 'nmod:poss')
    if (!(next?.upos === 'DET' || owned || refutingModifiers.includes(adjective.lemma))) continue
    words ??= tree.map(other => ({ ...other }))
    Object.assign(words[noun] as Word, { deprel: 'obj' })
    Object.assign(words[verb + 1] as Word, { head: verb + 2 })
    Object.assign(words[verb + 2] as Word, { head: verb, deprel: 'xcomp' })
  }
  return words ?? tree
}
