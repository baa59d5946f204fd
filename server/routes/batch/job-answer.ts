import type { JobId } from '../../../model/jobs.ts'
import type { EntenteGraph } from '../../graph/graph.ts'
import type { JsonAnswer } from '../../http/route.ts'

/** The answer to a request that is worked on as a job, whose address it has. */
export type AnswerAsJob = (id: JobId) => Promise<JsonAnswer>

/** `clock` answers the time now. */
export const jobAnswer =
  (graph: EntenteGraph, clock: () => Date): AnswerAsJob =>
  async id => ({ status: 202, json: await graph.jobs.state(id, clock()), location: `/api/v1/jobs/${id}` })
