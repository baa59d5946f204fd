import { z } from 'zod'
import type { EntityId } from '../../model/ids.ts'
import { DecisionId } from '../../model/ids.ts'
import { JournalAnswer, JournalQuery, MarkAnswer, NewMark, UndoAnswer, UndoQuery } from '../../model/journal.ts'
import type { EntenteGraph } from '../graph/graph.ts'
import { defineRoute } from '../http/route.ts'

/** `clock` answers the time now. */
export const journalRoutes = (graph: EntenteGraph, clock: () => Date) => [
  defineRoute({
    method: 'get',
    path: '/journal',
    summary: 'What people decided, the latest first: judgements, withdrawals, marks, notes and grades, undone ones too',
    query: JournalQuery,
    example: { query: { limit: '20' } },
    answers: { 200: JournalAnswer },
    answer: async ({ query }) => ({ json: await graph.journal(query) }),
  }),
  defineRoute({
    method: 'post',
    path: '/journal',
    summary:
      'Marks a claim as misread, confirms a relation, writes a note, or grades an outlet; the same again changes nothing',
    body: { shape: NewMark, limit: 40_000, values: 422 },
    writes: true,
    problems: [404, 422],
    example: { body: { kind: 'note', about: 'country:IRQ' as EntityId, text: 'See the archive of the ministry.' } },
    answers: { 200: MarkAnswer, 201: MarkAnswer },
    answer: async ({ body }) => {
      const made = await graph.decide(body, clock().toISOString())
      return { status: made.created ? 201 : 200, json: made }
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/journal/{id}',
    summary:
      'Undoes a decision of any kind: the graph is as if it had never been made, and the journal keeps it as undone',
    params: z.strictObject({ id: DecisionId }),
    query: UndoQuery,
    writes: true,
    answers: { 200: UndoAnswer },
    answer: async ({ params, query }) => ({ json: await graph.undo(params.id, clock().toISOString(), query) }),
  }),
]
