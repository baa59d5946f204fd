import { itemsOfAll } from '../language/packs.ts'
import type { Token } from '../read/tokens.ts'

const words = new Set([
  ...itemsOfAll(({ bodies }) => `${bodies.heads} ${bodies.genericWords} ${bodies.genericLinks}`),
  '-',
  "'",
])

/**
 * Whether the name of a body consists only of words that any country may use: "Supreme Court", « ministère de l'Intérieur », « Parti
 * démocrate ». Such a name identifies no body without its country.
 */
export const isGenericName = (tokens: readonly Token[]): boolean => tokens.every(({ fold }) => words.has(fold))
