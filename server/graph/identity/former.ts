import type { EntityId } from '../../../model/ids.ts'
import type { GraphConnection } from '../connection.ts'
import { UnknownId } from '../unknown-id.ts'
import { entitiesOf } from './references.ts'

/** The ids of the entities for which these stand, in their order. */
export async function standing(store: GraphConnection, ids: readonly EntityId[]): Promise<EntityId[]> {
  const now = await entitiesOf(store.read, ids)
  return ids.map(id => now.get(id) ?? id)
}

/** Asks about an entity, and where nothing bears its id, about the one for which it stands by now. */
export async function following<T>(
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
