import type { EntityId } from '../../../model/ids.ts'
import type { Run } from '../connection.ts'
import { byKind } from '../identity/references.ts'

/**
 * Entities and events that nothing tells any more once an article is withdrawn are hidden: their nodes lose their labels, and with these every query,
 * but keep their properties and what the withdrawn claims say of them. They are shown again when the article comes back or another names them.
 */

/** Shows those of these entities that are hidden. Returns their ids. */
export async function showAgain(run: Run, ids: readonly EntityId[]): Promise<EntityId[]> {
  const rows = await run('UNWIND $ids AS id MATCH (n:WithdrawnEntity {id: id}) RETURN DISTINCT n.id AS id', { ids })
  const hidden = rows.map(({ id }) => id as EntityId)
  for (const [kind, own] of byKind(hidden, id => id))
    await run(
      `UNWIND $ids AS id MATCH (n:WithdrawnEntity {id: id}) SET n:Entity SET n:${kind} REMOVE n:WithdrawnEntity`,
      { ids: own },
    )
  return hidden
}

const told = `EXISTS { MATCH (:Article)-[:MENTIONS]->(n) } OR EXISTS { MATCH (:Article)-[:PUBLISHED_BY]->(n) }
  OR EXISTS { MATCH (:Claim)-[:SUBJECT]->(n) } OR EXISTS { MATCH (:Claim)-[:OBJECT]->(n) }
  OR EXISTS { MATCH (:Claim)-[:ATTRIBUTED_TO]->(n) } OR EXISTS { MATCH (:Claim)-[:THROUGH]->(n) }
  OR EXISTS { MATCH (:Reference)-[:REFERS_TO]->(n) } OR EXISTS { MATCH (:Entity)-[r]->(n) WHERE r.gazetteer = true }`

/**
 * Hides those of these entities that no article tells, and then those that were there only because gazetteers supply a relation from a hidden one to them.
 * An entity for which several references stand is never hidden. Returns the ids of the hidden ones.
 */
export async function hideUntold(run: Run, ids: readonly EntityId[]): Promise<EntityId[]> {
  const hidden: EntityId[] = []
  for (let looked = [...new Set(ids)]; looked.length > 0; ) {
    const rows = await run(
      `UNWIND $ids AS id MATCH (n:Entity {id: id}) WHERE NOT (${told}) RETURN n.id AS id, n.supplied AS supplied`,
      { ids: looked },
    )
    const gone = rows.map(({ id }) => id as EntityId)
    await run('UNWIND $ids AS id MATCH (n:Entity {id: id})-[r]-(:Entity) DELETE r', { ids: gone })
    for (const [kind, own] of byKind(gone, id => id))
      await run(
        `UNWIND $ids AS id MATCH (n:Entity {id: id}) SET n:WithdrawnEntity REMOVE n:Entity REMOVE n:${kind} REMOVE n:Outlet`,
        { ids: own },
      )
    hidden.push(...gone)
    looked = rows.flatMap(({ supplied }) => suppliedIn(supplied))
  }
  return hidden
}

/** The ids at the other ends of what a gazetteer supplies for a reference. */
export const suppliedIn = (supplied: unknown): EntityId[] =>
  ((supplied as string[] | null | undefined) ?? []).map(each => each.split(' ')[1] as EntityId)
