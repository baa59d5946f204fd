import { MeasuresAnswer, MeasuresQuery } from '../../model/api.ts'
import type { EntenteGraph } from '../graph/graph.ts'
import { defineRoute } from '../http/route.ts'

export const measureRoutes = (graph: EntenteGraph) => [
  defineRoute({
    method: 'get',
    path: '/measures',
    summary:
      'Entities by PageRank or betweenness, or by the community or component they belong to, and how many were looked at',
    query: MeasuresQuery,
    example: { query: { algorithm: 'pagerank', kinds: 'Country', limit: '10' } },
    answers: { 200: MeasuresAnswer },
    answer: async ({ query }, { signal }) => ({ json: await graph.measures(query, signal) }),
  }),
]
