import { isConnectionLost, StoreUnavailable } from './connection.ts'
import { BadQuery, ForbiddenQuery } from './guard.ts'

/** The query took longer than it may. */
export class QueryTimeout extends Error {
  readonly milliseconds: number
  constructor(milliseconds: number) {
    super(`The query took longer than ${milliseconds} ms and was stopped.`)
    this.name = 'QueryTimeout'
    this.milliseconds = milliseconds
  }
}

/** Too many queries run and wait already. */
export class TooManyQueries extends Error {
  constructor() {
    super('The console is busy with other queries.')
    this.name = 'TooManyQueries'
  }
}

/** The query needs more than the store gives a query. */
export class QueryTooLarge extends Error {
  constructor(detail: string) {
    super(detail)
    this.name = 'QueryTooLarge'
  }
}

/** Translates an error with one of Neo4j's status codes into one of the errors here; others are returned unchanged. */
export function toConsoleError(error: unknown, timeoutMs: number): unknown {
  // Another query can have cost the engine its process, which takes this one along; a new one is there in a moment.
  if (isConnectionLost(error)) return new StoreUnavailable(error)
  const code = (error as { code?: unknown }).code
  if (!(error instanceof Error) || typeof code !== 'string') return error
  if (/TransactionTimedOut|Terminated|LockClient/.test(code)) return new QueryTimeout(timeoutMs)
  if (/MemoryPool|OutOfMemory|MemoryLimit/.test(code))
    return new QueryTooLarge(
      /paths? /.test(error.message) ? error.message : 'The query needs more memory than a query may use.',
    )
  if (/Forbidden|AccessMode|Security/.test(code)) return new ForbiddenQuery('A query that writes or leaves the store')
  if (/ProcedureNotFound|Statement|Request|Procedure|Schema/.test(code)) {
    const place = /line (\d+), column (\d+)/.exec(error.message)
    return place ? new BadQuery(error.message, Number(place[1]), Number(place[2])) : new BadQuery(error.message)
  }
  return error
}

/** Subtracts the length of the prefix that was added to the query (`EXPLAIN`) from the positions in an error. */
export function withoutPrefixOffset(error: unknown, prefix: string): unknown {
  if (!(error instanceof Error)) return error
  error.message = error.message
    .replace(/line (\d+), column (\d+)/g, (_, line, column) => {
      return `line ${line}, column ${line === '1' ? Math.max(1, column - prefix.length) : column}`
    })
    .replace(/offset: (\d+)/g, (_, offset) => `offset: ${Math.max(0, offset - prefix.length)}`)
    // The line, where it is quoted, with its mark below.
    .replace(new RegExp(`\n"${prefix}(.*)"\n {${prefix.length}}( *\\^)$`), '\n"$1"\n$2')
  return error
}
