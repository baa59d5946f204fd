import neo4j, { type Driver, type ManagedTransaction, type RecordShape, type Session } from 'neo4j-driver'

/** Where the store listens. Without a password the server must not ask for one. */
export type StoreAddress = {
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

export type Row = RecordShape
export type Parameters = Record<string, unknown>
/** Runs a query within a transaction. */
export type Run = (query: string, parameters?: Parameters) => Promise<Row[]>

/** The store over Bolt, whichever engine stands behind it. Numbers come as JavaScript numbers; what would lose digits stays an Integer. */
export type Store = {
  driver: Driver
  database: string | undefined
  read(query: string, parameters?: Parameters): Promise<Row[]>
  /** Runs `work` in one transaction, retried when the engine asks for it. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>
  /** Runs one statement by itself, as schema changes must be. */
  define(statement: string): Promise<void>
  verify(): Promise<void>
  close(): Promise<void>
}

const unavailable = new Set(['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable'])
/** Whether the driver says that the store was not there, or went away. */
export const isAway = (error: unknown): error is Error =>
  error instanceof Error && unavailable.has((error as { code?: string }).code ?? '')

/** Connects; nothing is sent before the first query. */
export function connect(address: StoreAddress): Store {
  const driver = neo4j.driver(
    address.uri,
    address.password === undefined ? undefined : neo4j.auth.basic(address.username ?? 'neo4j', address.password),
    {
      disableLosslessIntegers: false,
      connectionAcquisitionTimeout: 5000,
      connectionTimeout: 5000,
      maxConnectionPoolSize: 60,
      maxTransactionRetryTime: 8000,
      userAgent: 'entente',
    },
  )
  const database = address.database
  const session = (defaultAccessMode: 'READ' | 'WRITE'): Session =>
    driver.session({ defaultAccessMode, ...(database ? { database } : {}) })
  const rows = (result: { records: { toObject(): Row }[] }): Row[] =>
    result.records.map(record => plain(record.toObject()) as Row)
  const runner =
    (tx: ManagedTransaction) =>
    async (query: string, parameters: Parameters = {}) =>
      rows(await tx.run(query, wire(parameters) as Parameters))
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      if (isAway(error)) throw new StoreUnavailable(error)
      throw error
    }
  }
  return {
    driver,
    database,
    read: (query, parameters) =>
      guarded(async () => {
        const open = session('READ')
        try {
          return await open.executeRead(tx => runner(tx)(query, parameters))
        } finally {
          await open.close()
        }
      }),
    write: work =>
      guarded(async () => {
        const open = session('WRITE')
        try {
          return await open.executeWrite(tx => work(runner(tx)))
        } finally {
          await open.close()
        }
      }),
    define: statement =>
      guarded(async () => {
        await driver.executeQuery(statement, {}, database ? { database } : {})
      }),
    verify: () =>
      guarded(async () => {
        await driver.verifyConnectivity(database ? { database } : {})
      }),
    close: () => driver.close(),
  }
}

/** Whole numbers travel as Cypher integers: a limit or an offset must not arrive as a float. */
export function wire(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(wire)
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => [key, wire(item)]),
    )
  return value
}

/** Integers become numbers while they are safe; nodes and relationships keep their class. */
function plain(value: unknown): unknown {
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value
  if (Array.isArray(value)) return value.map(plain)
  if (neo4j.isNode(value as object) || neo4j.isRelationship(value as object)) {
    const item = value as { properties: Record<string, unknown> }
    item.properties = plain(item.properties) as Record<string, unknown>
    return item
  }
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
  return value
}
