import type { z } from 'zod'

/** A request that cannot be understood: its body, its type or its address. */
export class BadRequest extends Error {
  readonly status: 400 | 413 | 414 | 415 | 405
  readonly title: string
  readonly next: string | undefined
  constructor(status: BadRequest['status'], title: string, detail: string, next?: string) {
    super(detail)
    this.name = 'BadRequest'
    this.status = status
    this.title = title
    this.next = next
  }
}

/** A request from an origin, to a host or with credentials that are not accepted. */
export class Forbidden extends Error {
  readonly status: 401 | 403 | 421
  readonly next: string | undefined
  constructor(status: Forbidden['status'], detail: string, next?: string) {
    super(detail)
    this.name = 'Forbidden'
    this.status = status
    this.next = next
  }
}

/** Nothing answers at this address. */
export class RouteNotFound extends Error {
  constructor(method: string, path: string) {
    super(`Nothing answers ${method} ${path.slice(0, 200)}.`)
    this.name = 'RouteNotFound'
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
