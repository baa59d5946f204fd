import { ClaimsQuery, OutletsAnswer, SchemaAnswer, StatsAnswer } from '../../model/api.ts'
import type { EntenteGraph } from '../graph/graph.ts'
import { defineRoute } from '../http/route.ts'

export const totalRoutes = (graph: EntenteGraph) => [
  defineRoute({
    method: 'get',
    path: '/schema',
    summary: 'Labels, relation types and properties of the store, with counts',
    example: {},
    answers: { 200: SchemaAnswer },
    answer: async () => ({ json: await graph.schema() }),
  }),
  defineRoute({
    method: 'get',
    path: '/stats',
    summary: 'How much there is, and how much of it the claims of a selection tell',
    query: ClaimsQuery,
    example: { query: { asOf: '2018-12-31' } },
    answers: { 200: StatsAnswer },
    answer: async ({ query }) => ({ json: await graph.stats(query) }),
  }),
  defineRoute({
    method: 'get',
    path: '/outlets',
    summary: 'Who publishes the articles, and how many each',
    query: ClaimsQuery,
    example: {},
    answers: { 200: OutletsAnswer },
    answer: async ({ query }) => ({ json: await graph.outlets(query) }),
  }),
]
