import { setTimeout as wait } from 'node:timers/promises'
import type { NewArticle, NewArticleAnswer } from '../../../model/api.ts'
import type { BatchCounts, BatchLine, BatchResult } from '../../../model/batch.ts'
import type { VersionWatch } from '../../graph/version-watch.ts'
import { problem, problemOf } from '../../http/problem.ts'
import type { Ingest } from '../articles.ts'
import type { BatchItem } from './items.ts'

/** `report` is told of failures that are no fault of what was sent. `stopping`: whether the server ends, and takes nothing more. */
export type Adding = {
  add(article: NewArticle, signal: AbortSignal): Promise<NewArticleAnswer>
  report(error: unknown): void
  stopping(): boolean
}

/** Adds as an ingest does, for as long as the server runs. */
export const addingWith = (ingest: Pick<Ingest, 'add'>, watch: VersionWatch, report: Adding['report']): Adding => ({
  add: ingest.add,
  report,
  stopping: watch.ended,
})

/** Articles that are read at a time: writing one and reading others take turns. */
const AT_ONCE = 4
/** Milliseconds after which an article is tried again when the server or its store is busy. */
const PAUSES = [500, 1000, 2000, 4000, 8000]

/**
 * Adds the articles of a batch, some at a time, and tells what came of each as soon as it is known, then a summary. Items are taken no faster than results are,
 * so that memory does not grow with the batch. When reading the items fails, what is read is finished, and the reason told.
 */
export async function* addAll(
  items: AsyncIterable<BatchItem>,
  adding: Adding,
  signal: AbortSignal,
): AsyncGenerator<BatchLine> {
  const counts: BatchCounts = { added: 0, known: 0, failed: 0 }
  const running = new Set<Promise<void>>()
  const done: BatchResult[] = []
  const iterator = items[Symbol.asyncIterator]()
  let coming: Promise<void> | undefined
  let failure: unknown
  let ended = false
  const takeNext = () =>
    iterator.next().then(
      ({ done: over, value }) => {
        coming = undefined
        if (over) ended = true
        else begin(value)
      },
      error => {
        coming = undefined
        ended = true
        failure = error
      },
    )
  const begin = (item: BatchItem) => {
    const work: Promise<void> = addOne(item, adding, signal).then(result => {
      running.delete(work)
      done.push(result)
    })
    running.add(work)
  }
  const left = new Promise<void>(resolve => signal.addEventListener('abort', () => resolve(), { once: true }))
  try {
    while (!signal.aborted) {
      if (adding.stopping()) ended = true
      if (!ended && running.size < AT_ONCE) coming ??= takeNext()
      // Waits for the next result only if none is left to yield.
      if (done.length === 0) {
        if (running.size === 0 && (ended || !coming)) break
        await Promise.race([left, ...running, ...(ended || !coming ? [] : [coming])])
      }
      for (const result of done.splice(0)) {
        counts[result.status === 201 ? 'added' : result.status === 200 ? 'known' : 'failed']++
        yield result
      }
    }
    if (adding.stopping())
      yield { type: 'problem', problem: problem(503, 'busy', 'The server is stopping.', 'Send the rest again.') }
    else if (failure !== undefined) yield { type: 'problem', problem: told(failure, adding) }
    yield { type: 'summary', ...counts }
  } finally {
    // Not awaited: the source may never answer.
    iterator.return?.().catch(() => {})
  }
}

const told = (error: unknown, { report }: Adding) => {
  const known = problemOf(error)
  if (!known) report(error)
  return known ?? problem(500, 'internal-error', undefined, 'Try again; the server log has the details.')
}

async function addOne({ line, name, article }: BatchItem, adding: Adding, gone: AbortSignal): Promise<BatchResult> {
  // One for each article, so that nothing of it is left waiting for the end of the batch.
  const control = new AbortController()
  const { signal } = control
  const left = () => control.abort(gone.reason)
  gone.addEventListener('abort', left, { once: true })
  const own = { type: 'result' as const, line, ...(name ? { name } : {}) }
  try {
    const given = await article()
    for (let tries = 0; ; tries++)
      try {
        const { article: added, created, attested } = await adding.add(given, signal)
        const { id, title, withdrawn } = added
        const summary = { id: id as never, title, ...(withdrawn ? { withdrawn } : {}) }
        return { ...own, status: created ? 201 : 200, article: summary, created, attested }
      } catch (error) {
        const pause = problemOf(error)?.status === 503 ? PAUSES[tries] : undefined
        if (pause === undefined || adding.stopping() || signal.aborted) throw error
        await wait(pause, undefined, { signal })
      }
  } catch (error) {
    const problem = told(error, adding)
    return { ...own, status: problem.status, problem }
  } finally {
    gone.removeEventListener('abort', left)
    control.abort()
  }
}
