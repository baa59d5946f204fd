import type { Grammar } from '../../language/pack.ts'
import type { Tree, Word } from '../../syntax/tree.ts'
import { childrenWith, dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * « a expulsé le chargé d'affaires »: no object pronoun stands before a past participle without an auxiliary, so that the pronoun is an article
 * and the participle a noun, the object of the verb before. A clause that the parser joined to it is joined to that verb.
 */
export function repairParticipleNouns(tree: Tree, { articlePronouns }: Grammar): Tree {
  let words: Word[] | undefined
  const deps = dependencyTreeOf(tree)
  for (const [at, word] of tree.entries()) {
    const [article, verb] = [tree[at - 1], tree[word.head]]
    if (word.upos !== 'VERB' || word.feats.VerbForm !== 'Part' || word.feats.Tense !== 'Past') continue
    if (article?.upos !== 'PRON' || article.head !== at || verb?.upos !== 'VERB') continue
    if (!articlePronouns.includes(article.lemma)) continue
    if (childrenWith(deps, at, 'aux', 'nsubj').length > 0 || word.head > at || !hasLabel(word, 'xcomp', 'ccomp', 'obj'))
      continue
    if (childrenWith(deps, word.head, 'obj').length > 0) continue
    words ??= tree.map(other => ({ ...other }))
    const { head, feats } = word
    const number = feats.Number ? { Number: feats.Number } : {}
    Object.assign(words[at - 1] as Word, { upos: 'DET', deprel: 'det', feats: { Definite: 'Def', PronType: 'Art' } })
    Object.assign(words[at] as Word, { upos: 'NOUN', lemma: word.form.toLowerCase(), deprel: 'obj', feats: number })
    for (const i of deps.children[at] ?? []) {
      if (hasLabel(tree[i], 'obl')) Object.assign(words[i] as Word, { deprel: 'nmod' })
      if (hasLabel(tree[i], 'conj') && tree[i]?.upos === 'VERB') Object.assign(words[i] as Word, { head })
    }
  }
  return words ?? tree
}
