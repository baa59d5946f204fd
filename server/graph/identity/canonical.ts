import type { EntityId } from '../../../model/ids.ts'
import type { GraphConnection } from '../connection.ts'
import { UnknownId } from '../unknown-id.ts'
import { entitiesOf } from './references.ts'

/** The ids of the entities that these references are part of, in the same order. */
export async function canonicalIdsOf(store: GraphConnection, ids: readonly EntityId[]): Promise<EntityId[]> {
  const now = await entitiesOf(store.read, ids)
  return ids.map(id => now.get(id) ?? id)
}

/** Asks about an entity; where none has this id, asks about the entity that the reference of this id is part of now. */
export async function askCanonical<T>(
  store: GraphConnection,
  id: EntityId,
  ask: (id: EntityId) => Promise<T>,
): Promise<T> {
  try {
    return await ask(id)
  } catch (error) {
    if (!(error instanceof UnknownId) || error.id !== id) throw error
    const now = (await entitiesOf(store.read, [id])).get(id)
    if (now === undefined || now === id) throw error
    return ask(now)
  }
}
