import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Driver, type RecordShape, type Session } from 'neo4j-driver'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { type EngineOptions, type EngineProcess, startEngineProcess } from '../../server/engine-process.ts'

const folders: string[] = []

/** An empty folder that is removed after the tests of the file. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'entente-engine-'))
  folders.push(made)
  return made
}
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true })
})

/** The engine as the server starts it, without output. */
export function open(dataDir: string, extra: Partial<EngineOptions> = {}): Promise<EngineProcess> {
  return startEngineProcess({ dataDir, log: () => {}, engine: inject('engine'), ...extra })
}

/** A driver on it whose integers are plain numbers. */
export function drive(store: EngineProcess) {
  return neo4j.driver(store.uri, neo4j.auth.basic(store.username, store.password), { disableLosslessIntegers: true })
}

/** The error that a call fails with; undefined where it succeeds. */
export function failure(work: Promise<unknown>): Promise<{ code: string; message: string } | undefined> {
  return work.then(
    () => undefined,
    error => error,
  )
}

/** The expectations of a store with three nodes in a row, `(a)-[w 2]->(b)-[w 3]->(c)`, and a constraint. */
export type Asked = {
  store(): EngineProcess
  driver(): Driver
  rows(query: string, params?: Record<string, unknown>): Promise<RecordShape[]>
  /** Runs work on a session of its own, which is always closed. */
  within<T>(work: (session: Session) => Promise<T>, mode?: 'READ' | 'WRITE'): Promise<T>
}

export function onSmallStore(title: string, tests: (asked: Asked) => void): void {
  describe(title, () => {
    let store: EngineProcess
    let driver: Driver
    const rows: Asked['rows'] = async (query, params = {}) =>
      (await driver.executeQuery(query, params)).records.map(record => record.toObject())
    beforeAll(async () => {
      store = await open(folder())
      driver = drive(store)
      await rows('CREATE CONSTRAINT key IF NOT EXISTS FOR (n:Key) REQUIRE n.id IS UNIQUE')
      await rows("CREATE (:A {id:'a'})-[:R {w:2}]->(:A {id:'b'})-[:R {w:3}]->(:A {id:'c'})")
    })
    afterAll(async () => {
      await driver?.close()
      await store?.close()
    })
    tests({
      rows,
      store: () => store,
      driver: () => driver,
      async within(work, mode = 'WRITE') {
        const session = driver.session({ defaultAccessMode: mode })
        try {
          return await work(session)
        } finally {
          await session.close()
        }
      },
    })
  })
}
