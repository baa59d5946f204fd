import anyAscii from 'any-ascii'

/** Letters and digits without case, accents or script: « Téhéran », "TEHERAN" and "Тегеран" become comparable. */
export function fold(text: string): string {
  return anyAscii(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/['’`]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What `searchText` holds: each name folded, between line ends, with a space before every word. */
export const searchTextOf = (names: Iterable<string>): string =>
  [...new Set([...names].map(fold))]
    .filter(name => name !== '')
    .map(name => `\n ${name}\n`)
    .join('')
