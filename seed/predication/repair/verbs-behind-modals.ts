import type { Tree, Word } from '../../syntax/tree.ts'
import { dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * Retags as a verb an adjective behind a modal that the parser attached to the noun: "Kabul would free 1,500 prisoners". The frame tables
 * must list the verb; the noun becomes its object.
 */
export function repairVerbsBehindModals(tree: Tree, isVerb: (lemma: string) => boolean): Tree {
  let words: Word[] | undefined
  const { children } = dependencyTreeOf(tree)
  for (const [noun, word] of tree.entries()) {
    if (!/^(?:NOUN|PROPN)$/.test(word.upos)) continue
    const below = children[noun] ?? []
    const modal = below.findLast(i => hasLabel(tree[i], 'aux') && isModal(tree[i]))
    if (modal === undefined || modal > noun || below.some(i => hasLabel(tree[i], 'cop', 'case'))) continue
    let verb = modal + 1
    while (verb < noun && /^(?:ADV|PART)$/.test(tree[verb]?.upos ?? '')) verb++
    const other = tree[verb]
    if (verb >= noun || other?.head !== noun || !/^(?:ADJ|NOUN)$/.test(other.upos)) continue
    if (!isVerb(other.form) || /^\p{Lu}/u.test(other.form)) continue
    words ??= tree.map(one => ({ ...one }))
    const set = (at: number, change: Partial<Word>) => Object.assign(words?.[at] as Word, change)
    set(verb, { upos: 'VERB', lemma: other.form, feats: { VerbForm: 'Inf' }, head: word.head, deprel: word.deprel })
    set(noun, { head: verb, deprel: 'obj' })
    for (const i of below)
      if (i !== verb && (i < verb || hasLabel(tree[i], 'punct', 'advcl', 'parataxis', 'obl'))) set(i, { head: verb })
  }
  return words ?? tree
}

function isModal(word: Word | undefined): boolean {
  return word?.feats.VerbForm === 'Fin' && word.feats.Tense === undefined
}
