import neo4j, { type Driver, type ManagedTransaction, type RecordShape } from 'neo4j-driver'
import { fromDriver, toDriver } from './driver-values.ts'
import { reconnectingDriver } from './reconnecting-driver.ts'

/** The address of the store. Without a password, the server must not ask for one. */
export type BoltAddress = {
  uri: string
  username?: string | undefined
  password?: string | undefined
  database?: string | undefined
}

/** The store does not answer: refused, reset, too slow. Callers may try again. */
export class StoreUnavailable extends Error {
  constructor(cause: unknown) {
    super('The store does not answer.', { cause })
    this.name = 'StoreUnavailable'
  }
}

/** The store's disk is full: nothing of what was to be written is there. */
export class StoreFull extends Error {
  constructor(cause: unknown) {
    super('The store could not write to its disk; nothing of it was stored.', { cause })
    this.name = 'StoreFull'
  }
}

/** A row of an answer: its values by column, converted by `fromDriver`. */
export type Row = RecordShape
/** The parameters of a query by name; whole numbers are sent as integers. */
export type Parameters = Record<string, unknown>
/** Runs a query within a transaction. */
export type Run = (query: string, parameters?: Parameters) => Promise<Row[]>

/** The store over Bolt, embedded or Neo4j. Integers come as JavaScript numbers where these are exact, else as the driver's Integer. */
export type GraphConnection = {
  /** The driver for new work; replaced when the store does not answer. */
  readonly driver: Driver
  database: string | undefined
  read(query: string, parameters?: Parameters): Promise<Row[]>
  /** Runs `work` in one transaction, retried when the engine asks for it. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>
  /** Runs one statement by itself, as schema changes must be. */
  define(statement: string): Promise<void>
  verify(): Promise<void>
  /** Whether a query past its deadline failed because the store does not answer, and not because it takes long. */
  isSilent(driver: Driver): Promise<boolean>
  close(): Promise<void>
}

const unavailable = new Set(['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable'])
/** Errors without a code: no connection was free in time, or the pool was closed with its replaced driver. */
const uncoded = /acquisition timed out|pool is closed/i
/** Whether an error of the driver means that the store could not be reached or the connection was lost. */
export const isConnectionLost = (error: unknown): error is Error =>
  error instanceof Error && (unavailable.has((error as { code?: string }).code ?? '') || uncoded.test(error.message))

/** Errors of a reachable store that could not do it now or in time, after the driver's retries. */
const passing = /^Neo\.TransientError\.|TransactionTimedOut/

/** Error codes of both engines for a commit that could not be written to disk. */
const unwritten = /TransactionLogError|TransactionCommitFailed/

/**
 * Timeouts in ms. `readMs` and `writeMs`: of a transaction, sent to the store. `verifyMs`: for answering `verify`. `graceMs`: what the
 * store gets beyond a timeout to report it itself; after that it counts as not answering.
 */
export type ConnectionTimeouts = { readMs: number; writeMs: number; verifyMs: number; graceMs: number }
/** Creating an index over a large store takes long. */
const DEFINE_MS = 120_000
const defaultTimeouts: ConnectionTimeouts = { readMs: 10_000, writeMs: 30_000, verifyMs: 2500, graceMs: 1500 }

/** How long an engine that is being replaced, or two writers of one node, may keep somebody waiting. */
const RETRY_MS = 8000
/** The first pause before a read is tried again; each is twice as long as the one before. */
const FIRST_PAUSE_MS = 25
const LONGEST_PAUSE_MS = 1000

/** Runs a read again that failed for a reason that passes. The driver's own retries begin after a second, in which an engine is replaced twice. */
async function retrying<T>(read: () => Promise<T>): Promise<T> {
  const until = performance.now() + RETRY_MS
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(LONGEST_PAUSE_MS, pause * 2)) {
    try {
      return await read()
    } catch (error) {
      if (!neo4j.isRetryableError(error) || performance.now() + pause > until) throw error
      await new Promise(resolve => setTimeout(resolve, pause))
    }
  }
}

/** Connects; nothing is sent before the first query. */
export function connect(address: BoltAddress, bounds: ConnectionTimeouts = defaultTimeouts): GraphConnection {
  const lasting = reconnectingDriver(() =>
    neo4j.driver(
      address.uri,
      address.password === undefined ? undefined : neo4j.auth.basic(address.username ?? 'neo4j', address.password),
      {
        disableLosslessIntegers: false,
        // All rows of an answer are awaited: smaller parts, 1000 by default, are round trips and nothing else.
        fetchSize: 10_000,
        connectionAcquisitionTimeout: 5000,
        connectionTimeout: 5000,
        maxConnectionPoolSize: 60,
        maxTransactionRetryTime: RETRY_MS,
        userAgent: 'entente',
      },
    ),
  )
  const database = address.database
  const within = database ? { database } : {}
  const rows = (result: { records: { toObject(): Row }[] }): Row[] =>
    result.records.map(record => fromDriver(record.toObject()) as Row)
  const runner =
    (tx: ManagedTransaction) =>
    async (query: string, parameters: Parameters = {}) =>
      rows(await tx.run(query, toDriver(parameters) as Parameters))
  /** The driver has no deadline of its own for an answer, so every call is bounded here. */
  const bounded = async <T>(ms: number, work: (driver: Driver) => Promise<T>): Promise<T> => {
    const driver = lasting.current()
    let late: NodeJS.Timeout | undefined
    const deadline = new Promise<never>((_, fail) => {
      late = setTimeout(() => {
        lasting.silent(driver)
        fail(new StoreUnavailable(`no answer within ${ms} ms`))
      }, ms)
    })
    try {
      return await Promise.race([work(driver), deadline])
    } catch (error) {
      const code = String((error as { code?: unknown } | null)?.code)
      if (isConnectionLost(error) || passing.test(code)) throw new StoreUnavailable(error)
      if (unwritten.test(code)) throw new StoreFull(error)
      throw error
    } finally {
      clearTimeout(late)
    }
  }
  const verify = () =>
    bounded(bounds.verifyMs, async driver => {
      await driver.verifyConnectivity(within)
    })
  return {
    get driver() {
      return lasting.current()
    },
    database,
    read: (query, parameters) =>
      bounded(bounds.readMs + bounds.graceMs, async driver => {
        const asked = toDriver(parameters) as Parameters
        return retrying(async () => {
          const session = driver.session({ defaultAccessMode: 'READ', ...within })
          try {
            // A statement by itself is a transaction in one way there and back; a managed one takes three.
            return rows(await session.run(query, asked, { timeout: bounds.readMs }))
          } finally {
            await session.close()
          }
        })
      }),
    write: work =>
      bounded(bounds.writeMs + bounds.graceMs, async driver => {
        const session = driver.session({ defaultAccessMode: 'WRITE', ...within })
        try {
          return await session.executeWrite(tx => work(runner(tx)), { timeout: bounds.writeMs })
        } finally {
          await session.close()
        }
      }),
    define: statement =>
      bounded(DEFINE_MS, async driver => {
        await driver.executeQuery(statement, {}, within)
      }),
    verify,
    isSilent: driver =>
      verify().then(
        () => {
          lasting.silent(driver)
          return false
        },
        () => true,
      ),
    close: () => lasting.close(),
  }
}
