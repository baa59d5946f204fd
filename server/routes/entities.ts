import { z } from 'zod'
import {
  ClaimsQuery,
  EntityAnswer,
  Graph,
  NeighborsQuery,
  PathsAnswer,
  PathsQuery,
  RelationAnswer,
  RelationQuery,
  RelationsAnswer,
  RelationsQuery,
  SubgraphQuery,
  SubgraphRequest,
} from '../../model/api.ts'
import { EntityId, RelationId } from '../../model/ids.ts'
import type { EntenteGraph } from '../graph/graph.ts'
import { defineRoute } from '../http/route.ts'
import { tellTruncated } from '../http/truncated-header.ts'
import { fileAskedFor, graphFile, graphTypes } from './formats/formats.ts'

const EntityParams = z.strictObject({ id: EntityId })
const RelationParams = z.strictObject({ id: RelationId })

export const entityRoutes = (graph: EntenteGraph) => [
  defineRoute({
    method: 'get',
    path: '/entities/{id}',
    summary:
      'An entity, by any id that it has had: its names, how many relations of each type, and in which articles when',
    params: EntityParams,
    query: ClaimsQuery,
    example: { params: { id: 'country:IRQ' as EntityId } },
    answers: { 200: EntityAnswer },
    answer: async ({ params, query }, { res }) => {
      const json = await graph.entity(params.id, query)
      const { id } = json.entity
      // A former id gets the entity that it is part of, with a link to its canonical address.
      if (id !== params.id) res.links({ canonical: `${res.req.baseUrl}/entities/${encodeURIComponent(id)}` })
      return { json }
    },
  }),
  defineRoute({
    method: 'get',
    path: '/entities/{id}/neighbors',
    summary: 'What an entity is related to, the best attested first',
    params: EntityParams,
    query: NeighborsQuery,
    example: { params: { id: 'country:IRQ' as EntityId }, query: { types: 'COOPERATES_WITH,MET', limit: '20' } },
    answers: { 200: Graph },
    answer: async ({ params, query }) => ({ json: await graph.neighbors(params.id, query) }),
  }),
  defineRoute({
    method: 'get',
    path: '/subgraph',
    summary: 'What surrounds some entities; without ids, the best connected entities and what joins them',
    query: SubgraphQuery,
    problems: [404],
    example: { query: { ids: 'country:IRQ,country:RUS', depth: '1' } },
    answers: { 200: Graph },
    forms: graphTypes,
    answer: async ({ query }, { res, base }) => {
      res.vary('Accept')
      const found = await graph.subgraph(query)
      tellTruncated(res, found)
      const format = fileAskedFor(query.format, res.req)
      return format ? graphFile(graph.pagesOf(found, query), format, query.lang, base) : { json: found }
    },
  }),
  defineRoute({
    method: 'post',
    path: '/subgraph',
    summary: 'The same for more ids than a URL holds; nothing is written',
    body: { shape: SubgraphRequest, limit: 700_000 },
    problems: [404],
    example: { body: { ids: ['country:IRQ' as EntityId, 'country:RUS' as EntityId], depth: 0 } },
    answers: { 200: Graph },
    forms: graphTypes,
    answer: async ({ body }, { res, base }) => {
      const found = await graph.subgraph(body)
      tellTruncated(res, found)
      const format = fileAskedFor(body.format, res.req)
      return format ? graphFile(graph.pagesOf(found, body), format, body.lang, base) : { json: found }
    },
  }),
  defineRoute({
    method: 'get',
    path: '/paths',
    summary: 'The shortest paths between two entities',
    query: PathsQuery,
    problems: [404],
    example: { query: { from: 'country:SYR', to: 'country:RUS' } },
    answers: { 200: PathsAnswer },
    answer: async ({ query }) => ({ json: await graph.paths(query) }),
  }),
  defineRoute({
    method: 'get',
    path: '/relations',
    summary: 'Relations, the best attested first',
    query: RelationsQuery,
    problems: [404],
    example: { query: { types: 'SANCTIONS,OPPOSES', minSources: '1', limit: '20' } },
    answers: { 200: RelationsAnswer },
    answer: async ({ query }) => ({ json: await graph.relations(query) }),
  }),
  defineRoute({
    method: 'get',
    path: '/relations/{id}',
    summary: 'A relation and every claim that states or denies it: the quote, its place, who says it, and how firmly',
    params: RelationParams,
    query: RelationQuery,
    example: { params: { id: 'relation:146ec3a0cd1df5df' as RelationId } },
    answers: { 200: RelationAnswer },
    answer: async ({ params, query }) => ({ json: await graph.relation(params.id, query) }),
  }),
]
