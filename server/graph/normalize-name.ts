import anyAscii from 'any-ascii'
import { withoutInvisible } from '../../model/invisible.ts'

/** Case, accents, scripts and marks do not count when a name is looked up. */
export const normalizeName = (text: string): string =>
  anyAscii(withoutInvisible(text).normalize('NFKC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What a search looks into: every name on record, folded, each word after a space. */
export const searchText = (names: readonly string[]): string => ` ${[...new Set(names.map(normalizeName))].join(' | ')}`
