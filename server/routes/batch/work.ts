import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { BatchCounts } from '../../../model/batch.ts'
import type { JobId } from '../../../model/jobs.ts'
import type { Jobs } from '../../graph/jobs.ts'
import { HttpError } from '../../http/http-errors.ts'
import { readLines } from '../../http/lines.ts'
import { type Adding, addAll } from './add-all.ts'
import { itemsOfLines } from './items.ts'

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

type Waiting = { id: JobId; folder: string; file: string }

/** Batches that are processed after their requests were answered. */
export type Work = {
  /** Keeps the lines of a batch (NDJSON), and begins with them when the jobs before are done. Throws HttpError for too many jobs or bytes. */
  accept(lines: AsyncIterable<Uint8Array>): Promise<JobId>
  /** Resolves when no job is being processed. */
  settled(): Promise<void>
}

/**
 * * Processes batches one after the other. The lines of a waiting batch are in a file of this machine, its progress is in the store. A job
 * whose server stops ends with it, and its state says so.
 */
export function createWork(jobs: Jobs, adding: Adding, clock: () => Date): Work {
  const waiting: Waiting[] = []
  let working: Promise<void> | undefined
  let giveUp = () => {}

  async function workOn({ id, file }: Waiting): Promise<void> {
    const cancelled = new AbortController()
    giveUp = () => cancelled.abort()
    const counts: BatchCounts = { added: 0, known: 0, failed: 0 }
    let [lines, part, noted] = [[] as string[], 0, 0]
    const note = async () => {
      const told = lines.splice(0)
      noted = performance.now()
      if (await jobs.progress(id, part, told, counts, clock())) cancelled.abort()
      if (told.length > 0) part++
    }
    await note()
    for await (const line of addAll(itemsOfLines(createReadStream(file)), adding, cancelled.signal)) {
      lines.push(JSON.stringify(line))
      if (line.type === 'result') counts[line.status === 201 ? 'added' : line.status === 200 ? 'known' : 'failed']++
      if (performance.now() - noted > NOTED_MS || lines.length >= NOTED_LINES) await note()
    }
    await note()
    await jobs.finish(id, adding.stopping() ? 'ended' : cancelled.signal.aborted ? 'cancelled' : 'done', clock())
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
      await workOn(next).catch(adding.report)
      waiting.shift()
      await rm(next.folder, { recursive: true, force: true }).catch(adding.report)
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
      const folder = await mkdtemp(join(tmpdir(), 'entente-job-'))
      try {
        const file = join(folder, 'articles.ndjson')
        await pipeline(given, atMost(MOST_BYTES), createWriteStream(file, { mode: 0o600 }))
        let total = 0
        for await (const _ of readLines(createReadStream(file))) total++
        const id = `job:${randomUUID()}` as JobId
        await jobs.create(id, total, clock())
        waiting.push({ id, folder, file })
        working ??= workOnAll()
        return id
      } catch (error) {
        await rm(folder, { recursive: true, force: true })
        throw error
      }
    },
    async settled() {
      const late = setTimeout(() => giveUp(), PATIENCE_MS)
      await working
      clearTimeout(late)
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
