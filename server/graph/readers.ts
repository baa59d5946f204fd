import type { GraphConnection } from './connection.ts'

/** No separate engine is available. */
export class NoReader extends Error {
  constructor() {
    super('There is no engine beside that of the store.')
    this.name = 'NoReader'
  }
}

/** Separate copies of the store as it is now, for queries that may take long or need much memory. */
export type Readers = {
  /**
   * Does the work on a store of its own, which is ended with it where it fails. Throws NoReader before the work begins, TooManyQueries where too many wait, and
   * what the work throws.
   */
  use<T>(signal: AbortSignal, work: (store: GraphConnection) => Promise<T>): Promise<T>
  /** The numbers of running and of waiting queries. */
  load(): { running: number; waiting: number }
}
