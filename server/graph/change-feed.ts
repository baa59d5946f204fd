import { z } from 'zod'
import { type Change, ChangeEvent } from '../../model/changes.ts'
import { changeId, changeIds, type StoreVersion, storeVersion } from './changes.ts'
import type { GraphConnection } from './connection.ts'
import { BadCursor } from './cursor.ts'

/** The cursor is valid, but the store does not have its change: it is another store, or was reset to an earlier state. */
export class UnknownPosition extends Error {
  constructor() {
    super(
      'This store does not have the change at which the cursor stands: it is another one, or was restored from an earlier state.',
    )
    this.name = 'UnknownPosition'
  }
}

/** The position of a reader of changes: behind event number `event` of a revision. The token identifies the store. */
type Position = { revision: number; event: number; token: string }

const Written = z.tuple([z.literal('changes'), z.int().min(0), z.int().min(-1), z.string()])

const encode = ({ revision, event, token }: Position): string =>
  Buffer.from(JSON.stringify(['changes', revision, event, token])).toString('base64url')

function decode(cursor: string): Position {
  try {
    const [, revision, event, token] = Written.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
    return { revision, event, token }
  } catch {
    throw new BadCursor()
  }
}

/** The cursor behind all events of a version. */
export const cursorAt = ({ revision, token }: StoreVersion): string =>
  encode({ revision, event: Number.MAX_SAFE_INTEGER, token: token ?? '' })

/** How many changes one read returns. */
const AT_ONCE = 500

/**
 * The next changes after a cursor, or the first ones, in the order in which they were stored; empty where there are no more. Each change in
 * the store may be several, whose cursors differ. Throws BadCursor, UnknownPosition.
 */
export async function changesAfter(store: GraphConnection, cursor: string | undefined): Promise<Change[]> {
  const { revision: latest } = await storeVersion(store)
  const position = cursor === undefined ? undefined : decode(cursor)
  if (position) await mustExist(store, position)
  const first = position ? Math.max(1, position.revision) : 1
  // What an earlier format had counted is not there: the history begins behind it.
  for (let from = first; from <= latest; from += AT_ONCE) {
    const rows = await store.read(
      `UNWIND $changes AS change MATCH (c:Change {id: change})
       RETURN c.revision AS revision, c.token AS token, c.at AS at, c.events AS events ORDER BY revision`,
      { changes: changeIds(from, latest, AT_ONCE) },
    )
    const changes = rows.flatMap(({ revision, token, at, events }) =>
      (events as string[])
        .map((event, i) => ({
          i,
          change: {
            cursor: encode({ revision: Number(revision), event: i, token: String(token) }),
            at: String(at),
            ...ChangeEvent.parse(JSON.parse(event)),
          },
        }))
        .filter(({ i }) => Number(revision) !== position?.revision || i > position.event)
        .map(({ change }) => change as Change),
    )
    if (changes.length > 0) return changes
  }
  return []
}

/** Throws UnknownPosition where the store has no such revision. The state before the first change is common to all stores. */
async function mustExist(store: GraphConnection, { revision, token }: Position): Promise<void> {
  if (revision === 0) return
  const [row] = await store.read('MATCH (c:Change {id: $id}) RETURN c.token AS token', { id: changeId(revision) })
  if (row?.token !== token) throw new UnknownPosition()
}
