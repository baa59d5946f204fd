import { SearchAnswer, SearchQuery } from '../../model/api.ts'
import { defineRoute } from '../http/route.ts'
import type { Search } from '../search/search.ts'

export const searchRoutes = (search: Search) => [
  defineRoute({
    method: 'get',
    path: '/search',
    summary:
      'Entities and events by what people type: any name on record, in any order of its words, by their beginnings, in another romanization or with a typo',
    query: SearchQuery,
    example: { query: { q: 'Lavrov' } },
    answers: { 200: SearchAnswer },
    answer: async ({ query }) => ({ json: await search.entities(query) }),
  }),
]
