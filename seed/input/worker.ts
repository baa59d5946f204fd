import { parentPort, workerData } from 'node:worker_threads'
import { explain } from '../explain/explain.ts'
import type { ArticleToExplain, SentenceRange } from '../explain/explanation.ts'
import type { ArticleMetadata } from '../extract.ts'
import { extractPosts } from '../extract-posts.ts'
import { packs } from '../language/packs.ts'
import { readFeed } from './feed.ts'
import type { LinkedArticle } from './index-page.ts'
import { readMarkdown } from './markdown.ts'
import { readPage } from './page.ts'
import { IndexPage, UnreadableArticle } from './unreadable.ts'

/** A request to the worker; `base` is the address of the source. */
export type NumberedJob = { id: number } & (
  | { kind: 'page' | 'feed'; source: string; base?: string }
  | { kind: 'markdown'; source: string }
  | { kind: 'extract'; source: string; given: ArticleMetadata }
  | { kind: 'explain'; source: string; metadata: ArticleToExplain; wanted: SentenceRange }
)
/** The answer of a worker to the request with this id: a value, or why there is none. */
export type JobResult =
  | { id: number; value: unknown }
  | { id: number; reason?: string; message: string; linked?: readonly LinkedArticle[] }

// Libraries print warnings about pages; nobody reads them, and they would accumulate in the stream.
for (const level of ['debug', 'info', 'log', 'warn', 'error'] as const) console[level] = () => {}

function read(job: NumberedJob): unknown {
  if (job.kind === 'extract') return extractPosts(job.source, job.given)
  if (job.kind === 'explain') return explain(job.source, job.metadata, job.wanted)
  if (job.kind === 'markdown') return readMarkdown(job.source)
  return job.kind === 'page' ? readPage(job.source, job.base) : readFeed(job.source, job.base)
}

parentPort?.on('message', (job: NumberedJob) => {
  const { id } = job
  const answer = (done: JobResult) => parentPort?.postMessage(done)
  try {
    answer({ id, value: read(job) })
  } catch (error) {
    const reason = error instanceof UnreadableArticle ? { reason: error.reason } : {}
    const linked = error instanceof IndexPage ? { linked: error.linked } : {}
    answer({ id, ...reason, ...linked, message: error instanceof Error ? error.message : String(error) })
  }
})

// Their models are unpacked with the first sentence of a language.
if (workerData?.warm) for (const lang of Object.keys(packs)) extractPosts('Paris, Berlin.', { lang })

// The time of a job is counted from here on.
parentPort?.postMessage('up')
