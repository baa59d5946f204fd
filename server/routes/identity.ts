import { z } from 'zod'
import {
  Comparison,
  ComparisonQuery,
  Judgement,
  JudgementAnswer,
  JudgementsAnswer,
  JudgementsImport,
  JudgementsImportAnswer,
  JudgementsQuery,
  NewJudgement,
  ProposalsAnswer,
  ProposalsQuery,
} from '../../model/identity.ts'
import { type EntityId, JudgementId } from '../../model/ids.ts'
import type { EntenteGraph } from '../graph/graph.ts'
import { defineRoute } from '../http/route.ts'

/** `clock` returns the current time. */
export const identityRoutes = (graph: EntenteGraph, clock: () => Date) => [
  defineRoute({
    method: 'get',
    path: '/identity/proposals',
    summary: 'Pairs whose names are alike and whom nobody has judged, with what there is to judge them by',
    query: ProposalsQuery,
    example: { query: { state: 'open', limit: '5' } },
    answers: { 200: ProposalsAnswer },
    answer: async ({ query }) => ({ json: await graph.proposals(query) }),
  }),
  defineRoute({
    method: 'get',
    path: '/identity/comparison',
    summary: 'Two entities side by side: names, offices, countries, dates, neighbours, quotes, and what they share',
    query: ComparisonQuery,
    problems: [404, 422],
    example: { query: { left: 'country:IRQ', right: 'country:SYR' } },
    answers: { 200: Comparison },
    answer: async ({ query }) => ({ json: await graph.compare(query) }),
  }),
  defineRoute({
    method: 'get',
    path: '/identity/judgements',
    summary: 'What people decided about who is who, the latest first',
    query: JudgementsQuery,
    problems: [404],
    example: { query: { verdict: 'same' } },
    answers: { 200: JudgementsAnswer },
    answer: async ({ query }) => ({ json: await graph.judgements(query) }),
  }),
  defineRoute({
    method: 'post',
    path: '/identity/judgements',
    summary:
      'Decides that two references are the same, are different, or that nobody can say; the same again changes nothing',
    body: { shape: NewJudgement, limit: 20_000, values: 422 },
    writes: true,
    problems: [404, 409, 422],
    example: {
      body: {
        left: 'country:IRQ' as EntityId,
        right: 'country:SYR' as EntityId,
        verdict: 'different',
        reason: 'two states',
      },
    },
    answers: { 200: JudgementAnswer, 201: JudgementAnswer },
    answer: async ({ body }) => {
      const { judgement, created } = await graph.judge(body, clock().toISOString())
      return { status: created ? 201 : 200, json: { ...judgement, created } }
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/identity/judgements/{id}',
    summary: 'Takes a judgement back, and answers it: the graph is as if it had never been made',
    params: z.strictObject({ id: JudgementId }),
    writes: true,
    answers: { 200: Judgement },
    answer: async ({ params }) => ({ json: await graph.withdrawJudgement(params.id, clock().toISOString()) }),
  }),
  defineRoute({
    method: 'post',
    path: '/identity/import',
    summary: 'Adds judgements from elsewhere with who made them and when: all of them, or none',
    body: { shape: JudgementsImport, limit: 10_000_000, values: 422 },
    writes: true,
    problems: [404, 409, 422],
    example: {
      body: {
        judgements: [
          {
            id: 'judgement:0f3c8d5a9b7e1246' as JudgementId,
            left: 'country:IRN' as EntityId,
            right: 'country:RUS' as EntityId,
            verdict: 'different',
            at: '2024-05-01T09:00:00.000Z',
          },
        ],
      },
    },
    answers: { 200: JudgementsImportAnswer },
    answer: async ({ body }) => ({ json: await graph.importJudgements(body.judgements, clock().toISOString()) }),
  }),
]
