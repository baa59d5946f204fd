import type { EntityId } from '../../../model/ids.ts'
import { NodeKind, nodeKinds } from '../../../model/ontology.ts'
import type { Row, Run } from '../connection.ts'

/**
 * A reference is an entity as one or more articles name it. Unmerged, it is the entity's node. Where several are judged the same, each has
 * a node of its own, `(:Reference)-[:REFERS_TO]->(:Entity)`, with its own properties, and the properties of the entity's node are merged
 * from them.
 */

const kinds = new Map(NodeKind.options.map(kind => [nodeKinds[kind].prefix, kind]))

/** The kind that an id begins with, which is also the label of its node and thus safe to use in the text of a query. */
export const kindOf = (id: EntityId): NodeKind => kinds.get(id.slice(0, id.indexOf(':'))) as NodeKind

/** Groups ids or rows by the label of their kind. */
export function byKind<T>(items: readonly T[], idOf: (item: T) => EntityId): Map<NodeKind, T[]> {
  const groups = new Map<NodeKind, T[]>()
  for (const item of items) {
    const kind = kindOf(idOf(item))
    groups.set(kind, [...(groups.get(kind) ?? []), item])
  }
  return groups
}

/** Which entity node each reference is part of. */
export type ReferenceMap = {
  /** The entity that it is part of; itself when it is not merged. */
  entityOf(id: EntityId): EntityId
  /** The id to write as `ref` on relationships of the entity node; null where the reference has the entity's id. */
  refOf(id: EntityId): EntityId | null
  /** Whether it has a `:Reference` node beside the entity node. */
  isReference(id: EntityId): boolean
}

/** Looks up the entities of these references. */
export async function referenceMapOf(run: Run, ids: Iterable<EntityId>): Promise<ReferenceMap> {
  const entities = await entitiesOf(run, ids)
  return {
    entityOf: id => entities.get(id) ?? id,
    refOf: id => (entities.has(id) && entities.get(id) !== id ? id : null),
    isReference: id => entities.has(id),
  }
}

/** The entities of these references, of those that are merged with others. */
export async function entitiesOf(run: Run, ids: Iterable<EntityId>): Promise<Map<EntityId, EntityId>> {
  const rows = await run(
    'MATCH (r:Reference)-[:REFERS_TO]->(e:Entity) WHERE r.id IN $ids RETURN r.id AS id, e.id AS entity',
    { ids: [...new Set(ids)] },
  )
  return new Map(rows.map(({ id, entity }) => [id as EntityId, entity as EntityId]))
}

/**
 * The properties of single references, by id: read from the entity node of a reference that is not merged, and from the `:Reference` nodes
 * of the others. `n` is the variable of `where` and of `columns`, one of which is `id`.
 */
export async function referenceProperties(
  run: Run,
  label: NodeKind | 'Entity',
  where: string,
  columns: string,
  parameters: Record<string, unknown>,
): Promise<Row[]> {
  const rows = await run(
    `MATCH (n:${label}) WHERE ${where} AND NOT EXISTS { MATCH (:Reference)-[:REFERS_TO]->(n) } RETURN ${columns}
     UNION ALL MATCH (n:Reference) WHERE ${where} RETURN ${columns}`,
    parameters,
  )
  return rows.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
}

/** Writes the properties of single references, to their `:Reference` nodes or else to entity nodes, which are created when new. */
export async function writeReferenceProperties(
  run: Run,
  referenceMap: ReferenceMap,
  rows: readonly { id: EntityId; properties: Record<string, unknown> }[],
): Promise<void> {
  const references = rows.filter(({ id }) => referenceMap.isReference(id))
  if (references.length > 0)
    await run('UNWIND $rows AS row MATCH (r:Reference {id: row.id}) SET r += row.properties', { rows: references })
  const alone = rows.filter(({ id }) => !referenceMap.isReference(id))
  for (const [kind, own] of byKind(alone, ({ id }) => id))
    await run(`UNWIND $rows AS row MERGE (e:Entity:${kind} {id: row.id}) SET e += row.properties`, { rows: own })
}
