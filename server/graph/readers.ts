import type { GraphConnection } from './connection.ts'

/** No engine is to be had beside that of the store. */
export class NoReader extends Error {
  constructor() {
    super('There is no engine beside that of the store.')
    this.name = 'NoReader'
  }
}

/** Stores beside the store, as it is now, for work that may take long or need much. */
export type Readers = {
  /**
   * Does the work on a store of its own, which is ended with it where it fails. Throws NoReader before the work begins, TooManyQueries where too many wait, and
   * what the work throws.
   */
  use<T>(signal: AbortSignal, work: (store: GraphConnection) => Promise<T>): Promise<T>
  /** How many work, and wait. */
  load(): { running: number; waiting: number }
}
