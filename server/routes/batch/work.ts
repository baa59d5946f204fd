import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { BatchLine } from '../../../model/batch.ts'
import { JobId } from '../../../model/jobs.ts'
import type { Jobs } from '../../graph/jobs.ts'
import { HttpError } from '../../http/http-errors.ts'
import { readLines } from '../../http/lines.ts'
import { type Adding, addAll } from './add-all.ts'
import { type BatchItem, itemsOfLines } from './items.ts'

/** The most bytes of a batch that is stored until it is processed. */
const MOST_BYTES = 1_000_000_000
/** The most unfinished jobs of one server. */
const MOST_WAITING = 20
/** The progress of a job is stored after so many milliseconds, or so many lines. */
const NOTED_MS = 1000
const NOTED_LINES = 200
/** Milliseconds after which the store is told that a job is still meant to be done: well within those after which it counts as lost. */
const SEEN_MS = 10_000

/** Milliseconds for the articles being read to finish when the server stops. */
const PATIENCE_MS = 3000

type Waiting = { id: JobId; file: string }

/** Batches that are processed after their requests were answered. */
export type Work = {
  /** Keeps the lines of a batch (NDJSON), and begins with them when the jobs before are done. Throws HttpError for too many jobs or bytes. */
  accept(lines: AsyncIterable<Uint8Array>): Promise<JobId>
  /** Goes on with what an earlier server left in the folder of jobs. */
  resume(): Promise<void>
  /** Resolves when nothing is worked on; once the server stops, that is soon. */
  settled(): Promise<void>
}

const ending = '.ndjson'
const fileOf = (folder: string, id: JobId): string => join(folder, `${id.slice('job:'.length)}${ending}`)
/** A folder that outlasts the server, or where it cannot be made, one that does not. */
const folderOf = async (kept: string | undefined): Promise<string> =>
  (kept &&
    (await mkdir(kept, { recursive: true }).then(
      () => kept,
      () => undefined,
    ))) ||
  mkdtemp(join(tmpdir(), 'entente-jobs-'))

/** Without what was done before. */
async function* without(done: ReadonlySet<number>, items: AsyncIterable<BatchItem>): AsyncGenerator<BatchItem> {
  for await (const item of items) if (!done.has(item.line)) yield item
}

/**
 * Works on batches one after the other. What waits is in a file of this machine, in `kept` where that is given, how far it is in the store. A job whose server
 * stops has ended, and says so, until a server resumes it.
 */
export function createWork(jobs: Jobs, adding: Adding, clock: () => Date, kept?: string): Work {
  const waiting: Waiting[] = []
  let working: Promise<void> | undefined
  let giveUp = () => {}
  let made: Promise<string> | undefined
  const folder = () => {
    made ??= folderOf(kept)
    return made
  }
  /** Whether a line says only that the server stops: another one goes on. */
  const isOfStopping = (line: BatchLine): boolean =>
    kept !== undefined && adding.stopping() && (line.type !== 'result' || line.status === 503)

  /** Which lines of a job are done, and in how many parts that is noted. */
  async function noted(id: JobId): Promise<{ done: Set<number>; parts: number }> {
    const done = new Set<number>()
    let parts = 0
    for await (const lines of jobs.results(id)) {
      parts++
      for (const line of lines) {
        const told = JSON.parse(line) as BatchLine
        if (told.type === 'result') done.add(told.line)
      }
    }
    return { done, parts }
  }

  /** Whether it is over, and not merely stopped with the server. */
  async function workOn({ id, file }: Waiting): Promise<boolean> {
    const counts = await jobs.unfinished(id)
    if (!counts) return true
    const cancelled = new AbortController()
    giveUp = () => cancelled.abort()
    const { done, parts } = await noted(id)
    let [lines, part, notedAt] = [[] as string[], parts, 0]
    const note = async () => {
      const told = lines.splice(0)
      notedAt = performance.now()
      if (await jobs.progress(id, part, told, counts, clock())) cancelled.abort()
      if (told.length > 0) part++
    }
    await note()
    const items = without(done, itemsOfLines(createReadStream(file)))
    for await (const line of addAll(items, adding, cancelled.signal)) {
      if (isOfStopping(line)) continue
      if (line.type === 'result') counts[line.status === 201 ? 'added' : line.status === 200 ? 'known' : 'failed']++
      // That of all of it, also where an earlier server began it.
      lines.push(JSON.stringify(line.type === 'summary' ? { ...line, ...counts } : line))
      if (performance.now() - notedAt > NOTED_MS || lines.length >= NOTED_LINES) await note()
    }
    await note()
    const stopped = adding.stopping()
    await jobs.finish(id, stopped ? 'ended' : cancelled.signal.aborted ? 'cancelled' : 'done', clock())
    return !stopped
  }

  async function workOnAll(): Promise<void> {
    const tell = () =>
      jobs
        .seen(
          waiting.map(({ id }) => id),
          clock(),
        )
        .catch(adding.report)
    const telling = setInterval(tell, SEEN_MS)
    for (let next = waiting[0]; next; next = waiting[0]) {
      const isOver = await workOn(next).catch(error => {
        adding.report(error)
        return false
      })
      waiting.shift()
      if (isOver || !kept) await rm(next.file, { force: true }).catch(adding.report)
    }
    clearInterval(telling)
    working = undefined
  }

  return {
    async accept(given) {
      if (waiting.length >= MOST_WAITING)
        throw new HttpError(503, 'busy', `${MOST_WAITING} jobs wait already.`, 'Try again later.', {
          'Retry-After': '60',
        })
      const id = `job:${randomUUID()}` as JobId
      const file = fileOf(await folder(), id)
      try {
        await pipeline(given, atMost(MOST_BYTES), createWriteStream(file, { mode: 0o600 }))
        let total = 0
        for await (const _ of readLines(createReadStream(file))) total++
        await jobs.create(id, total, clock())
        waiting.push({ id, file })
        working ??= workOnAll()
        return id
      } catch (error) {
        await rm(file, { force: true })
        throw error
      }
    },
    async resume() {
      if (!kept) return
      const names = (await readdir(kept).catch(() => [])).filter(name => name.endsWith(ending)).sort()
      for (const name of names) {
        const id = JobId.safeParse(`job:${name.slice(0, -ending.length)}`).data
        if (id && !waiting.some(each => each.id === id)) waiting.push({ id, file: join(kept, name) })
      }
      if (waiting.length > 0) working ??= workOnAll()
    },
    async settled() {
      const late = setTimeout(() => giveUp(), PATIENCE_MS)
      await working
      clearTimeout(late)
      if (!kept && made) await rm(await made, { recursive: true, force: true }).catch(adding.report)
    },
  }
}

function atMost(bytes: number): Transform {
  let size = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (size > bytes)
        done(new HttpError(413, 'body-too-large', `The batch is larger than ${bytes} bytes.`, 'Send it in parts.'))
      else done(null, chunk)
    },
  })
}
