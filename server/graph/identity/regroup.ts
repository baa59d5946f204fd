import type { EntityId, RelationId } from '../../../model/ids.ts'
import { RelationType } from '../../../model/ontology.ts'
import type { Run } from '../connection.ts'
import { canonicalEnds, relationId } from '../ids.ts'
import { projectRelations } from '../projection.ts'
import type { Clusters } from './clusters.ts'
import { createGazetteerRelations } from './gazetteer-relations.ts'
import { mergeReferences } from './merge-references.ts'
import { byKind, referenceMapOf } from './references.ts'

/**
 * Relationship types that lead to an entity's node and are no relations between entities. Their property `ref` is the reference that is
 * meant, where that is not the entity's id.
 */
const provenance = ['SUBJECT', 'OBJECT', 'ATTRIBUTED_TO', 'THROUGH', 'MENTIONS', 'PUBLISHED_BY', 'PROPOSES'] as const

/**
 * Regroups the nodes of these references to match the judgements: references judged the same share one entity node, every other has one of
 * its own. `members`: all references of each entity that is merged or split. Claims keep their references; relationships of a node move
 * with the reference that they name; relations are projected again from the claims and from what gazetteers supply. Taking a judgement back
 * restores the same graph.
 */
export async function regroup(
  run: Run,
  members: readonly EntityId[],
  { membersOf, canonicalOf }: Clusters,
): Promise<void> {
  const before = await referenceMapOf(run, members)
  const isTogether = (id: EntityId) => membersOf(id).length > 1
  const nodes = (of: (id: EntityId) => EntityId) => [...new Set(members.map(of))]
  const [old, next] = [nodes(before.entityOf), nodes(canonicalOf)]
  const suppliers = [...members, ...(await suppliersOf(run, old))]
  await eraseRelations(run, old)

  await addReferences(
    run,
    members.filter(id => isTogether(id) && !before.isReference(id)),
  )
  const missing = next.filter(id => !old.includes(id))
  for (const [kind, ids] of byKind(missing, id => id))
    await run(`UNWIND $ids AS id CREATE (:Entity:${kind} {id: id})`, { ids })
  const moves = members
    .map(id => ({ id, from: before.entityOf(id), to: canonicalOf(id) }))
    .filter(({ from, to }) => from !== to)
    .map(move => ({ ...move, ref: move.id === move.to ? null : move.id }))
  if (moves.length > 0)
    for (const type of provenance)
      await run(
        `UNWIND $moves AS move MATCH (x)-[e:${type}]->(a:Entity {id: move.from}) WHERE coalesce(e.ref, move.from) = move.id
         MATCH (b:Entity {id: move.to}) CREATE (x)-[n:${type}]->(b) SET n = properties(e) SET n.ref = move.ref DELETE e`,
        { moves },
      )
  await run('MATCH (r:Reference)-[x:REFERS_TO]->(:Entity) WHERE r.id IN $members DELETE x', { members })
  await run(
    'UNWIND $rows AS row MATCH (r:Reference {id: row.id}), (e:Entity {id: row.entity}) CREATE (r)-[:REFERS_TO]->(e)',
    { rows: members.filter(isTogether).map(id => ({ id, entity: canonicalOf(id) })) },
  )
  await mergeReferences(run, next.filter(isTogether))
  await takeBack(
    run,
    members.filter(id => !isTogether(id) && before.isReference(id)),
  )
  await run('MATCH (e:Entity) WHERE e.id IN $gone DELETE e', { gone: old.filter(id => !next.includes(id)) })

  const stated = await restate(run, next)
  await createGazetteerRelations(run, suppliers)
  await projectRelations(run, [...new Set([...stated, ...(await publishedBy(run, next))])])
}

/** Copies the properties of these entity nodes to new `:Reference` nodes, which keep them while the entity is merged with others. */
async function addReferences(run: Run, ids: readonly EntityId[]): Promise<void> {
  await run('MATCH (e:Entity) WHERE e.id IN $ids CREATE (r:Reference) SET r = properties(e)', { ids })
  await run('MATCH (e:Outlet) WHERE e.id IN $ids MATCH (r:Reference {id: e.id}) SET r.outlet = true', { ids })
}

/** Restores the properties of these entity nodes from their `:Reference` nodes, and deletes those. */
async function takeBack(run: Run, ids: readonly EntityId[]): Promise<void> {
  await run(
    'MATCH (r:Reference) WHERE r.id IN $ids MATCH (e:Entity {id: r.id}) SET e = properties(r) REMOVE e:Outlet',
    {
      ids,
    },
  )
  await run('MATCH (e:Entity) WHERE e.id IN $ids AND e.outlet = true SET e:Outlet SET e.outlet = null', { ids })
  await run('MATCH (r:Reference) WHERE r.id IN $ids DETACH DELETE r', { ids })
}

async function eraseRelations(run: Run, entities: readonly EntityId[]): Promise<void> {
  await run('MATCH (a:Entity)-[r]->(:Entity) WHERE a.id IN $entities DELETE r', { entities })
  await run('MATCH (:Entity)-[r]->(b:Entity) WHERE b.id IN $entities DELETE r', { entities })
}

/** Ids of the references from which a gazetteer supplies a relation to one of these entities. */
async function suppliersOf(run: Run, entities: readonly EntityId[]): Promise<EntityId[]> {
  const rows = await run(
    `MATCH (a:Entity)-[r]->(b:Entity) WHERE b.id IN $entities AND r.gazetteer = true
     OPTIONAL MATCH (own:Reference)-[:REFERS_TO]->(a) RETURN DISTINCT coalesce(own.id, a.id) AS id`,
    { entities },
  )
  return rows.map(({ id }) => id as EntityId)
}

/**
 * Sets the relation that each claim on these entities states now that its ends are regrouped, those that were read wrongly too. Returns the ids of the
 * relations that count.
 */
export async function restate(run: Run, entities: readonly EntityId[]): Promise<RelationId[]> {
  await restateClaims(run, entities, 'MisreadClaim')
  return restateClaims(run, entities, 'Claim')
}

async function restateClaims(
  run: Run,
  entities: readonly EntityId[],
  label: 'Claim' | 'MisreadClaim',
): Promise<RelationId[]> {
  const claims = await run(
    `MATCH (c:${label})-[:SUBJECT|OBJECT]->(e:Entity) WHERE e.id IN $entities WITH DISTINCT c
     MATCH (c)-[s:SUBJECT]->(a:Entity) MATCH (c)-[o:OBJECT]->(b:Entity)
     RETURN c.id AS id, c.relation AS type, c.relationId AS relation, a.id AS from, b.id AS to, coalesce(s.ref, a.id) AS subject, coalesce(o.ref, b.id) AS object`,
    { entities },
  )
  const rows = claims.map(({ id, type: stored, relation: before, from, to, subject, object }) => {
    const type = RelationType.parse(stored)
    const relation = relationId(type, ...canonicalEnds(type, from, to))
    const own = relationId(type, ...canonicalEnds(type, subject, object))
    return { id, before, relation, own: own === relation ? null : own, self: from === to }
  })
  await run(
    `UNWIND $rows AS row MATCH (c:${label} {id: row.id}) SET c.relationId = row.relation, c.relationRef = row.own`,
    {
      rows,
    },
  )
  return rows.filter(({ self }) => !self).map(({ relation }) => relation)
}

/** Ids of the relations that articles of these outlets state: their counts and attributions change with the outlets. */
async function publishedBy(run: Run, outlets: readonly EntityId[]): Promise<RelationId[]> {
  const rows = await run(
    `MATCH (c:Claim)-[:STATED_IN]->(:Article)-[:PUBLISHED_BY]->(o:Entity) WHERE o.id IN $outlets
     RETURN DISTINCT c.relationId AS id`,
    { outlets },
  )
  return rows.map(({ id }) => id as RelationId)
}
