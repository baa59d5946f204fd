import type { EntityId, RelationId } from '../../model/ids.ts'
import type { Modality } from '../../model/ontology.ts'
import type { Row, Run } from './store.ts'

/** A relation to sum up; its ends are how the store finds it without looking at every other. */
export type Projected = { id: RelationId; from: EntityId; to: EntityId }
const strength: Modality[] = ['asserted', 'reported', 'planned', 'conditional', 'denied']

/** Independent statements make a relation surer: one minus the chance that all of them are misread. */
function sureness(claims: readonly Row[]): number {
  const doubt = new Map<string, number>()
  for (const claim of claims)
    doubt.set(String(claim.article), Math.min(doubt.get(String(claim.article)) ?? 1, 1 - Number(claim.confidence)))
  return Math.round(1000 * (1 - [...doubt.values()].reduce((product, each) => product * each, 1))) / 1000
}

/**
 * Who tells a relation, how firmly and how surely: `asserted 0.964 org:press-tv`, without an outlet when the article names none.
 * Neither store keeps maps on a relation, and a reader who wants what one outlet asserts needs the three together.
 */
function toldBy(claims: readonly Row[]): string[] {
  const apart = new Map<string, Row[]>()
  for (const claim of claims) {
    const key = `${claim.modality} ${claim.outlet ?? ''}`
    apart.set(key, [...(apart.get(key) ?? []), claim])
  }
  return [...apart.values()]
    .map(own => [own[0]?.modality, sureness(own), ...(own[0]?.outlet ? [own[0].outlet] : [])].join(' '))
    .sort()
}

/**
 * Writes on each relation what its claims add up to: how many, from how many outlets, told by whom, how sure, how firm, first and last
 * published.
 * A relation is disputed when a claim denies it. It can be run again at any time: the claims are the truth.
 */
export async function project(run: Run, relations: readonly Projected[]): Promise<void> {
  if (relations.length === 0) return
  const claims = await run(
    `MATCH (c:Claim)-[:STATED_IN]->(a:Article) WHERE c.relationId IN $ids OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o)
     RETURN c.relationId AS relation, c.confidence AS confidence, c.modality AS modality, c.polarity AS polarity, c.inferred AS inferred,
            c.publishedAt AS publishedAt, o.id AS outlet, a.id AS article`,
    { ids: relations.map(({ id }) => id) },
  )
  const grouped = new Map<string, Row[]>()
  for (const claim of claims)
    grouped.set(String(claim.relation), [...(grouped.get(String(claim.relation)) ?? []), claim])
  const rows = relations.map(({ id, from, to }) => {
    const own = grouped.get(id) ?? []
    const dates = own
      .map(claim => claim.publishedAt)
      .filter(date => typeof date === 'string')
      .sort()
    return {
      id,
      from,
      to,
      properties: {
        claims: own.length,
        sources: new Set(own.map(claim => claim.outlet ?? claim.article)).size,
        confidence: own.length ? sureness(own) : 1,
        told: toldBy(own),
        modality: strength.find(modality => own.some(claim => claim.modality === modality)) ?? 'asserted',
        inferred: own.length === 0 || own.every(claim => claim.inferred === true),
        disputed: own.some(claim => claim.modality === 'denied' || claim.polarity === 'negative'),
        ...(dates.length ? { firstPublished: dates[0], lastPublished: dates.at(-1) } : {}),
      },
    }
  })
  await run(
    'UNWIND $rows AS row MATCH (:Entity {id: row.from})-[r {id: row.id}]->(:Entity {id: row.to}) SET r += row.properties',
    { rows },
  )
  // Who took part in an event, and where it was, is disputed as long as another event contradicts it, whatever its own claims say.
  await run(
    `MATCH (e:Entity)-[:CONFLICTS_WITH]-(:Event) WHERE e.id IN $ends
     MATCH (e)-[r:PARTICIPATED_IN|HELD_IN]-(:Entity) SET r.disputed = true`,
    { ends: [...new Set(relations.flatMap(({ from, to }) => [from, to]))] },
  )
}
