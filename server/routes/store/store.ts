import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { RestoreLine, RestoreQuery } from '../../../model/store.ts'
import type { EntenteGraph } from '../../graph/graph.ts'
import { HttpError } from '../../http/http-errors.ts'
import { liftDeadline } from '../../http/request-deadline.ts'
import { defineRoute } from '../../http/route.ts'
import { packedStore } from './packed-store.ts'
import { unzipBackup } from './unzip.ts'

const ZIP = 'application/zip'
const LINES = 'application/x-ndjson'
/** Milliseconds between two lines about how far a restore has come. */
const TOLD_MS = 500

/** Lines about a restore until it has ended; it goes on where nobody reads them. */
async function* linesOf(
  begun: Awaited<ReturnType<EntenteGraph['transfer']['restore']>>,
  far: { done: number; total: number },
): AsyncGenerator<string> {
  const line = (value: RestoreLine) => `${JSON.stringify(value)}\n`
  const ended = begun.loaded.then(
    (): RestoreLine => ({ type: 'restored', manifest: begun.manifest }),
    (error: Error): RestoreLine => ({ type: 'failed', detail: error.message }),
  )
  for (;;) {
    let timer: NodeJS.Timeout | undefined
    const wait = new Promise<undefined>(resolve => {
      timer = setTimeout(resolve, TOLD_MS, undefined)
    })
    const last = await Promise.race([ended, wait])
    clearTimeout(timer)
    if (last) return yield line(last)
    yield line({ type: 'progress', ...far })
  }
}

/** The store as a whole: out as a backup, and in again. `program` is the version of this program. */
export const storeRoutes = (graph: Pick<EntenteGraph, 'transfer'>, clock: () => Date, program: string) => [
  defineRoute({
    method: 'get',
    path: '/store',
    summary: 'All that the store holds, as one consistent state: a backup, and what another Entente takes',
    example: {},
    media: ZIP,
    answers: { 200: z.string() },
    problems: [403, 507],
    // The texts of withdrawn articles are in it.
    writes: true,
    passing: true,
    answer: async () => {
      const { path, remove } = await graph.transfer.folder()
      try {
        await graph.transfer.dump(path, { program, at: clock() })
      } catch (error) {
        await remove()
        throw error
      }
      async function* parts() {
        try {
          yield* packedStore(path)
        } finally {
          await remove()
        }
      }
      return { parts: parts(), type: ZIP, packed: true, name: 'entente-backup.zip' }
    },
  }),
  defineRoute({
    method: 'post',
    path: '/store',
    summary:
      'Replaces all that the store holds by a backup, which is verified before; meanwhile everything is answered 503',
    writes: true,
    query: RestoreQuery,
    upload: { [ZIP]: { type: 'string', contentMediaType: ZIP } },
    media: LINES,
    answers: { 200: RestoreLine },
    problems: [409, 422],
    answer: async ({ query: { replace } }, { res: { req } }) => {
      if (!req.is(ZIP))
        throw new HttpError(
          415,
          'unsupported-media-type',
          `A backup is sent as ${ZIP}.`,
          'GET /api/v1/store gives one.',
        )
      liftDeadline(req)
      const { path, remove } = await graph.transfer.folder()
      const archive = `${path}.zip`
      const far = { done: 0, total: 0 }
      try {
        await pipeline(req, createWriteStream(archive, { mode: 0o600 }))
        await unzipBackup(archive, path)
        await rm(archive, { force: true })
        const begun = await graph.transfer.restore(path, {
          replace,
          progress(done, total) {
            far.done = done
            far.total = total
          },
        })
        return { parts: linesOf(begun, far), type: LINES, live: true }
      } catch (error) {
        await rm(archive, { force: true })
        await remove()
        throw error
      }
    },
  }),
]
