import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'

/** Where the real Neo4j listens, when the tests have one. */
export const neo4jUri = process.env.NEO4J_TEST_URI

/** How long a suite may wait for its turn: give it to `beforeAll`, in ms. */
export const TURN_MS = 180_000

/**
 * Neo4j Community holds one graph and test files run side by side: each waits here until the others have left. Resolves to
 * the call that leaves.
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
