import type { Attribution } from '../../model/graph.ts'
import type { Row } from './connection.ts'

/**
 * Who states a relation, by its claims: an attribution for each outlet, modality and telling, as sure as the surest of its claims. Telling and printing are
 * told only where several of the outlets print one telling.
 */
export function attributionsOf(claims: readonly Row[]): Attribution[] {
  const printers = printersOf(claims)
  const apart = new Map<string, Attribution>()
  for (const { modality, outlet, telling, confidence } of claims) {
    const printedBy = telling && outlet ? (printers.get(telling) ?? []) : []
    const shared = printedBy.length > 1 ? { telling, printing: printedBy.indexOf(outlet) + 1 } : {}
    const key = [modality, outlet, shared.telling].join(' ')
    const surest = Math.max(apart.get(key)?.confidence ?? 0, Number(confidence))
    apart.set(key, { modality, confidence: surest, ...(outlet ? { outlet } : {}), ...shared })
  }
  return [...apart.values()]
}

/** The outlets that print each telling, in the order in which they did: those without a date last. */
function printersOf(claims: readonly Row[]): Map<unknown, unknown[]> {
  const printers = new Map<unknown, unknown[]>()
  const first = (row: Row) => `${row.publishedAt ?? '9999'} ${row.article}`
  for (const { telling, outlet } of claims.toSorted((a, b) => (first(a) < first(b) ? -1 : 1))) {
    if (!telling || !outlet) continue
    const own = printers.get(telling) ?? []
    printers.set(telling, own)
    if (!own.includes(outlet)) own.push(outlet)
  }
  return printers
}

/**
 * How many tellings state it, and how many printings they have: articles, and attestations of their texts by other outlets. An article that resembles no
 * other is a telling of its own.
 */
export function countTellings(claims: readonly Row[]): { tellings: number; printings: number } {
  const articles = new Map(claims.map(row => [row.article, row]))
  return {
    tellings: new Set([...articles].map(([id, { telling }]) => telling ?? id)).size,
    printings: [...articles.values()].reduce((sum, { printings }) => sum + Number(printings ?? 1), 0),
  }
}
