import { z } from 'zod'

/**
 * `draft`: not sent yet, its outlet and day may still be told. `waiting` and `reading`: on its way. `added`, `known` (its text was there already), `failed`
 * and `cancelled`: done with.
 */
export const QueueState = z.enum(['draft', 'waiting', 'reading', 'added', 'known', 'failed', 'cancelled'])
export type QueueState = z.infer<typeof QueueState>

/** Why something is not added, where the page says it in words of its own. */
export const ProblemKey = z.enum([
  'tooMany',
  'tooMuch',
  'unreadable',
  'zipInZip',
  'zipBomb',
  'system',
  'notText',
  'tooLong',
  'empty',
  'gone',
  'offline',
  'locked',
  'notFound',
  'busy',
  'unavailable',
  'refused',
  'unreadableAnswer',
  'failed',
])
export type ProblemKey = z.infer<typeof ProblemKey>

/** One article of the queue as this browser keeps it: a file, or the address of a page. `outlet` and `date` where they are other than those of all. */
export const QueueItem = z.object({
  id: z.string(),
  name: z.string(),
  file: z.instanceof(Blob).optional(),
  url: z.string().optional(),
  outlet: z.string().optional(),
  date: z.string().optional(),
  state: QueueState,
  /** Why it failed, and what can be done, in words of the page or of the server. */
  problem: z
    .object({ key: ProblemKey.optional(), detail: z.string().optional(), next: z.string().optional() })
    .optional(),
  article: z.string().optional(),
})
export type QueueItem = z.infer<typeof QueueItem>

/** What is told of all articles, and whether the queue is worked on. */
export const QueueSettings = z.object({
  outlet: z.string(),
  date: z.string(),
  run: z.enum(['idle', 'running', 'paused']),
})
export type QueueSettings = z.infer<typeof QueueSettings>
export const noSettings: QueueSettings = { outlet: '', date: '', run: 'idle' }

export const isOver = ({ state }: QueueItem): boolean =>
  state === 'added' || state === 'known' || state === 'failed' || state === 'cancelled'

/** How many items are in each state. */
export function countStates(items: readonly QueueItem[]): Record<QueueState, number> {
  const counts = Object.fromEntries(QueueState.options.map(state => [state, 0])) as Record<QueueState, number>
  for (const { state } of items) counts[state]++
  return counts
}
