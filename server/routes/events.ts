import { DelaysAnswer, DelaysQuery, EventsAnswer, EventsQuery, TimelineAnswer, TimelineQuery } from '../../model/api.ts'
import type { EntenteGraph } from '../graph/graph.ts'
import { defineRoute } from '../http/route.ts'

export const eventRoutes = (graph: EntenteGraph) => [
  defineRoute({
    method: 'get',
    path: '/events',
    summary: 'Events by date, with who took part, where, and what contradicts them',
    query: EventsQuery,
    problems: [404],
    example: { query: { status: 'planned', participants: 'country:IRQ', limit: '20' } },
    answers: { 200: EventsAnswer },
    answer: async ({ query }) => ({ json: await graph.events(query) }),
  }),
  defineRoute({
    method: 'get',
    path: '/timeline',
    summary: 'How many events happened, and how many claims were published, by day, month or year',
    query: TimelineQuery,
    problems: [404],
    example: { query: { bucket: 'month' } },
    answers: { 200: TimelineAnswer },
    answer: async ({ query }) => ({ json: await graph.timeline(query) }),
  }),
  defineRoute({
    method: 'get',
    path: '/delays',
    summary: 'How many days after the events that they tell claims were published',
    query: DelaysQuery,
    problems: [404],
    example: { query: { happenedFrom: '2015-01-01' } },
    answers: { 200: DelaysAnswer },
    answer: async ({ query }) => ({ json: await graph.delays(query) }),
  }),
]
