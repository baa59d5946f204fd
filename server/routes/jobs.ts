import { z } from 'zod'
import { BatchLine } from '../../model/batch.ts'
import { JobAnswer, JobId } from '../../model/jobs.ts'
import type { EntenteGraph } from '../graph/graph.ts'
import { defineRoute } from '../http/route.ts'

const JobParams = z.strictObject({ id: JobId })

async function* linesOf(parts: AsyncIterable<string[]>): AsyncGenerator<string> {
  for await (const lines of parts) yield lines.map(line => `${line}\n`).join('')
}

/** `clock` returns the current time. */
export const jobRoutes = (graph: EntenteGraph, clock: () => Date) => [
  defineRoute({
    method: 'get',
    path: '/jobs/{id}',
    summary: 'How far a batch is that was sent with Prefer: respond-async',
    params: JobParams,
    passing: true,
    answers: { 200: JobAnswer },
    answer: async ({ params }) => ({ json: await graph.jobs.state(params.id, clock()) }),
  }),
  defineRoute({
    method: 'get',
    path: '/jobs/{id}/results',
    summary: 'What came of the articles of a job so far, a line for each, as the batch itself would have been answered',
    params: JobParams,
    passing: true,
    media: 'application/x-ndjson',
    answers: { 200: BatchLine },
    answer: async ({ params }) => ({ parts: linesOf(graph.jobs.results(params.id)), type: 'application/x-ndjson' }),
  }),
  defineRoute({
    method: 'delete',
    path: '/jobs/{id}',
    summary: 'Stops a job: what it has added stays, the rest is not begun; one that is over stays as it is',
    params: JobParams,
    writes: true,
    answers: { 200: JobAnswer },
    answer: async ({ params }) => ({ json: await graph.jobs.cancel(params.id, clock()) }),
  }),
]
