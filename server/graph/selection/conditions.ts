import type { GraphEdge } from '../../../model/graph.ts'
import { ClaimSelection, everything, type Selection, type Source, unnamedOutlet } from '../../../model/selection.ts'

/**
 * The meaning of a selection's fields, in Cypher: the only place that defines it. Each function returns the conditions on one variable, all
 * of which must hold; `parametersOf` returns the values of all.
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

/** The conjunction of conditions. */
export const allOf = (conditions: readonly string[]): string => conditions.map(each => `(${each})`).join(' AND ')
/** The conjunction with WHERE in front; empty without conditions. */
export const where = (conditions: readonly string[]): string =>
  conditions.length > 0 ? `WHERE ${allOf(conditions)}` : ''

/** Conditions that the interval from `start` to `end`, either of which may be open, overlaps the period. */
function within(start: string, end: string, { happenedFrom, happenedTo, undated }: Selection): string[] {
  if (!happenedFrom && !happenedTo) return []
  const dated = [
    `coalesce(${start}, ${end}) IS NOT NULL`,
    ...(happenedFrom ? [`coalesce(${end}, '9999') >= $happenedFrom`] : []),
    ...(happenedTo ? [`coalesce(${start}, '0000') <= $happenedTo`] : []),
  ]
  return [undated ? `coalesce(${start}, ${end}) IS NULL OR (${allOf(dated)})` : allOf(dated)]
}

/** Conditions that a node is of a selected kind, except for those in `ids`. */
export const kindConditions = (node: string, { kinds, ids }: Selection): string[] =>
  kinds ? [`any(label IN labels(${node}) WHERE label IN $kinds)${ids ? ` OR ${node}.id IN $seeds` : ''}`] : []

/** Conditions on an event: its type, status and date. */
export const eventConditions = (event: string, selection: Selection): string[] => [
  ...(selection.eventTypes ? [`${event}.type IN $eventTypes`] : []),
  ...(selection.status ? [`${event}.status IN $status`] : []),
  ...within(`${event}.start`, `coalesce(${event}.end, ${event}.start)`, selection),
]

/** Conditions that a node is no event or a selected one. */
export function endConditions(node: string, selection: Selection): string[] {
  const asked = eventConditions(node, selection)
  return asked.length > 0 ? [`NOT ${node}:Event OR (${allOf(asked)})`] : []
}

/** Conditions on a relation: its type, its dates, and the totals of all of its claims. */
export const relationConditions = (relation: string, selection: Selection): string[] => [
  ...(selection.types ? [`type(${relation}) IN $types`] : []),
  ...within(`${relation}.start`, `${relation}.end`, selection),
  ...(selection.minSources ? [`${relation}.sources >= $minSources`] : []),
  ...(selection.minConfidence ? [`${relation}.confidence >= $minConfidence`] : []),
]

/** The same as `relationConditions`, for a relation with the totals of the selected claims. */
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

/** Conditions on an article: its day of publication, outlet with its grade, and language. */
export function articleConditions(article: string, selection: ClaimSelection): string[] {
  const { publishedFrom, publishedTo, asOf, undated, outlets, notOutlets, languages, minGrade } = selection
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
    // The letters are in order; F, which is no grade, comes after the least that can be asked for.
    ...(minGrade ? [`EXISTS { MATCH (${article})-[:PUBLISHED_BY]->(p:Entity) WHERE p.reliability <= $minGrade }`] : []),
  ]
}

/** Conditions on a claim of an article. */
export const claimConditions = (claim: string, article: string, selection: ClaimSelection): string[] => [
  ...(selection.modalities ? [`${claim}.modality IN $modalities`] : []),
  ...articleConditions(article, selection),
  ...bothEventsKnown(claim, selection),
]

/** Claims that state an event itself, not that it fulfils or contradicts another. */
export const statesEvent = (claim: string): string => `${claim}.relation IN ['PARTICIPATED_IN', 'HELD_IN']`

/**
 * Condition that what a claim says of two events was known by the day: that one fulfils or contradicts the other is found when the second of them is
 * stored, and stored with that article, which may be the one that was published first.
 */
function bothEventsKnown(claim: string, { asOf, undated }: ClaimSelection): string[] {
  if (!asOf) return []
  const known = (end: string) =>
    `EXISTS { MATCH (${claim})-[:${end}]->(:Event)<-[:SUBJECT|OBJECT]-(other:Claim)-[:STATED_IN]->(source:Article) WHERE ${allOf([statesEvent('other'), ...articleConditions('source', { asOf, undated })])} }`
  return [`NOT ${claim}.relation IN ['FULFILS', 'CONFLICTS_WITH'] OR (${known('SUBJECT')} AND ${known('OBJECT')})`]
}

/** Whether the selection leaves out claims, so that the stored totals of a relation do not apply. */
export const asksClaims = (selection: ClaimSelection): boolean => claimConditions('c', 'a', selection).length > 0

/** Whether the selection restricts relations, so that a node without a selected one is left out. */
export const asksRelations = (selection: Selection): boolean =>
  asksClaims(selection) || Boolean(selection.types ?? selection.minSources ?? selection.minConfidence)

/** The fields of a selection that restrict claims. */
export const onlyClaims = (selection: ClaimSelection): Selection => {
  const { shape } = ClaimSelection
  return { ...everything, ...Object.fromEntries(Object.entries(selection).filter(([field]) => field in shape)) }
}

/** Whether a selection has other fields than these. */
const asksBesides = (fields: object, selection: Selection): boolean =>
  Object.entries(selection).some(
    ([field, value]) => value !== undefined && field !== 'depth' && field !== 'undated' && !(field in fields),
  )
/** Whether a selection leaves anything out. */
export const asksAnything = (selection: Selection): boolean => asksBesides({}, selection)
/** Whether the selection restricts what articles state, and not only articles. */
export const asksStatements = (selection: Selection): boolean => {
  const { modalities: _, ...ofArticles } = ClaimSelection.shape
  return asksBesides(ofArticles, selection)
}
