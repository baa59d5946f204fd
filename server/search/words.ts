import anyAscii from 'any-ascii'
import type { Span } from '../../model/extraction.ts'
import { withoutInvisible } from '../../model/invisible.ts'

/** A word of a text: where it stands, in UTF-16 code units, and how it is looked up. */
export type Word = Span & { folded: string }

/** An acronym with full stops, which is one word: "U.N."; or letters and digits, with marks that nobody sees between them. */
const pattern = /(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}\p{Lu}?(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{DI}]*/gu

const plain = /^[a-z0-9]+$/

/** A word without case, accents, marks and script: « Défense », "DEFENSE" and "défense" are one. Empty where no letter or digit is left. */
export function foldWord(word: string): string {
  if (plain.test(word)) return word
  return anyAscii(withoutInvisible(word).normalize('NFKC'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
}

/** The words of a text in order. `fold` may remember what it was asked. */
export function* wordsIn(text: string, fold = foldWord): Generator<Word> {
  for (const { 0: word, index } of text.matchAll(pattern)) {
    const folded = fold(word)
    if (folded !== '') yield { folded, start: index, end: index + word.length }
  }
}

export const foldedWords = (text: string): string[] => [...wordsIn(text)].map(({ folded }) => folded)

/** `foldWord` that remembers: the words of many texts are mostly the same. */
export function rememberingFold(): typeof foldWord {
  const known = new Map<string, string>()
  return word => {
    let folded = known.get(word)
    if (folded === undefined) {
      folded = foldWord(word)
      known.set(word, folded)
    }
    return folded
  }
}
