import { z } from 'zod'
import { BatchCounts } from './batch.ts'

export const JobId = z
  .string()
  .max(60)
  .regex(/^job:[0-9a-f-]{36}$/, 'expected an id like job:…')
  .brand('JobId')
export type JobId = z.infer<typeof JobId>

/**
 * A batch that is worked on after its request was answered. `waiting`: others are before it. `cancelled`: somebody took it back. `ended`: its server stopped
 * before it was done. What was added stays; a server that starts again with the same data goes on with the rest, and the job is `running` again.
 */
export const JobState = z.enum(['waiting', 'running', 'done', 'cancelled', 'ended'])
export type JobState = z.infer<typeof JobState>

/** Moments are ISO 8601 in UTC. `total`: articles of the batch. */
export const JobAnswer = BatchCounts.extend({
  id: JobId,
  state: JobState,
  total: z.int(),
  createdAt: z.iso.datetime(),
  endedAt: z.iso.datetime().optional(),
})
export type JobAnswer = z.infer<typeof JobAnswer>
