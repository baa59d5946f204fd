import anyAscii from 'any-ascii'
import { withoutInvisible } from '../../model/invisible.ts'

/** An acronym with full stops, which is one word: "U.N."; or letters and digits, with marks that nobody sees between them. */
const pattern = /(?:\p{Lu}\.){2,}\p{Lu}?(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{DI}]*/gu

const plain = /^[a-z0-9]+$/

/**
 * A word without case, accents, marks and script: « Défense », "DEFENSE" and "défense" are equal. Empty where no letter or digit is left.
 */
export function foldWord(word: string): string {
  if (plain.test(word)) return word
  return anyAscii(withoutInvisible(word).normalize('NFKC'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
}

/** Visits the words of a text in order, with their offsets in UTF-16 code units. */
export function eachWord(text: string, visit: (word: string, start: number) => void): void {
  for (const { 0: word, index } of text.matchAll(pattern)) visit(word, index)
}

/** The words of a text, folded, without empty ones. */
export function foldedWords(text: string): string[] {
  const words: string[] = []
  eachWord(text, word => {
    const folded = foldWord(word)
    if (folded !== '') words.push(folded)
  })
  return words
}

/** The length of the word with which a text begins, in UTF-16 code units; 0 where it begins with none. */
export function firstWordLength(text: string): number {
  const { 0: word = '', index } = text.matchAll(pattern).next().value ?? { index: 0 }
  return index === 0 ? word.length : 0
}

/** Function words within names, which queries may or may not contain. */
const between = new Set('a al and au aux d de del der des du el en et for in l la le les of on s the to von'.split(' '))
/** The content words of a query; all of its words where there are no others. */
export const contentWords = (words: readonly string[]): string[] => {
  const own = words.filter(word => !between.has(word))
  return own.length > 0 ? own : [...words]
}
