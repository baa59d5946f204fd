import { z } from 'zod'

/** How the server fares, for people and what watches it. */
export const HealthAnswer = z.object({
  /** `ready`: requests are answered; `starting` until the store is filled, `stopping` once it was told to end; `degraded`: the store does not answer. */
  status: z.enum(['ready', 'starting', 'stopping', 'degraded']),
  version: z.string(),
  /** Since the process began. */
  uptimeSeconds: z.int(),
  store: z.object({
    kind: z.enum(['embedded', 'neo4j']),
    up: z.boolean(),
    /** How many changes the store has seen; absent while it does not answer. */
    revision: z.int().optional(),
  }),
  /** Of the embedded store. */
  engine: z
    .object({
      up: z.boolean(),
      restarts: z.int(),
      memoryBytes: z.int().optional(),
      waitingWriters: z.int().optional(),
      runningQueries: z.int().optional(),
    })
    .optional(),
})
export type HealthAnswer = z.infer<typeof HealthAnswer>
