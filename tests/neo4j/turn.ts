import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where the real Neo4j listens, when the tests have one. */
export const neo4jUri = process.env.NEO4J_TEST_URI

/** How long a suite may wait for its turn: give it to `beforeAll`, in ms. */
export const TURN_MS = 180_000

/**
 * Neo4j Community holds one graph and test files run side by side: each waits here until the others have left. Resolves to
 * the call that leaves.
 */
export async function takeTurn(): Promise<() => void> {
  const file = join(tmpdir(), `entente-neo4j-turn-${new URL(neo4jUri as string).port}`)
  for (const until = Date.now() + TURN_MS; Date.now() < until; await new Promise(resolve => setTimeout(resolve, 50)))
    try {
      const handle = openSync(file, 'wx')
      writeSync(handle, String(process.pid))
      closeSync(handle)
      return () => rmSync(file, { force: true })
    } catch {
      if (abandoned(file)) rmSync(file, { force: true })
    }
  throw new Error('the other tests on Neo4j did not end')
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
