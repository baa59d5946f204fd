import type { Tree, Word } from '../../syntax/tree.ts'
import { dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * « a critiqué l'Australie, qui avait elle-même accusé le Cambodge »: makes a clause whose subject is a relative pronoun behind a comma a relative
 * clause of the noun phrase before that comma, where the parser coordinated it with the main verb. A noun behind its verb that was labelled a
 * second subject is the object.
 */
export function repairJoinedRelatives(tree: Tree): Tree {
  let words: Word[] | undefined
  const { children } = dependencyTreeOf(tree)
  for (const [verb, word] of tree.entries()) {
    if (word.upos !== 'VERB' || !hasLabel(word, 'conj', 'parataxis')) continue
    const own = children[verb] ?? []
    const pronoun = own.find(
      i => i < verb && hasLabel(tree[i], 'nsubj') && tree[i]?.upos === 'PRON' && tree[i]?.feats.PronType === 'Rel',
    )
    if (pronoun === undefined || tree[pronoun - 1]?.form !== ',' || own.some(i => hasLabel(tree[i], 'cc'))) continue
    const noun = antecedentBefore(tree, pronoun - 2)
    if (noun === undefined) continue
    words ??= tree.map(other => ({ ...other }))
    Object.assign(words[verb] as Word, { head: noun, deprel: 'acl:relcl' })
    for (const i of own) {
      if (i === pronoun || !hasLabel(tree[i], 'nsubj')) continue
      const noun = /^(?:NOUN|PROPN)$/.test(tree[i]?.upos ?? '')
      if (i > verb && noun) Object.assign(words[i] as Word, { deprel: 'obj' })
      else if (tree[i]?.feats.Reflex === 'Yes') Object.assign(words[i] as Word, { deprel: 'advmod' })
    }
  }
  return words ?? tree
}

/** The head of the noun phrase that ends at a word; undefined where none does. */
function antecedentBefore(tree: Tree, end: number): number | undefined {
  let at = end
  for (let steps = 0; steps < 8; steps++) {
    const word = tree[at]
    const above = word?.head ?? -1
    const inside = /^(?:NOUN|PROPN)$/.test(tree[above]?.upos ?? '') && above < end
    if (!inside || !hasLabel(word, 'nmod', 'amod', 'flat', 'appos', 'compound')) break
    at = above
  }
  return /^(?:NOUN|PROPN)$/.test(tree[at]?.upos ?? '') ? at : undefined
}
