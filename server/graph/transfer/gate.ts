import type { GraphConnection } from '../connection.ts'
import { StoreLoading } from './loading.ts'

/** Keeps everybody out of the store while it is loaded. */
export type Gate = {
  /** The store for everybody else: while the gate is shut, what it is asked fails with StoreLoading. */
  store: GraphConnection
  /** Runs what asks the store by other ways, or fails with StoreLoading. */
  pass<T>(work: () => Promise<T>): Promise<T>
  /** Shuts the gate, and resolves once nobody is behind it. */
  shut(): Promise<void>
  open(): void
}

/** A gate before a store, open at first. */
export function createGate(store: GraphConnection): Gate {
  let isShut = false
  let inside = 0
  let empty = () => {}
  const pass = async <T>(work: () => Promise<T>): Promise<T> => {
    if (isShut) throw new StoreLoading()
    inside++
    try {
      return await work()
    } finally {
      inside--
      if (inside === 0) empty()
    }
  }
  return {
    store: {
      get driver() {
        if (isShut) throw new StoreLoading()
        return store.driver
      },
      database: store.database,
      read: (query, parameters) => pass(() => store.read(query, parameters)),
      write: work => pass(() => store.write(work)),
      define: statement => pass(() => store.define(statement)),
      verify: () => pass(() => store.verify()),
      isSilent: driver => store.isSilent(driver),
      close: () => store.close(),
    },
    pass,
    async shut() {
      isShut = true
      await new Promise<void>(resolve => {
        empty = resolve
        if (inside === 0) resolve()
      })
    },
    open() {
      isShut = false
    },
  }
}
