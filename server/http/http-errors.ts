import type { z } from 'zod'
import type { ProblemType } from './problem-types.ts'

/**
 * A request that HTTP itself has a status for: malformed, from elsewhere, to nowhere, or in a form that is not spoken here. `headers` go out with
 * the answer; `next` says what to do.
 */
export class HttpError extends Error {
  readonly status: number
  readonly type: ProblemType
  readonly next: string | undefined
  readonly headers: Readonly<Record<string, string>>
  constructor(
    status: number,
    type: ProblemType,
    detail: string,
    next?: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail)
    this.name = 'HttpError'
    this.status = status
    this.type = type
    this.next = next
    this.headers = headers
  }
}

/** A body of the right shape whose values cannot be meant: the year 99999, a title of 100 kB. */
export class Unprocessable extends Error {
  readonly issues: z.ZodError['issues']
  constructor({ issues }: z.ZodError) {
    super('values that cannot be meant')
    this.name = 'Unprocessable'
    this.issues = issues
  }
}

/** The article has no sentence at this offset. */
export class NoSentence extends Error {
  constructor(article: string, at: number, length: number) {
    super(
      at < length
        ? `No sentence that is read stands at ${at} in ${article}.`
        : `The text of ${article} ends at ${length}; ${at} lies behind it.`,
    )
    this.name = 'NoSentence'
  }
}
