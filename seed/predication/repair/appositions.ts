import type { Grammar } from '../../language/pack.ts'
import type { Tree, Word } from '../../syntax/tree.ts'
import { dependencyTreeOf, firstInSubtree, hasLabel, lastInSubtree } from '../dependency-tree.ts'

/**
 * Attaches as an apposition a bare name right behind a noun, or behind its comma, that the parser attached to the verb: "received the
 * president's envoy, John Coale," or "met his counterpart Sergio Mattarella". UD's `vocative` is never right in news.
 */
export function repairAppositions(tree: Tree, grammar: Grammar): Tree {
  let words: Word[] | undefined
  const { children } = dependencyTreeOf(tree)
  // « a rencontré John Coale, l'envoyé du président »: a verb has one object, so a noun behind its comma is in apposition to it.
  for (const [noun, word] of tree.entries()) {
    if (word.upos !== 'NOUN' || !hasLabel(word, 'obj')) continue
    const own = children[noun] ?? []
    const first = firstInSubtree(children, noun)
    const comma = tree[first]?.form === ',' ? first : first - 1
    const name = tree.findIndex((other, i) => i < comma && other.head === word.head && hasLabel(other, 'obj'))
    const last = name < 0 ? -1 : lastInSubtree(children, name)
    if (tree[comma]?.form !== ',' || tree[name]?.upos !== 'PROPN' || last !== comma - 1) continue
    if (own.some(i => hasLabel(tree[i], 'cc', 'case', 'conj')) || !own.some(i => hasLabel(tree[i], 'det'))) continue
    words ??= tree.map(one => ({ ...one }))
    Object.assign(words[noun] as Word, { head: name, deprel: 'appos' })
  }
  // "Peru, once an ally of Venezuela, condemned Bolivia": of two subjects the one with an article between commas is in apposition.
  for (const [noun, word] of tree.entries()) {
    if (word.upos !== 'NOUN' || !hasLabel(word, 'nsubj') || word.head < noun) continue
    const name = (children[word.head] ?? []).find(i => i < noun && hasLabel(tree[i], 'nsubj'))
    const last = name === undefined ? -1 : lastInSubtree(children, name)
    const comma = tree[last]?.form === ',' ? last : last + 1
    const own = children[noun] ?? []
    const start = firstInSubtree(children, noun)
    const between = tree.slice(comma + 1, start)
    if (name === undefined || !/^(?:NOUN|PROPN)$/.test(tree[name]?.upos ?? '') || tree[comma]?.form !== ',') continue
    if (between.length > 1 || between.some(({ upos }) => !/^(?:ADV|SCONJ)$/.test(upos))) continue
    if (tree[lastInSubtree(children, noun)]?.form !== ',' && tree[lastInSubtree(children, noun) + 1]?.form !== ',')
      continue
    if (own.some(i => hasLabel(tree[i], 'cc', 'case', 'conj')) || !own.some(i => hasLabel(tree[i], 'det', 'nmod:poss')))
      continue
    words ??= tree.map(one => ({ ...one }))
    Object.assign(words[noun] as Word, { head: name, deprel: 'appos' })
    if (between.length > 0) Object.assign(words[start - 1] as Word, { head: noun, deprel: 'advmod' })
  }
  for (const [name, word] of tree.entries()) {
    // « a rencontré la directrice, Christine Lagarde »: nor is such a name the subject.
    const inverted = hasLabel(word, 'nsubj') && name > word.head
    if (word.upos !== 'PROPN' || !(inverted || hasLabel(word, 'vocative', 'obl', 'nmod:unmarked'))) continue
    if ((children[name] ?? []).some(i => hasLabel(tree[i], 'case', 'det', 'nummod'))) continue
    if (
      grammar.timeNouns.includes(word.lemma.toLowerCase()) ||
      !(children[name] ?? []).some(i => hasLabel(tree[i], 'flat'))
    )
      continue
    // The comma before an apposition depends on it.
    const first = firstInSubtree(children, name)
    const start = tree[first]?.upos === 'PUNCT' ? first + 1 : first
    const comma = tree[start - 1]?.form === ','
    let noun = comma ? start - 2 : start - 1
    if (inverted)
      while (hasLabel(tree[noun], 'nmod') && (tree[noun]?.head ?? noun) < noun) noun = tree[noun]?.head ?? noun
    const other = tree[noun]
    if (inverted && !hasLabel(other, 'obj')) continue
    if ((!comma && hasLabel(word, 'vocative')) || other?.upos !== 'NOUN' || other.head !== word.head) continue
    if (!hasLabel(other, 'obj', 'nsubj', 'obl', 'iobj') || grammar.timeNouns.includes(other.lemma)) continue
    words ??= tree.map(one => ({ ...one }))
    Object.assign(words[name] as Word, { head: noun, deprel: 'appos' })
  }
  return words ?? tree
}
