import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { afterAll } from 'vitest'
import { type EmbeddedStore, type StoreOptions, startEmbeddedStore } from '../../server/store.ts'

const folders: string[] = []

/** An empty folder that goes when the file's tests have ended. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'entente-engine-'))
  folders.push(made)
  return made
}
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true })
})

/** The engine as the server starts it, quiet. */
export function open(dataDir: string, extra: Partial<StoreOptions> = {}): Promise<EmbeddedStore> {
  return startEmbeddedStore({ dataDir, log: () => {}, ...extra })
}

/** A driver on it whose integers are plain numbers. */
export function drive(store: EmbeddedStore) {
  return neo4j.driver(store.uri, neo4j.auth.basic(store.username, store.password), { disableLosslessIntegers: true })
}

/** What a call fails with, or undefined when it does not. */
export function failure(work: Promise<unknown>): Promise<{ code: string; message: string } | undefined> {
  return work.then(
    () => undefined,
    error => error,
  )
}
