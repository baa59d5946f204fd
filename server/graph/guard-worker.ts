import { parentPort } from 'node:worker_threads'
import { BadQuery, ForbiddenQuery, guard, type QueryPosition } from './guard.ts'
import { ownThread } from './thread-time.ts'

/** The verdict on the query of this id: it reads, with the place where it breaks the grammar, if any; or it is bad, forbidden, or failed. */
export type GuardResult = { id: number } & (
  | { verdict: 'reads'; fault: QueryPosition | undefined }
  | { verdict: 'bad'; message: string; line: number | undefined; column: number | undefined }
  | { verdict: 'forbidden'; what: string }
  | { verdict: 'fault'; message: string }
)

/** The thread is ready for queries; `place` is the file in which Linux reports its CPU time. */
export type GuardReady = { up: true; place: string | undefined }

const deep = { verdict: 'bad', message: 'The query is nested too deeply; flatten its brackets.' } as const

function judge(query: string): GuardResult extends infer J ? (J extends unknown ? Omit<J, 'id'> : never) : never {
  try {
    return { verdict: 'reads', fault: guard(query) }
  } catch (error) {
    if (error instanceof BadQuery)
      return { verdict: 'bad', message: error.message, line: error.line, column: error.column }
    if (error instanceof ForbiddenQuery) return { verdict: 'forbidden', what: error.what }
    // The parser recurses; nesting too deep for it is a fault of the query.
    if (error instanceof RangeError) return { ...deep, line: undefined, column: undefined }
    return { verdict: 'fault', message: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.on('message', ({ id, query }: { id: number; query: string }) =>
  parentPort?.postMessage({ id, ...judge(query) }),
)
// The parser is loaded before the first query's time begins.
guard('RETURN 1')
parentPort?.postMessage({ up: true, place: ownThread() } satisfies GuardReady)
