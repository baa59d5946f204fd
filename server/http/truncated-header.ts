import type { Response } from 'express'
import { z } from 'zod'

const Rest = z.object({
  truncated: z.literal(true),
  hidden: z.unknown(),
  nextCursor: z.string().optional(),
})

/**
 * Says in the header of an answer that it was cut, for forms that have no place for it: `Entente-Truncated: ?1`, a boolean of RFC 9651, with how
 * much is left, where that is one number, and the cursor to read on. A GET also has the address of the next part, as RFC 8288 has it.
 */
export function tellTruncated(res: Response, answer: unknown): void {
  const rest = Rest.safeParse(answer)
  if (!rest.success) return
  const { hidden, nextCursor } = rest.data
  const parameters = [
    ...(typeof hidden === 'number' ? [`hidden=${hidden}`] : []),
    ...(nextCursor === undefined ? [] : [`next="${nextCursor}"`]),
  ]
  res.setHeader('Entente-Truncated', ['?1', ...parameters].join(';'))
  const { req } = res
  if (nextCursor === undefined || (req.method !== 'GET' && req.method !== 'HEAD')) return
  const [path = '', query] = req.originalUrl.split('?')
  const search = new URLSearchParams(query)
  search.set('cursor', nextCursor)
  res.links({ next: `${path}?${search}` })
}
