import type { Tree } from '../../syntax/tree.ts'
import { hasLabel } from '../dependency-tree.ts'

/**
 * Corrects a contraction of preposition and article that the tagger took for a mere article, so that its noun was attached nowhere useful:
 * « la cinquième attaque des forces irakiennes ». Right behind a noun it is a preposition, and the noun behind it a genitive.
 * `contractions` are the forms that may be two words, `genitive` the prepositions of a genitive.
 */
export function repairGenitiveContractions(
  tree: Tree,
  contractions: Readonly<Record<string, readonly string[]>>,
  genitive: readonly string[],
): Tree {
  const preposition = (at: number): string | undefined => {
    const word = tree[at]
    const first = word && contractions[word.form.toLowerCase()]?.[0]
    return word?.upos === 'DET' && first !== undefined && genitive.includes(first) && tree[at - 1]?.upos === 'NOUN'
      ? first
      : undefined
  }
  const orphans = tree.flatMap((word, i) => {
    if (!hasLabel(word, 'orphan') || word.upos !== 'NOUN') return []
    const article = tree.findIndex((other, j) => other.head === i && preposition(j) !== undefined)
    return article >= 0 && article < i ? [{ noun: i, article }] : []
  })
  if (orphans.length === 0) return tree
  return tree.map((word, i) => {
    for (const { noun, article } of orphans) {
      if (i === noun) return { ...word, head: article - 1, deprel: 'nmod' }
      if (i === article) return { ...word, lemma: preposition(i) as string, upos: 'ADP', feats: {}, deprel: 'case' }
    }
    return word
  })
}
