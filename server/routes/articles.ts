import { Readable } from 'node:stream'
import { z } from 'zod'
import {
  ArticleAnswer,
  ArticlesAnswer,
  ArticlesQuery,
  type FeedFetchResult,
  type FeedState,
  NewArticle,
  NewArticleAnswer,
  NewArticleQuery,
  PreviewAnswer,
  WithdrawalAnswer,
  WithdrawalQuery,
} from '../../model/api.ts'
import type { Extraction } from '../../model/extraction.ts'
import { ArticleId } from '../../model/ids.ts'
import { JobAnswer } from '../../model/jobs.ts'
import { SentencesAnswer, SentencesQuery } from '../../model/sentences.ts'
import type { EntenteGraph } from '../graph/graph.ts'
import { defineRoute } from '../http/route.ts'
import type { Search } from '../search/search.ts'
import { jobAnswer } from './batch/job-answer.ts'
import { preferHeader, prefersAsync } from './batch/prefer.ts'
import type { Work } from './batch/work.ts'

/** Adds articles: `preview` reads one and stores nothing. */
export type Ingest = {
  preview(given: NewArticle, signal: AbortSignal): Promise<{ text: string; extraction: Extraction }>
  add(given: NewArticle, signal: AbortSignal): Promise<NewArticleAnswer>
  /** Records the result of reading a feed, with the current time. */
  recordFeedFetch(reading: FeedFetchResult): Promise<FeedState>
}

/** How the sentences of an article are read, and why its claims say what they say. Throws UnknownId, NoSentence, BadCursor. */
export type Sentences = (id: ArticleId, query: SentencesQuery, signal: AbortSignal) => Promise<SentencesAnswer>

/** `clock` returns the current time. */
export const articleRoutes = (
  graph: EntenteGraph,
  search: Search,
  ingest: Ingest,
  sentences: Sentences,
  clock: () => Date,
  work: Work,
) => [
  defineRoute({
    method: 'get',
    path: '/articles',
    summary:
      'Articles, the newest first; with q, those whose text has it, the best first, with the sentences that have it',
    query: ArticlesQuery,
    problems: [404],
    example: { query: { limit: '20' } },
    answers: { 200: ArticlesAnswer },
    answer: async ({ query }) => ({ json: await search.articles(query) }),
  }),
  defineRoute({
    method: 'get',
    path: '/articles/{id}',
    summary: 'An article: its text, and by offset what it mentions, what it claims and what was set aside',
    params: z.strictObject({ id: ArticleId }),
    problems: [410],
    example: { params: { id: 'article:2e8a7a3c1e75' as ArticleId } },
    answers: { 200: ArticleAnswer },
    answer: async ({ params }) => ({ json: await graph.article(params.id) }),
  }),
  defineRoute({
    method: 'get',
    path: '/articles/{id}/sentences',
    summary: 'How an article is read, by sentence or the one at an offset: its tree, what a frame found, its claims',
    params: z.strictObject({ id: ArticleId }),
    query: SentencesQuery,
    problems: [410, 422, 503],
    example: { params: { id: 'article:2e8a7a3c1e75' as ArticleId }, query: { limit: '5' } },
    answers: { 200: SentencesAnswer },
    answer: async ({ params, query }, { signal }) => ({ json: await sentences(params.id, query, signal) }),
  }),
  defineRoute({
    method: 'delete',
    path: '/articles/{id}',
    summary:
      'Withdraws an article: it and its claims leave every answer, and can be taken back; once more changes nothing',
    params: z.strictObject({ id: ArticleId }),
    query: WithdrawalQuery,
    writes: true,
    answers: { 200: WithdrawalAnswer },
    answer: async ({ params, query: { reason, by } }) => {
      const at = clock().toISOString()
      const { changed } = await graph.withdrawArticle(params.id, {
        at,
        ...(reason ? { reason } : {}),
        ...(by ? { by } : {}),
      })
      return { json: { article: await graph.articleSummary(params.id), changed } }
    },
  }),
  defineRoute({
    method: 'post',
    path: '/articles/{id}/restore',
    summary: 'Takes a withdrawn article back: the graph is as if it had never been withdrawn',
    params: z.strictObject({ id: ArticleId }),
    writes: true,
    example: { params: { id: 'article:2e8a7a3c1e75' as ArticleId } },
    answers: { 200: WithdrawalAnswer },
    answer: async ({ params }) => {
      const { changed } = await graph.restoreArticle(params.id, clock().toISOString())
      return { json: { article: await graph.articleSummary(params.id), changed } }
    },
  }),
  defineRoute({
    method: 'post',
    path: '/articles',
    summary: 'Adds an article; the same one again changes nothing. With dryRun=true, answers what would be understood',
    query: NewArticleQuery,
    body: { shape: NewArticle, limit: 6_000_000, values: 422 },
    writes: true,
    problems: [422, 502],
    example: {
      query: { dryRun: 'true' },
      body: {
        text: 'Iraqi Prime Minister Haider al-Abadi met Russian President Vladimir Putin in Moscow on Thursday.',
        publishedAt: '2015-05-22',
      },
    },
    headers: preferHeader,
    answers: { 200: z.union([NewArticleAnswer, PreviewAnswer]), 201: NewArticleAnswer, 202: JobAnswer },
    answer: async ({ query, body }, { signal, res }) => {
      if (query.dryRun) {
        const { text, extraction } = await ingest.preview(body, signal)
        return { json: { ...extraction, text } }
      }
      if (prefersAsync(res.req))
        return jobAnswer(graph, clock)(await work.accept(Readable.from([Buffer.from(JSON.stringify(body))])))
      const added = await ingest.add(body, signal)
      return { status: added.created ? 201 : 200, json: added }
    },
  }),
]
