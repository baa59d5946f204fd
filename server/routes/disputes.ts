import { DisputesAnswer, DisputesQuery } from '../../model/disputes.ts'
import {
  isTeller,
  TellersAnswer,
  TellersQuery,
  tellersIn,
  WorldsAnswer,
  WorldsQuery,
  WorldsSelection,
} from '../../model/worlds.ts'
import type { EntenteGraph } from '../graph/graph.ts'
import { HttpError } from '../http/http-errors.ts'
import { defineRoute } from '../http/route.ts'

/** Today by the clock, as an ISO date in UTC. */
const today = (clock: () => Date): string => clock().toISOString().slice(0, 10)

/** The selection, which names two tellers. Throws HttpError where one of them is nobody. */
function withTellers(selection: WorldsSelection): WorldsSelection {
  const { a, b } = tellersIn(selection)
  if (isTeller(a) && isTeller(b)) return selection
  throw new HttpError(
    400,
    'invalid-input',
    'Two tellers are wanted, and one of them is nobody.',
    'Name each by at least one of its parameters: `aOutlets`, `aCited`, `aStates` or `aLanguages`, and the same with `b`.',
  )
}

export const disputeRoutes = (graph: EntenteGraph, clock: () => Date) => [
  defineRoute({
    method: 'get',
    path: '/disputes',
    summary: 'What accounts differ on, with the versions, their claims and who tells them, the weightiest first',
    query: DisputesQuery,
    problems: [404],
    example: { query: { order: 'newest', limit: '20' } },
    // Which announcements are past depends on the day.
    passing: true,
    answers: { 200: DisputesAnswer },
    answer: async ({ query }) => ({ json: await graph.disputes(query, today(clock)) }),
  }),
  defineRoute({
    method: 'get',
    path: '/tellers',
    summary:
      'Who tells: outlets, outlets that articles cite, states that speak through officials and bodies, languages',
    query: TellersQuery,
    example: { query: { publishedFrom: '2015-01-01' } },
    answers: { 200: TellersAnswer },
    answer: async ({ query }) => ({ json: await graph.tellers(query) }),
  }),
  defineRoute({
    method: 'get',
    path: '/worlds',
    summary:
      'Two tellers compared: what only the first tells, what both, what only the second, and where they contradict each other',
    query: WorldsQuery,
    problems: [404],
    example: { query: { aStates: 'country:RUS', bStates: 'country:IRQ', limit: '20' } },
    passing: true,
    answers: { 200: WorldsAnswer },
    answer: async ({ query }) => ({ json: await graph.worlds(withTellers(query), today(clock)) }),
  }),
  defineRoute({
    method: 'post',
    path: '/worlds',
    summary: 'The same for more ids than a URL holds; nothing is written',
    body: { shape: WorldsSelection, limit: 700_000 },
    problems: [404],
    example: { body: { aLanguages: ['fr'], bLanguages: ['en'], limit: 20 } },
    answers: { 200: WorldsAnswer },
    answer: async ({ body }) => ({ json: await graph.worlds(withTellers(body), today(clock)) }),
  }),
]
