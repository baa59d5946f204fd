import { SearchAnswer, SearchQuery } from '../../model/api.ts'
import type { EntenteGraph } from '../graph/graph.ts'
import { defineRoute } from '../http/route.ts'

export const searchRoutes = (graph: EntenteGraph) => [
  defineRoute({
    method: 'get',
    path: '/search',
    summary:
      'Entities and events by name: any spelling on record, any case, with or without accents, by the beginnings of words',
    query: SearchQuery,
    example: { query: { q: 'Lavrov' } },
    answers: { 200: SearchAnswer },
    answer: async ({ query }) => ({ json: await graph.search(query) }),
  }),
]
