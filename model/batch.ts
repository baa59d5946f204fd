import { z } from 'zod'
import { Problem, Withdrawal } from './api.ts'
import { ArticleId } from './ids.ts'

/**
 * What came of one article of a batch. `line` counts lines or parts from 1; `name` is the file's. `status` is what the article alone would have been
 * answered with; with 200 and 201 there is an `article`, with any other a `problem`.
 */
export const BatchResult = z.object({
  type: z.literal('result'),
  line: z.int(),
  name: z.string().optional(),
  status: z.int(),
  article: z.object({ id: ArticleId, title: z.string().nullable(), withdrawn: Withdrawal.optional() }).optional(),
  created: z.boolean().optional(),
  attested: z.boolean().optional(),
  problem: Problem.optional(),
})
export type BatchResult = z.infer<typeof BatchResult>

/** How many articles were new, known, or could not be added. */
export const BatchCounts = z.object({ added: z.int(), known: z.int(), failed: z.int() })
export type BatchCounts = z.infer<typeof BatchCounts>

/** A line of the answer to a batch. `problem`: the rest was not read. `summary` is the last one; without it the answer was cut off. */
export const BatchLine = z.discriminatedUnion('type', [
  BatchResult,
  z.object({ type: z.literal('problem'), problem: Problem }),
  BatchCounts.extend({ type: z.literal('summary') }),
])
export type BatchLine = z.infer<typeof BatchLine>
