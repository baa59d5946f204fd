import type { Tenure } from '../../model/extraction.ts'
import type { Document, NamedEntities, Office } from '../document.ts'
import { yearsInTables } from '../identity/office-holders.ts'
import { itemsOfAll, wordsOfAll } from '../language/packs.ts'
import type { Token } from '../read/tokens.ts'

/** Words next to a title that say that the office was left: « l'ancien président », "the ousted president". */
const leaving = new Set(itemsOfAll(({ positions }) => `${positions.formerHolder} ${positions.pastHolder}`))
/** Words in front of a year that begins an office, and of one that ends it. */
const begins = wordsOfAll(({ positions }) => positions.termBegins)
const ends = wordsOfAll(({ positions }) => positions.termEnds)
const ranges = wordsOfAll(({ positions }) => positions.yearRangeOpeners)
const rangeLinks = wordsOfAll(({ positions }) => positions.yearRangeLinks)
/** How many tokens behind an office, or behind its holder's name, its years may stand. */
const REACH = 9

const yearOf = (token: Token | undefined): number | undefined =>
  token?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(token.text) ? Number(token.text) : undefined

/** When an office is held, by the words around it, else by the table of known persons. */
export function tenureOf({ head, sentences }: Document, found: NamedEntities, office: Office): Tenure {
  const { tokens } = sentences[office.sentence] ?? { tokens: [] }
  const first = tokens.findIndex(({ start }) => start >= office.start)
  const next = tokens.findIndex(({ start }) => start >= office.end)
  const own = tokens.slice(Math.max(0, first - 2), next < 0 ? undefined : next)
  const told = yearsIn(next < 0 ? [] : tokens.slice(next, next + REACH))
  const published = head.publishedAt
  const year = published ? Number(published.slice(0, 4)) : undefined
  const named = own.some(({ fold, capital }) => leaving.has(fold) && !capital) || leaving.has(own[0]?.fold ?? '')
  const table = told.since || told.until ? undefined : yearsInTables(found, office, year, named)
  const { since, until } = table ?? told
  const over = until !== undefined && year !== undefined && until < year
  return {
    title: office.title,
    ...(named || over ? { former: true as const } : {}),
    ...(since ? { since: `${since}-01-01` } : {}),
    ...(until ? { until: `${until}-12-31` } : {}),
    ...(table ? { datesFromTable: true as const } : {}),
  }
}

/**
 * The years in the tokens behind an office, up to the end of the clause: « (2009-2017) », « élu en 2012 », "since 2014", "from 2001 to
 * 2009".
 */
function yearsIn(behind: readonly Token[]): { since?: number; until?: number } {
  for (const [i, token] of behind.entries()) {
    if (/^[.;:!?]$/.test(token.text)) break
    const year = yearOf(token)
    if (year === undefined) continue
    const before = behind.slice(0, i)
    const last = yearOf(behind[i + 2])
    const between = behind[i + 1]?.fold ?? ''
    if (
      last !== undefined &&
      last >= year &&
      (/^[-–—]$/.test(between) ? before.at(-1)?.text === '(' : bounds(between, before))
    )
      return { since: year, until: last }
    if (before.some(({ fold }) => begins.has(fold))) return { since: year }
    if (before.some(({ fold }) => ends.has(fold))) return { until: year }
    return {}
  }
  return {}
}

const bounds = (between: string, before: readonly Token[]): boolean =>
  rangeLinks.has(between) && ranges.has(before.at(-1)?.fold ?? '')
