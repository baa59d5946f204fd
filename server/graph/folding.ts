import anyAscii from 'any-ascii'

/** Case, accents, scripts and marks do not count when a name is looked up. */
export const folded = (text: string): string =>
  anyAscii(text.normalize('NFKC').replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, ''))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What a search looks into: every name on record, folded, each word after a space. */
export const searchText = (names: readonly string[]): string => ` ${[...new Set(names.map(folded))].join(' | ')}`
