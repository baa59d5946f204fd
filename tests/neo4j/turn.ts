import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'

/** The address of the real Neo4j, if the tests have one. */
export const neo4jUri = process.env.NEO4J_TEST_URI

/** How long, in ms, a suite may wait for its turn; the timeout for `beforeAll`. */
export const TURN_MS = 180_000

/**
 * Waits until no other test file uses Neo4j: Neo4j Community has one graph, and test files run in parallel. Resolves to the function that
 * ends the turn.
 */
export function takeTurn(): Promise<() => void> {
  const file = join(tmpdir(), `entente-neo4j-turn-${new URL(neo4jUri as string).port}`)
  const take = () => {
    if (abandoned(file)) rmSync(file, { force: true })
    // Made by one process only: whoever comes second is told that it is there.
    const handle = openSync(file, 'wx')
    writeSync(handle, String(process.pid))
    closeSync(handle)
    return () => rmSync(file, { force: true })
  }
  return vi.waitFor(take, { timeout: TURN_MS, interval: 50 })
}

function abandoned(file: string): boolean {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    if (pid) process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
