import { FeedFetchResult, FeedState, FeedsAnswer } from '../../model/api.ts'
import type { EntenteGraph } from '../graph/graph.ts'
import { defineRoute } from '../http/route.ts'
import type { Ingest } from './articles.ts'

export const feedRoutes = (graph: EntenteGraph, ingest: Ingest) => [
  defineRoute({
    method: 'get',
    path: '/feeds',
    // Reading a feed does not change the version of the graph.
    passing: true,
    summary: 'The feeds that are kept being read, and when each was last',
    example: {},
    answers: { 200: FeedsAnswer },
    answer: async () => ({ json: await graph.feeds() }),
  }),
  defineRoute({
    method: 'post',
    path: '/feeds',
    summary: 'Notes what came of reading a feed just now',
    body: { shape: FeedFetchResult, limit: 10_000 },
    writes: true,
    problems: [422],
    example: { body: { url: 'https://example.org/feed.xml', outcome: 'unchanged', added: 0, failed: 0 } },
    answers: { 200: FeedState },
    answer: async ({ body }) => ({ json: await ingest.recordFeedFetch(body) }),
  }),
]
