import { CypherAnswer, CypherRequest } from '../../model/api.ts'
import { gallery } from '../../model/gallery.ts'
import type { EntenteGraph } from '../graph/graph.ts'
import { defineRoute } from '../http/route.ts'

const NDJSON = 'application/x-ndjson'

export const cypherRoutes = (graph: EntenteGraph) => [
  defineRoute({
    method: 'post',
    path: '/cypher',
    summary: 'Runs read-only Cypher, for a bounded time, cut at a number of rows and bytes',
    body: { shape: CypherRequest, limit: 150_000 },
    problems: [408, 422],
    example: { body: { query: gallery.find(({ id }) => id === 'labels')?.query ?? '' } },
    answers: { 200: CypherAnswer },
    forms: [NDJSON],
    answer: async ({ body }, { signal, accept }) => {
      const answer = await graph.cypher(body, signal)
      if (!accept.includes(NDJSON)) return { json: answer }
      const { columns, rows, truncated, summary } = answer
      const records = rows.map(row => Object.fromEntries(columns.map((column, i) => [column, row[i]])))
      return {
        type: NDJSON,
        text: [...records, { truncated, summary }].map(each => `${JSON.stringify(each)}\n`).join(''),
      }
    },
  }),
]
