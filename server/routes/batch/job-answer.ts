import type { JobId } from '../../../model/jobs.ts'
import type { EntenteGraph } from '../../graph/graph.ts'
import type { JsonAnswer } from '../../http/route.ts'

/** Makes the answer to a request that became a job; it has the job's address. */
export type AnswerAsJob = (id: JobId) => Promise<JsonAnswer>

/** `clock` returns the current time. */
export const jobAnswer =
  (graph: EntenteGraph, clock: () => Date): AnswerAsJob =>
  async id => ({ status: 202, json: await graph.jobs.state(id, clock()), location: `/api/v1/jobs/${id}` })
