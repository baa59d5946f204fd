import type { Proposal } from './extraction.ts'

/** A person's name by its spelling key, and what is known of its bearer: country (ISO 3166-1 alpha-3), years in which they lived, a place in the tables of public persons. */
export type Spelled = {
  spelling: string
  country?: string | undefined
  /** The first and the last year in which articles tell of them. */
  from?: number | undefined
  to?: number | undefined
  listed?: boolean | undefined
}

const wordsOf = (spelling: string): string[] => spelling.split(' ').filter(Boolean)

/** The last word of a spelling key. */
const familyNameOf = (spelling: string): string => wordsOf(spelling).at(-1) ?? ''

/** A word without its vowels but the first letter: names that one slip of the pen tells apart mostly have one. */
const skeleton = (word: string): string => word.slice(0, 1) + word.slice(1).replace(/[aeiou]/g, '')

/** By what a name is found among many by one that may be like it: the skeleton of its last word. */
export const blockOf = (spelling: string): string => skeleton(familyNameOf(spelling))

/** The blocks in which names like this one may be: its own, and that of each of its words, for a name turned round. */
export const blocksNear = (spelling: string): string[] => [...new Set(wordsOf(spelling).map(skeleton))]

/** Longer than a life in office: whoever is told of at both ends is two. */
const LIFETIME = 90

/** Whether what is known of two bearers of one name cannot hold of one person: two countries, or two centuries. */
export function contradict(one: Spelled, other: Spelled): boolean {
  if (one.country && other.country && one.country !== other.country) return true
  const [from, to] = [Math.min(one.from ?? 9999, other.from ?? 9999), Math.max(one.to ?? 0, other.to ?? 0)]
  return one.from !== undefined && other.from !== undefined && to - from > LIFETIME
}

/**
 * What is alike in two names that nothing else joins: the whole of them; the whole, though what is known of them contradicts; their words
 * in another order; all but a letter, an initial or a second given name; or a family name that one bears alone. The last three say
 * nothing where the countries differ, or where both are known public persons.
 */
export function nameLikeness(one: Spelled, other: Spelled): Proposal['reason'] | undefined {
  if (one.listed && other.listed) return undefined
  if (one.spelling === other.spelling) return contradict(one, other) ? 'namesake' : 'spelling'
  if (contradict(one, other)) return undefined
  const [left, right] = [wordsOf(one.spelling), wordsOf(other.spelling)]
  if (left.length > 1 && left.length === right.length && sorted(left) === sorted(right)) return 'word-order'
  if (left.length > 1 && right.length > 1) return nearly(left, right) ? 'letter' : undefined
  if (left.length === right.length) return undefined
  return familyNameOf(one.spelling) === familyNameOf(other.spelling) ? 'family-name' : undefined
}

const sorted = (words: readonly string[]): string => [...words].sort().join(' ')

/** The words of the shorter name all stand in the longer one, in order, first and last among them, but for one letter of one of them. */
function nearly(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  let slips = 0
  let at = 0
  for (const [i, word] of short.entries()) {
    const rest = i === short.length - 1 ? long.length - 1 : i === 0 ? 0 : at
    let found = -1
    for (let j = rest; j < long.length && found < 0; j++) {
      if (long[j] === word) found = j
      else if (slips === 0 && isSlip(word, long[j] ?? '')) {
        slips++
        found = j
      } else if (i === 0) return false
    }
    if (found < 0) return false
    at = found + 1
  }
  return true
}

/** Whether one letter is wrong, missing or too many in a word of four letters at least, not the first. */
function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < 4 || long.length - short.length > 1 || short[0] !== long[0]) return false
  let at = 0
  while (short[at] === long[at] && at < short.length) at++
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1)
}
