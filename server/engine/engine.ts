import type { GrafeoDB } from '@grafeo-db/js'
import { procedureCatalog, procedureRows } from './catalog.ts'
import { BoltFailure, toFailure } from './errors.ts'
import { isWritingPlan } from './plan.ts'
import { type PropertyTypes, samplePropertyTypes } from './property-types.ts'
import { WriteQueue } from './queue.ts'
import { type Prepared, prepare } from './rewrite/prepare.ts'
import type { ParameterFacts } from './rewrite/rewrite.ts'
import { originalPlace, placeOfUnknownName } from './source-map.ts'

/** A query ready to run. `type` is Bolt's: r, rw, w or s (schema). */
export type Statement = Prepared & { type: 'r' | 'rw' | 'w' | 's'; plan: string }

const REMEMBERED = 500

/** What the connections share: the database, the queue of writers, and the supervision of queries that do not end. */
export class Engine {
  readonly queue = new WriteQueue()
  readonly db: GrafeoDB
  readonly defaultTimeoutMs: number
  readonly kinds: () => Promise<PropertyTypes>
  readonly #graceMs: number
  readonly #overrun: (why: string) => void
  #leaving = false
  #statements = new Map<string, Statement>()
  #running = new Set<(failure: BoltFailure) => void>()
  /** The number of queries still running whose client has given up. */
  #abandoned = 0

  constructor(db: GrafeoDB, options: { defaultTimeoutMs: number; graceMs: number; overrun: (why: string) => void }) {
    this.db = db
    this.kinds = samplePropertyTypes(db)
    this.defaultTimeoutMs = options.defaultTimeoutMs
    this.#graceMs = options.graceMs
    this.#overrun = options.overrun
  }

  /** Rewrites a query and classifies it by the engine's plan for it. */
  async statement(query: string, parameters: ParameterFacts = { floats: [], numerals: [] }): Promise<Statement> {
    if (this.#leaving)
      throw new BoltFailure('Neo.TransientError.General.DatabaseUnavailable', 'The store is being replaced; try again')
    const { floats, numerals } = parameters
    const key = floats.length || numerals.length ? `${query}\0${floats.join()}\0${numerals.join()}` : query
    const known = this.#statements.get(key)
    if (known) return known
    const prepared = prepare(query, procedureCatalog, parameters)
    const statement: Statement = { ...prepared, type: 's', plan: '' }
    if (prepared.show) statement.type = 'r'
    else if (!prepared.schema) {
      try {
        statement.plan = String((await this.db.executeCypher(`EXPLAIN ${prepared.text}`)).scalar())
      } catch (error) {
        throw explained(error, query, prepared)
      }
      statement.type = isWritingPlan(statement.plan) ? (prepared.returns ? 'rw' : 'w') : 'r'
    }
    if (this.#statements.size >= REMEMBERED) this.#statements.clear()
    if (query.length < 20_000) this.#statements.set(key, statement)
    return statement
  }

  /** The rows of the statement's procedures, as values for the parameters that replace their calls. */
  async bound(
    statement: Statement,
    params: Record<string, unknown>,
    signal: AbortSignal,
  ): Promise<Record<string, unknown>> {
    if (!statement.bindings.length) return params
    const all = { ...params }
    for (const { parameter, name, args } of statement.bindings) {
      const values = args.length
        ? await this.db.executeCypher(`RETURN [${args.join(', ')}] AS values`, params)
        : undefined
      all[parameter] = await procedureRows(this.db, name, (values?.scalar() ?? []) as unknown[], signal)
    }
    return all
  }

  /**
   * Waits for `work` until the deadline (ms since epoch) or the signal. The engine cannot cancel a query: a caller that gives up must pass
   * the transaction to `abandoned`.
   */
  async within<T>(work: Promise<T>, deadline: number, signal: AbortSignal): Promise<T> {
    let give: (() => void) | undefined
    let stop: ((failure: BoltFailure) => void) | undefined
    let timer: NodeJS.Timeout | undefined
    const ended = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(timedOut()), Math.min(Math.max(0, deadline - Date.now()), 0x7fffffff))
      give = () =>
        reject(
          signal.reason instanceof BoltFailure
            ? signal.reason
            : new BoltFailure('Neo.TransientError.Transaction.Terminated', 'The transaction has been terminated'),
        )
      if (signal.aborted) give()
      signal.addEventListener('abort', give, { once: true })
      stop = reject
      this.#running.add(reject)
    })
    try {
      return await Promise.race([work, ended])
    } finally {
      clearTimeout(timer)
      if (stop) this.#running.delete(stop)
      if (give) signal.removeEventListener('abort', give)
    }
  }

  /** The numbers of running queries, of abandoned queries that still run, and of waiting writers. */
  load(): { running: number; abandoned: number; waitingWriters: number } {
    return { running: this.#running.size, abandoned: this.#abandoned, waitingWriters: this.queue.length }
  }

  /** Refuses new queries from now on: those in progress end, and another process takes over. */
  leave(): void {
    this.#leaving = true
  }

  /**
   * Fails the longest-running query to free memory; returns false where none runs. While an abandoned query is still running, the memory is
   * taken to be its own and no other query is failed.
   */
  stopOldest(why: string): boolean {
    if (this.#abandoned > 0) return true
    const [stop] = this.#running
    stop?.(new BoltFailure('Neo.DatabaseError.General.OutOfMemoryError', why))
    return stop !== undefined
  }

  /** Watches an abandoned query: calls `then` when it ends; if it does not end soon, the process is replaced. */
  abandoned(work: Promise<unknown>, then: () => void): void {
    const timer = setTimeout(() => this.#overrun('a query went on after its deadline'), this.#graceMs)
    this.#abandoned++
    work
      .catch(() => {})
      .finally(() => {
        this.#abandoned--
        clearTimeout(timer)
        then()
      })
  }
}

/** The failure of a query at its deadline. */
export function timedOut(): BoltFailure {
  return new BoltFailure(
    'Neo.ClientError.Transaction.TransactionTimedOut',
    'The transaction has not completed within its timeout and has been terminated',
  )
}

/** An engine error of `EXPLAIN <text>`, with its place in the query as it was asked, in Neo4j's words. */
function explained(error: unknown, asked: string, { places }: Prepared): BoltFailure {
  const failure = toFailure(error)
  const column = Number(/--> query:\d+:(\d+)/.exec(failure.message)?.[1] ?? Number.NaN) - 1 - 'EXPLAIN '.length
  const summary = (failure.message.split('\n')[0] as string).replace(/^\[Cypher\] /, '')
  const place = placeOfUnknownName(asked, summary) ?? (column >= 0 ? originalPlace(asked, places, column) : undefined)
  return new BoltFailure(failure.code, place ? `${summary} (${place})` : summary)
}
