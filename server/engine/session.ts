import { randomUUID } from 'node:crypto'
import type { QueryResult } from '@grafeo-db/js'
import { columnTypes } from './column-types.ts'
import { type Engine, type Statement, timedOut } from './engine.ts'
import { BoltFailure, toFailure } from './errors.ts'
import { Float } from './packstream.ts'
import { parsePlan } from './plan.ts'
import { containsPath, type PropertyTypes } from './property-types.ts'
import { columnName } from './rewrite/projections.ts'
import type { ParameterFacts } from './rewrite/rewrite.ts'
import { Transaction } from './transaction.ts'
import { toBoltCell, toEngine } from './values.ts'

type Map = Record<string, unknown>

/** How many of the first rows are searched for a path, to know whether a result has any. */
const FIRST_ROWS = 20

/** Rows not yet pulled, and the fields of their summary. */
type Result = {
  columns: string[]
  types: ReturnType<typeof columnTypes>
  kinds: PropertyTypes | undefined
  rows: QueryResult | undefined
  length: number
  next: number
  summary: Map
}

/** The parameters whose values the engine would take for those of another type. */
function parameterFacts(params: Map): ParameterFacts {
  const such = (is: (value: unknown) => boolean) => Object.keys(params).filter(name => is(params[name]))
  return {
    floats: such(value => value instanceof Float && Number.isInteger(value.value)),
    numerals: such(value => typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))),
  }
}

/** The transactions, queries and results of one connection. Independent of the wire protocol. */
export class Session {
  readonly #engine: Engine
  readonly #readOnly: boolean
  #transaction: Transaction | undefined
  #results = new Map<number, Result>()
  #last = -1
  #interrupt = new AbortController()

  /** `readOnly`: writes are refused, whatever access mode the client asks for. */
  constructor(engine: Engine, readOnly: boolean) {
    this.#engine = engine
    this.#readOnly = readOnly
  }

  /** Interrupts the running query, on RESET and when the connection is lost; the pending call fails at once. */
  interrupt(): void {
    this.#interrupt.abort()
  }

  /** Resets the session to that of a new connection: no transaction, no results. */
  reset(): void {
    this.#transaction?.rollback()
    this.#transaction = undefined
    this.#results.clear()
    this.#interrupt = new AbortController()
  }

  async begin(extra: Map): Promise<void> {
    if (this.#transaction) throw new BoltFailure('Neo.ClientError.Request.Invalid', 'A transaction is open already')
    this.#checkDatabase(extra)
    this.#transaction = await Transaction.begin(this.#engine, {
      ...this.#terms(extra),
      write: extra.mode !== 'r' && !this.#readOnly,
    })
  }

  commit(): Map {
    const transaction = this.#take()
    transaction.commit()
    return { bookmark: randomUUID() }
  }

  rollback(): void {
    this.#take().rollback()
  }

  #take(): Transaction {
    const transaction = this.#transaction
    if (!transaction) throw new BoltFailure('Neo.ClientError.Request.Invalid', 'No transaction is open')
    this.#transaction = undefined
    this.#results.clear()
    return transaction
  }

  async run(query: string, rawParams: Map, extra: Map): Promise<Map> {
    const started = performance.now()
    const statement = await this.#engine.statement(query, parameterFacts(rawParams))
    if (this.#readOnly && statement.type !== 'r' && !statement.explain)
      throw new BoltFailure(
        'Neo.ClientError.Statement.AccessMode',
        'This port of the store is for reading; start Entente with BOLT_WRITE=1 to write through it',
      )
    const given = toEngine(rawParams) as Map
    const params = statement.bindings.length && !statement.explain ? await this.#bind(statement, given, extra) : given
    const inTransaction = this.#transaction !== undefined
    const rows = statement.explain ? undefined : await this.#execute(statement, params, extra)
    const id = inTransaction ? ++this.#last : 0
    if (!inTransaction) this.#results.clear()
    this.#last = id
    const columns = rows?.columns ?? []
    const summary: Map = { type: statement.type, db: 'neo4j', ...counters(rows) }
    if (!inTransaction && statement.type !== 'r') summary.bookmark = randomUUID()
    if (statement.explain) summary.plan = parsePlan(statement.plan)
    const types = rows && columns.length ? columnTypes(rows) : new Map()
    const kinds = rows && (await this.#kinds(rows))
    const length = columns.length ? (rows?.length ?? 0) : 0
    this.#results.set(id, { columns, types, kinds, rows, length, next: 0, summary })
    return {
      fields: columns.map(columnName),
      t_first: Math.round(performance.now() - started),
      ...(inTransaction ? { qid: id } : {}),
    }
  }

  /** Computes the rows of the statement's procedures, within the deadline of the query. */
  async #bind(statement: Statement, params: Map, extra: Map): Promise<Map> {
    const { timeoutMs, signal } = this.#terms(extra)
    const stop = new AbortController()
    const work = this.#engine.bound(statement, params, stop.signal)
    work.catch(() => {})
    try {
      return await this.#engine.within(work, Date.now() + timeoutMs, signal)
    } finally {
      stop.abort()
    }
  }

  async #kinds(rows: QueryResult): Promise<PropertyTypes | undefined> {
    for (let i = 0; i < Math.min(rows.length, FIRST_ROWS); i++)
      if (Object.values(rows.get(i)).some(containsPath)) return this.#engine.kinds()
    return undefined
  }

  async #execute(statement: Statement, params: Map, extra: Map): Promise<QueryResult> {
    if (this.#transaction) return this.#transaction.run(statement, params)
    this.#checkDatabase(extra)
    const terms = this.#terms(extra)
    if (statement.type !== 'r' && extra.mode === 'r')
      throw new BoltFailure('Neo.ClientError.Statement.AccessMode', 'Writing in read access mode not allowed')
    if (statement.schema || statement.show) return this.#schema(statement, terms)
    const transaction = await Transaction.begin(this.#engine, { ...terms, write: statement.type !== 'r' })
    const result = await transaction.run(statement, params)
    transaction.commit()
    return result
  }

  async #schema(statement: Statement, terms: { timeoutMs: number; signal: AbortSignal }): Promise<QueryResult> {
    const leave = await this.#engine.queue.enter(terms.timeoutMs, terms.signal)
    const work = this.#engine.db.executeCypher(statement.text)
    try {
      const result = await this.#engine.within(work, Date.now() + terms.timeoutMs, terms.signal)
      leave()
      return result
    } catch (error) {
      this.#engine.abandoned(work, leave)
      throw toFailure(error)
    }
  }

  /** Passes up to `n` rows to `send` (-1: all), and returns the metadata of SUCCESS. `send` resolves when the client can take more. */
  async pull(extra: Map, send: ((values: unknown[]) => Promise<void> | void) | undefined): Promise<Map> {
    const qid = Number(extra.qid ?? -1)
    const id = qid < 0 ? this.#last : qid
    const result = this.#results.get(id)
    if (!result) throw new BoltFailure('Neo.ClientError.Request.Invalid', 'No such result')
    const n = Number(extra.n ?? -1)
    const end = n < 0 ? result.length : Math.min(result.length, result.next + n)
    const signal = this.#interrupt.signal
    for (; send && result.next < end; result.next++) {
      if (signal.aborted) throw timedOut()
      const row = result.rows?.get(result.next) as Map
      const wait = send(
        result.columns.map(column => toBoltCell(row[column], result.types.get(column), result.next, result.kinds)),
      )
      if (wait) await wait
    }
    result.next = end
    if (end < result.length) return { has_more: true }
    this.#results.delete(id)
    return { ...result.summary, t_last: 0 }
  }

  #checkDatabase(extra: Map): void {
    if (extra.db && extra.db !== 'neo4j')
      throw new BoltFailure(
        'Neo.ClientError.Database.DatabaseNotFound',
        `Database ${String(extra.db)} not found: the embedded store has one, neo4j`,
      )
  }

  #terms(extra: Map): { timeoutMs: number; signal: AbortSignal } {
    const asked = Number(extra.tx_timeout ?? 0)
    return {
      timeoutMs: asked > 0 ? Math.min(asked, 3_600_000) : this.#engine.defaultTimeoutMs,
      signal: this.#interrupt.signal,
    }
  }
}

function counters(rows: QueryResult | undefined): Map {
  const found = rows?.counters
  if (!found) return {}
  const stats: Map = {
    'nodes-created': found.nodesCreated,
    'nodes-deleted': found.nodesDeleted,
    'relationships-created': found.edgesCreated,
    'relationships-deleted': found.edgesDeleted,
    'properties-set': found.propertiesSet,
    'labels-added': found.labelsAdded,
    'labels-removed': found.labelsRemoved,
  }
  for (const key of Object.keys(stats)) if (!stats[key]) delete stats[key]
  return Object.keys(stats).length ? { stats: { ...stats, 'contains-updates': true } } : {}
}
