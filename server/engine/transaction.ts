import type { Transaction as EngineTransaction, QueryResult } from '@grafeo-db/js'
import { type Engine, type Statement, timedOut } from './engine.ts'
import { BoltFailure, toFailure } from './errors.ts'

/** The options of BEGIN: `timeoutMs` from its start; `write` is false for READ access mode. */
export type TransactionOptions = { write: boolean; timeoutMs: number; signal: AbortSignal }

/** One transaction of one connection. READ ones are always rolled back; WRITE ones pass the queue first. */
export class Transaction {
  readonly #engine: Engine
  readonly #terms: TransactionOptions
  readonly #deadline: number
  readonly #leave: () => void
  readonly #inner: EngineTransaction
  #running: Promise<QueryResult> | undefined
  #open = true
  #used = false
  readonly #expiry: NodeJS.Timeout

  /** Opens a transaction; a writer waits for its turn, within its timeout. */
  static async begin(engine: Engine, terms: TransactionOptions): Promise<Transaction> {
    const start = Date.now()
    const leave = terms.write ? await engine.queue.enter(terms.timeoutMs, terms.signal) : () => {}
    try {
      return new Transaction(engine, terms, start + terms.timeoutMs, leave)
    } catch (error) {
      leave()
      throw toFailure(error)
    }
  }

  private constructor(engine: Engine, terms: TransactionOptions, deadline: number, leave: () => void) {
    this.#engine = engine
    this.#terms = terms
    this.#deadline = deadline
    this.#leave = leave
    this.#inner = engine.db.beginTransaction()
    // A client that stops sending must not hold the queue.
    this.#expiry = setTimeout(() => this.rollback(), Math.min(Math.max(1, deadline - Date.now()), 0x7fffffff))
  }

  /** Runs one statement. Any failure ends the transaction. */
  async run(statement: Statement, params: Record<string, unknown>): Promise<QueryResult> {
    if (!this.#open) throw timedOut()
    if (!this.#terms.write && statement.type !== 'r') {
      this.rollback()
      throw new BoltFailure('Neo.ClientError.Statement.AccessMode', 'Writing in read access mode not allowed')
    }
    if (statement.schema && this.#used) {
      this.rollback()
      throw new BoltFailure(
        'Neo.ClientError.Transaction.ForbiddenDueToTransactionType',
        'A schema change must be the first statement of its transaction in the embedded store',
      )
    }
    this.#used = true
    // The engine refuses DDL in a transaction: it takes effect at once, and this transaction keeps the writer's turn.
    const work = (statement.schema ? this.#engine.db : this.#inner).executeCypher(statement.text, params)
    this.#running = work
    work.catch(() => {})
    try {
      const result = await this.#engine.within(work, this.#deadline, this.#terms.signal)
      this.#running = undefined
      return result
    } catch (error) {
      const failure = toFailure(error)
      const ended = await Promise.race([
        work.then(
          () => true,
          () => true,
        ),
        new Promise<boolean>(resolve => setImmediate(() => resolve(false))),
      ])
      if (ended) this.#running = undefined
      this.rollback()
      throw failure
    }
  }

  /** Commits. A READ transaction is rolled back instead. */
  commit(): void {
    if (!this.#open) throw timedOut()
    if (!this.#terms.write) {
      this.rollback()
      return
    }
    this.#open = false
    clearTimeout(this.#expiry)
    try {
      this.#inner.commit()
    } catch (error) {
      throw toFailure(error)
    } finally {
      this.#leave()
    }
  }

  /** Rolls back. A query that still runs is left to end; until then the turn in the queue of writers is kept. */
  rollback(): void {
    if (!this.#open) return
    this.#open = false
    clearTimeout(this.#expiry)
    const end = () => {
      try {
        if (this.#inner.isActive) this.#inner.rollback()
      } catch {
        // The engine ended it already.
      }
      this.#leave()
    }
    if (this.#running) this.#engine.abandoned(this.#running, end)
    else end()
  }
}
