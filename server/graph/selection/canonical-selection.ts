import type { EntityId } from '../../../model/ids.ts'
import { type Source, unnamedOutlet } from '../../../model/selection.ts'
import type { GraphConnection } from '../connection.ts'
import { canonicalIdsOf } from '../identity/canonical.ts'

/** The fields of requests that hold ids of entities. */
type WithIds = Partial<
  Record<'ids' | 'participants' | 'entities' | 'actors', EntityId[]> & Record<'outlets' | 'notOutlets', Source[]>
>

/** A selection with the canonical ids of its entities. */
export async function canonicalSelection<T extends object>(store: GraphConnection, selection: T & WithIds): Promise<T> {
  const ids = async (given: EntityId[] | undefined) => given && [...new Set(await canonicalIdsOf(store, given))]
  const sources = async (given: Source[] | undefined): Promise<Source[] | undefined> =>
    given && [
      ...given.filter(source => source === unnamedOutlet),
      ...((await ids(given.filter((source): source is EntityId => source !== unnamedOutlet))) ?? []),
    ]
  const now: WithIds = {
    ids: await ids(selection.ids),
    participants: await ids(selection.participants),
    entities: await ids(selection.entities),
    actors: await ids(selection.actors),
    outlets: await sources(selection.outlets),
    notOutlets: await sources(selection.notOutlets),
  }
  return { ...selection, ...Object.fromEntries(Object.entries(now).filter(([, value]) => value !== undefined)) }
}
