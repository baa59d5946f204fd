import { foldedWords } from './words.ts'

/** A clause: words in this order, which an article must contain or, with `excluded`, must not. With `prefix`, the last one is a prefix. */
export type Clause = { words: string[]; prefix: boolean; excluded: boolean }

/** A full-text query without content, or with misused operators. `at` is an offset in it, in UTF-16 code units. */
export class BadTextQuery extends Error {
  readonly at: number
  constructor(detail: string, at: number) {
    super(detail)
    this.name = 'BadTextQuery'
    this.at = at
  }
}

const CLAUSES = 16
/** Shorter prefixes match too many words. */
const PREFIX_LETTERS = 2

/** A quoted part, closed or not, or a part without white space, each perhaps with a minus in front. A minus within a word is a hyphen. */
const part = /(?<minus>-?)(?:"(?<quoted>[^"]*)(?<closed>"?)|(?<bare>[^\s"]+))/gu

/** Typographic variants of the operators. */
const plainMarks = (query: string): string =>
  query
    .replace(/[“”„«»＂]/g, '"')
    .replace(/(?<=^|\s)[−–—](?=\S)/g, '-')
    .replace(/[＊]/g, '*')

/**
 * Reads a query: words that must all be there, "words in quotes" in their order, -without, beginning*. What joins several words without a space
 * (« l'armée », "al-Assad") is a phrase. Throws BadTextQuery.
 */
export function readTextQuery(query: string): Clause[] {
  const clauses: Clause[] = []
  for (const { index, groups } of plainMarks(query).matchAll(part)) {
    const { minus, quoted, closed, bare } = groups as Record<string, string | undefined>
    if (quoted !== undefined && closed === '') throw new BadTextQuery('A quotation mark is not closed.', index)
    const written = quoted ?? bare ?? ''
    const prefix = bare?.endsWith('*') ?? false
    const inner = prefix ? written.slice(0, -1) : written
    if (inner.includes('*'))
      throw new BadTextQuery('A * stands at the end of a word and outside quotation marks only.', index)
    const words = foldedWords(inner)
    const excluded = minus === '-'
    if (prefix && (words.at(-1)?.length ?? 0) < PREFIX_LETTERS)
      throw new BadTextQuery(`A * needs ${PREFIX_LETTERS} letters or more before it.`, index)
    if (words.length === 0) {
      if (excluded || quoted !== undefined)
        throw new BadTextQuery(
          excluded ? 'A minus needs a word after it.' : 'There is no word in the quotation marks.',
          index,
        )
      // A dash or a comma by itself is punctuation.
      continue
    }
    clauses.push({ words, prefix, excluded })
    if (clauses.length > CLAUSES) throw new BadTextQuery(`More than ${CLAUSES} words or phrases are asked for.`, index)
  }
  if (!clauses.some(({ excluded }) => !excluded))
    throw new BadTextQuery(clauses.length > 0 ? 'Only words to leave out are given.' : 'There is no word in it.', 0)
  return clauses
}
