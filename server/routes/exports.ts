import { z } from 'zod'
import { ExportQuery, Graph } from '../../model/api.ts'
import type { EntenteGraph } from '../graph/graph.ts'
import { defineRoute } from '../http/route.ts'
import { fileAskedFor, graphFile, graphTypes } from './formats/formats.ts'
import { contextDocument } from './formats/jsonld-context.ts'

const JSON_LD = 'application/ld+json'

export const exportRoutes = (graph: EntenteGraph) => [
  defineRoute({
    method: 'get',
    path: '/export',
    summary: 'All that the store holds, or a part by kind, type and time, as a file that is written while it is sent',
    query: ExportQuery,
    example: { query: { types: 'MET,COOPERATES_WITH', format: 'json' } },
    answers: { 200: Graph },
    forms: graphTypes,
    answer: async ({ query: { format, lang, ...query } }, { res, base }) => {
      res.vary('Accept')
      const file = fileAskedFor(format, res.req) ?? 'json'
      return graphFile(await graph.everything(query), file, lang, base)
    },
  }),
  defineRoute({
    method: 'get',
    path: '/context.jsonld',
    summary: 'The context of the JSON-LD form, with what the types of relations are called',
    example: {},
    answers: { 200: z.object({ '@context': z.object({}), '@graph': z.array(z.object({ '@id': z.string() })) }) },
    forms: [JSON_LD],
    answer: async () => ({ text: JSON.stringify(contextDocument()), type: JSON_LD }),
  }),
]
