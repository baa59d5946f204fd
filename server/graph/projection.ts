import type { HeldOffice } from '../../model/graph.ts'
import type { EntityId, RelationId } from '../../model/ids.ts'
import { weigh } from '../../model/independence.ts'
import { RelationType } from '../../model/ontology.ts'
import { attributionsOf, countTellings } from './attributions.ts'
import type { Row, Run } from './connection.ts'
import { canonicalEnds } from './ids.ts'
import { confirmedAmong } from './journal/confirmed.ts'
import { officesOf, spanOf } from './offices.ts'
import { writtenAttribution } from './present-node.ts'

/**
 * What a query must return of a claim `c` in an article `a` of an outlet `p`, from an entity `s` to an entity `o`, for `addUp` to make
 * relations of them.
 */
export const claimColumns = `c.id AS claim, c.relationId AS id, c.relationRef AS relationRef, c.relation AS type, c.title AS title, c.role AS role, c.start AS at,
            c.confidence AS confidence, c.modality AS modality, c.polarity AS polarity, c.inferred AS inferred,
            c.publishedAt AS publishedAt, c.figures AS figures, c.former AS former, c.since AS since, c.until AS until, c.datesFromTable AS datesFromTable, p.id AS outlet, a.id AS article, a.telling AS telling, a.printings AS printings,
            s.id AS subject, o.id AS object, s.start AS subjectStart, s.end AS subjectEnd, o.start AS objectStart, o.end AS objectEnd`

/** A relation as claims make it, and those claims, the latest published first. */
export type Projected = {
  id: RelationId
  type: RelationType
  from: EntityId
  to: EntityId
  properties: Record<string, unknown>
  claims: readonly Row[]
}

/** The relations that claims add up to. What is stated of two references that are one entity joins nothing. */
export const addUp = (claims: readonly Row[]): Projected[] =>
  [...grouped(claims, 'id').values()].flatMap(own => {
    const { id, type: stored, subject, object } = own[0] as Row
    if (subject === object) return []
    // Parsed, since it becomes part of the text of a query.
    const type = RelationType.parse(stored)
    const [from, to] = canonicalEnds(type, subject, object)
    return [{ id: id as RelationId, type, from, to, properties: properties(own.sort(latestFirst)), claims: own }]
  })

/**
 * Projects the relations with these ids from their claims: their ends, title and role, the dates of their event, and the totals of the
 * claims (how many, from how many and which outlets, confidence, modality, first and last publication). A relation is disputed where a
 * claim denies it. Idempotent. An id without claims is left unchanged.
 */
export async function projectRelations(run: Run, ids: readonly RelationId[]): Promise<void> {
  if (ids.length === 0) return
  const claims = await run(
    `MATCH (c:Claim)-[:STATED_IN]->(a:Article) WHERE c.relationId IN $ids
     MATCH (c)-[:SUBJECT]->(s:Entity) MATCH (c)-[:OBJECT]->(o:Entity) OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p)
     RETURN ${claimColumns}`,
    { ids },
  )
  const touched = new Set<EntityId>()
  const byType = new Map<RelationType, object[]>()
  const relations = addUp(claims)
  const confirmed = await confirmedAmong(run, relations)
  for (const { id, type, from, to, properties } of relations) {
    touched.add(from).add(to)
    const row = { id, from, to, properties: { ...properties, confirmed: confirmed.has(id) ? true : null } }
    byType.set(type, [...(byType.get(type) ?? []), row])
  }
  for (const [type, rows] of byType)
    await run(
      `UNWIND $rows AS row MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
       MERGE (a)-[r:${type} {id: row.id}]->(b) SET r += row.properties SET r.confidence = toFloat(row.properties.confidence)`,
      { rows },
    )
  // Who took part in an event, and where it was, is disputed as long as another event contradicts it, whatever its own claims say.
  await run(
    `MATCH (e:Entity)-[:CONFLICTS_WITH]-(:Event) WHERE e.id IN $ends
     MATCH (e)-[r:PARTICIPATED_IN|HELD_IN]-(:Entity) SET r.disputed = true`,
    { ends: [...touched] },
  )
}

function grouped(rows: readonly Row[], key: string): Map<unknown, Row[]> {
  const groups = new Map<unknown, Row[]>()
  for (const row of rows) {
    const group = groups.get(row[key])
    if (group) group.push(row)
    else groups.set(row[key], [row])
  }
  return groups
}

/**
 * Sorts claims by publication, newest first, then by article and offset, so that the result does not depend on the order in which articles
 * were added.
 */
const latestFirst = (a: Row, b: Row): number =>
  String(b.publishedAt ?? '').localeCompare(String(a.publishedAt ?? '')) ||
  String(a.article).localeCompare(String(b.article)) ||
  Number(a.at) - Number(b.at) ||
  String(a.claim).localeCompare(String(b.claim))

/** Each office is stored as JSON, since neither store keeps lists of maps on a relation. */
const officeFacts = (offices: readonly HeldOffice[]) => ({
  ...spanOf(offices),
  former: offices.every(({ former }) => former),
  offices: offices.map(office => JSON.stringify(office)),
})

function properties(own: readonly Row[]): Record<string, unknown> {
  const dates = own
    .map(claim => claim.publishedAt)
    .filter(date => typeof date === 'string')
    .sort()
  const latest = (key: string) => own.map(claim => claim[key]).find(value => typeof value === 'string')
  const offices = officesOf(own)
  const facts = {
    title: latest('title'),
    role: latest('role'),
    // Only events have dates; where both ends are events, those of the subject are taken.
    start: latest('subjectStart') ?? latest('objectStart'),
    end: latest('subjectEnd') ?? latest('objectEnd'),
    firstPublished: dates[0],
    lastPublished: dates.at(-1),
    ...(offices.length > 0 ? officeFacts(offices) : {}),
  }
  const attributions = attributionsOf(own)
  return {
    claims: own.length,
    ...weigh(attributions),
    ...countTellings(own),
    attributions: attributions.map(writtenAttribution).sort(),
    inferred: own.every(claim => claim.inferred === true),
    disputed: own.some(claim => claim.modality === 'denied' || claim.polarity === 'negative'),
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
  }
}
