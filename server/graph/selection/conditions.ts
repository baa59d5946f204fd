import type { GraphEdge } from '../../../model/graph.ts'
import { ClaimSelection, everything, type Selection, type Source, unnamedOutlet } from '../../../model/selection.ts'

/**
 * What a selection asks, as Cypher: the one place that says what its fields mean. Each function gives the conditions on one thing, all of which
 * must hold; `parametersOf` has the values of all.
 */
export const parametersOf = (selection: Partial<Selection>): Record<string, unknown> => {
  const { outlets, notOutlets, ids, depth: _, undated: __, ...others } = selection
  return Object.fromEntries(
    Object.entries({ ...others, seeds: ids, outlets: named(outlets), notOutlets: named(notOutlets) }).filter(
      ([, value]) => value !== undefined,
    ),
  )
}

const named = (sources: readonly Source[] | undefined) => sources?.filter(source => source !== unnamedOutlet)
const hasUnnamed = (sources: readonly Source[]): boolean => sources.includes(unnamedOutlet)

/** Where conditions hold all at once. */
export const allOf = (conditions: readonly string[]): string => conditions.map(each => `(${each})`).join(' AND ')
/** The same behind WHERE, or nothing where nothing is asked. */
export const where = (conditions: readonly string[]): string =>
  conditions.length > 0 ? `WHERE ${allOf(conditions)}` : ''

/** Dates from `start` to `end`, either of which may be open, that have a day in common with the period. */
function within(start: string, end: string, { happenedFrom, happenedTo, undated }: Selection): string[] {
  if (!happenedFrom && !happenedTo) return []
  const dated = [
    `coalesce(${start}, ${end}) IS NOT NULL`,
    ...(happenedFrom ? [`coalesce(${end}, '9999') >= $happenedFrom`] : []),
    ...(happenedTo ? [`coalesce(${start}, '0000') <= $happenedTo`] : []),
  ]
  return [undated ? `coalesce(${start}, ${end}) IS NULL OR (${allOf(dated)})` : allOf(dated)]
}

/** That a node, besides those of `ids`, is of a kind that is asked for. */
export const kindConditions = (node: string, { kinds, ids }: Selection): string[] =>
  kinds ? [`any(label IN labels(${node}) WHERE label IN $kinds)${ids ? ` OR ${node}.id IN $seeds` : ''}`] : []

/** That an event is asked for, by what it is and when it happened. */
export const eventConditions = (event: string, selection: Selection): string[] => [
  ...(selection.eventTypes ? [`${event}.type IN $eventTypes`] : []),
  ...(selection.status ? [`${event}.status IN $status`] : []),
  ...within(`${event}.start`, `coalesce(${event}.end, ${event}.start)`, selection),
]

/** That a node is either no event, or one that is asked for. */
export function endConditions(node: string, selection: Selection): string[] {
  const asked = eventConditions(node, selection)
  return asked.length > 0 ? [`NOT ${node}:Event OR (${allOf(asked)})`] : []
}

/** That a relation is asked for, by its type, its days, and what all of its claims add up to. */
export const relationConditions = (relation: string, selection: Selection): string[] => [
  ...(selection.types ? [`type(${relation}) IN $types`] : []),
  ...within(`${relation}.start`, `${relation}.end`, selection),
  ...(selection.minSources ? [`${relation}.sources >= $minSources`] : []),
  ...(selection.minConfidence ? [`${relation}.confidence >= $minConfidence`] : []),
]

/** What `relationConditions` asks, of a relation with what the selected claims add up to. */
export function passes(
  edge: GraphEdge,
  { types, happenedFrom, happenedTo, undated, minSources, minConfidence }: Selection,
) {
  const { start, end } = edge
  const isWithin =
    start === null && end === null
      ? undated || !(happenedFrom || happenedTo)
      : (end ?? '9999') >= (happenedFrom ?? '') && (start ?? '0000') <= (happenedTo ?? '9999')
  return (
    isWithin &&
    (types?.includes(edge.type) ?? true) &&
    edge.sources >= (minSources ?? 0) &&
    edge.confidence >= (minConfidence ?? 0)
  )
}

/** That an article is asked for, by when it was published, by whom, and in which language. */
export function articleConditions(article: string, selection: ClaimSelection): string[] {
  const { publishedFrom, publishedTo, asOf, undated, outlets, notOutlets, languages } = selection
  const day = `${article}.publishedAt`
  const days = [
    ...(publishedFrom ? [`${day} >= $publishedFrom`] : []),
    ...(publishedTo ? [`${day} <= $publishedTo`] : []),
    ...(asOf ? [`${day} <= $asOf`] : []),
  ]
  const byOne = (list: string) => `EXISTS { MATCH (${article})-[:PUBLISHED_BY]->(p:Entity) WHERE p.id IN $${list} }`
  const byNobody = `NOT EXISTS { MATCH (${article})-[:PUBLISHED_BY]->(:Entity) }`
  return [
    ...(days.length > 0 ? [`${undated ? `${day} IS NULL OR ` : `${day} IS NOT NULL AND `}(${allOf(days)})`] : []),
    ...(outlets ? [hasUnnamed(outlets) ? `${byOne('outlets')} OR ${byNobody}` : byOne('outlets')] : []),
    ...(notOutlets ? [`NOT ${byOne('notOutlets')}`] : []),
    ...(notOutlets && hasUnnamed(notOutlets) ? [`NOT (${byNobody})`] : []),
    ...(languages ? [`${article}.lang IN $languages`] : []),
  ]
}

/** That a claim of an article is asked for. */
export const claimConditions = (claim: string, article: string, selection: ClaimSelection): string[] => [
  ...(selection.modalities ? [`${claim}.modality IN $modalities`] : []),
  ...articleConditions(article, selection),
]

/** Whether only some claims count, so that what is stored of a relation is not what they add up to. */
export const asksClaims = (selection: ClaimSelection): boolean => claimConditions('c', 'a', selection).length > 0

/** Whether anything is asked of relations, so that what has none that is asked for is not selected. */
export const asksRelations = (selection: Selection): boolean =>
  asksClaims(selection) || Boolean(selection.types ?? selection.minSources ?? selection.minConfidence)

/** What a selection asks of claims, and nothing else. */
export const onlyClaims = (selection: ClaimSelection): Selection => {
  const { shape } = ClaimSelection
  return { ...everything, ...Object.fromEntries(Object.entries(selection).filter(([field]) => field in shape)) }
}

/** Whether a selection asks for more than these fields. */
const asksBesides = (fields: object, selection: Selection): boolean =>
  Object.entries(selection).some(
    ([field, value]) => value !== undefined && field !== 'depth' && field !== 'undated' && !(field in fields),
  )
/** Whether a selection leaves anything out. */
export const asksAnything = (selection: Selection): boolean => asksBesides({}, selection)
/** Whether it asks for what articles state, and not only for articles. */
export const asksStatements = (selection: Selection): boolean => {
  const { modalities: _, ...ofArticles } = ClaimSelection.shape
  return asksBesides(ofArticles, selection)
}
