import { z } from 'zod'
import { ExportQuery, Graph } from '../../model/api.ts'
import type { EntenteGraph } from '../graph/graph.ts'
import { defineRoute } from '../http/route.ts'
import { tellTruncated } from '../http/truncated-header.ts'
import { fileAskedFor, graphFile, graphTypes } from './formats/formats.ts'
import { contextDocument } from './formats/jsonld-context.ts'

const JSON_LD = 'application/ld+json'

export const exportRoutes = (graph: EntenteGraph) => [
  defineRoute({
    method: 'get',
    path: '/export',
    summary: 'All of a selection, or of the store, as a file that is written while it is sent',
    problems: [404],
    query: ExportQuery,
    example: { query: { types: 'MET,COOPERATES_WITH', format: 'json' } },
    answers: { 200: Graph },
    forms: graphTypes,
    answer: async ({ query: { format, lang, ...query } }, { res, base }) => {
      res.vary('Accept')
      const file = fileAskedFor(format, res.req) ?? 'json'
      const pages = await graph.everything(query)
      tellTruncated(res, pages)
      return graphFile(pages, file, lang, base)
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
