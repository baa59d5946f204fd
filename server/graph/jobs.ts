import type { BatchCounts } from '../../model/batch.ts'
import type { JobAnswer, JobId, JobState } from '../../model/jobs.ts'
import type { GraphConnection, Row } from './connection.ts'
import { UnknownId } from './unknown-id.ts'

/** Milliseconds without a sign from its server after which a job is taken to have ended with it. */
export const SILENT_MS = 30_000
/** Jobs that are kept once they are over; the oldest go first. */
export const JOBS_KEPT = 200

/** Jobs as the store keeps them, for every server of it. */
export type Jobs = {
  create(id: JobId, total: number, now: Date): Promise<void>
  /** Records the progress of a job, with the result lines since the last call. Returns whether it was cancelled in the meantime. */
  progress(id: JobId, part: number, lines: readonly string[], counts: BatchCounts, now: Date): Promise<boolean>
  /** Records that the server of these jobs is alive. */
  seen(ids: readonly JobId[], now: Date): Promise<void>
  finish(id: JobId, state: JobState, now: Date): Promise<void>
  /** Asks the server that works on it to stop; nothing happens to one that is over. Throws UnknownId. */
  cancel(id: JobId, now: Date): Promise<JobAnswer>
  /** Throws UnknownId. */
  state(id: JobId, now: Date): Promise<JobAnswer>
  /** The result lines so far, a part at a time. Throws UnknownId. */
  results(id: JobId): AsyncGenerator<string[]>
}

const columns =
  'j.id AS id, j.state AS state, j.total AS total, j.added AS added, j.known AS known, j.failed AS failed, j.createdAt AS createdAt, j.endedAt AS endedAt, j.seenAt AS seenAt'
const isOver = (state: unknown): boolean => state !== 'waiting' && state !== 'running'

function present({ id, state, total, added, known, failed, createdAt, endedAt, seenAt }: Row, now: Date): JobAnswer {
  const lost = !isOver(state) && now.getTime() - Date.parse(String(seenAt)) > SILENT_MS
  const at = lost ? seenAt : endedAt
  return {
    id,
    state: lost ? 'ended' : state,
    total: Number(total),
    added: Number(added),
    known: Number(known),
    failed: Number(failed),
    createdAt,
    ...(at ? { endedAt: at } : {}),
  } as JobAnswer
}

/** The jobs of a store. */
export function jobsIn(store: GraphConnection): Jobs {
  const find = async (id: JobId): Promise<Row> => {
    const [row] = await store.read(`MATCH (j:Job {id: $id}) RETURN ${columns}`, { id })
    if (!row) throw new UnknownId('job', id)
    return row
  }
  return {
    create: async (id, total, now) =>
      void (await store.write(async run => {
        await run(
          `CREATE (:Job {id: $id, state: 'waiting', total: $total, added: 0, known: 0, failed: 0, createdAt: $at, seenAt: $at})`,
          { id, total, at: now.toISOString() },
        )
        const old = await run('MATCH (j:Job) RETURN j.id AS id, j.createdAt AS at ORDER BY at DESC SKIP $kept', {
          kept: JOBS_KEPT,
        })
        const ids = old.map(row => String(row.id))
        if (ids.length > 0) await run('MATCH (r:JobResults) WHERE r.job IN $ids DELETE r', { ids })
        if (ids.length > 0) await run('MATCH (j:Job) WHERE j.id IN $ids DELETE j', { ids })
      })),
    progress: (id, part, lines, { added, known, failed }, now) =>
      store.write(async run => {
        const [row] = await run(
          `MATCH (j:Job {id: $id}) SET j.state = 'running', j.added = $added, j.known = $known, j.failed = $failed, j.seenAt = $at
           RETURN j.cancelled AS cancelled`,
          { id, added, known, failed, at: now.toISOString() },
        )
        if (lines.length > 0)
          await run('CREATE (:JobResults {id: $part, job: $id, lines: $lines})', { part: `${id} ${part}`, id, lines })
        return row === undefined || row.cancelled === true
      }),
    seen: async (ids, now) =>
      void (await store.write(run =>
        run('UNWIND $ids AS id MATCH (j:Job {id: id}) SET j.seenAt = $at', { ids, at: now.toISOString() }),
      )),
    finish: async (id, state, now) =>
      void (await store.write(run =>
        run('MATCH (j:Job {id: $id}) SET j.state = $state, j.endedAt = $at', { id, state, at: now.toISOString() }),
      )),
    async cancel(id, now) {
      await store.write(run => run('MATCH (j:Job {id: $id}) SET j.cancelled = true', { id }))
      return present(await find(id), now)
    },
    state: async (id, now) => present(await find(id), now),
    async *results(id) {
      await find(id)
      for (let part = 0; ; part++) {
        const [row] = await store.read('MATCH (r:JobResults {id: $part}) RETURN r.lines AS lines', {
          part: `${id} ${part}`,
        })
        if (!row) return
        yield row.lines as string[]
      }
    },
  }
}
