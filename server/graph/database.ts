import neo4j, { type Driver, type Integer, type ManagedTransaction, type Session } from 'neo4j-driver'

/** Where the store is. `username` empty: a store without authentication. */
export type Address = { uri: string; username?: string; password?: string; database?: string }

/** A value as our own queries see it: integers are numbers, nodes and relationships their properties. */
export type Row = Record<string, unknown>

/** Runs one query of a transaction. Whole numbers must be given as `whole(n)` where the store needs integers. */
export type Run = <T = Row>(query: string, params?: Row) => Promise<T[]>

export type Database = {
  read<T = Row>(query: string, params?: Row): Promise<T[]>
  /** All or nothing; retried when the store says that trying again may help. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>
  /** Schema changes, each a transaction of its own. */
  define(statement: string): Promise<void>
  /** A session that reads, on connections of its own, so that what a stranger asks cannot take those of the API. */
  guestSession(fetchSize: number): Session
  /** Throws when the store does not answer. */
  ping(): Promise<void>
  close(): Promise<void>
}

/** An integer for the store: the driver sends JavaScript's numbers as floats. */
export const whole = (n: number): Integer => neo4j.int(n)

const rows = (records: { toObject(): Row }[]) => records.map(record => plain(record.toObject()) as Row)

/** Nodes and relationships as their properties; nothing internal to a store passes. */
function plain(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(plain)
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return plain(value.properties)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}

/** Connects when first used; `ping()` tells whether anybody is there. */
export function openDatabase(address: Address): Database {
  const auth = address.username ? neo4j.auth.basic(address.username, address.password ?? '') : undefined
  const database = address.database ? { database: address.database } : {}
  const settings = {
    connectionTimeout: 5000,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 10_000,
    userAgent: 'entente',
  }
  const driver: Driver = neo4j.driver(address.uri, auth, {
    ...settings,
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
  })
  const guests: Driver = neo4j.driver(address.uri, auth, { ...settings, maxConnectionPoolSize: 16 })
  const within = async <T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> => {
    const session = driver.session({ ...database, defaultAccessMode: mode })
    try {
      return await work(session)
    } finally {
      await session.close()
    }
  }
  const runIn =
    (tx: ManagedTransaction): Run =>
    async <T>(query: string, params: Row = {}) =>
      rows((await tx.run(query, params)).records) as T[]
  return {
    read: <T>(query: string, params: Row = {}) =>
      within('READ', session => session.executeRead(tx => runIn(tx)<T>(query, params), { timeout: 30_000 })),
    write: work => within('WRITE', session => session.executeWrite(tx => work(runIn(tx)), { timeout: 60_000 })),
    define: statement =>
      within('WRITE', async session => {
        await session.run(statement)
      }),
    guestSession: fetchSize => guests.session({ ...database, defaultAccessMode: 'READ', fetchSize }),
    ping: () =>
      within('READ', async session => {
        await session.run('RETURN 1 AS one', {}, { timeout: 5000 })
      }),
    close: async () => {
      await Promise.all([driver.close(), guests.close()])
    },
  }
}
