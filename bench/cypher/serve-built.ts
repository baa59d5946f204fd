import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url))

/**
 * The server as users run it: built, in a process of its own, filled with the seed articles. `bolt` leads to its store from outside. `more`:
 * settings of the environment besides.
 */
export async function serveBuilt(
  dataDir: string,
  more: Record<string, string> = {},
): Promise<{ url: string; bolt: string; pid: number; close(): Promise<void> }> {
  const { NEO4J_URI: _, ...env } = process.env
  const settings = { PORT: '0', BOLT_PORT: '0', DATA_DIR: dataDir, RATE_LIMIT: '1000000', ...more }
  const child = spawn(process.execPath, [main], {
    env: { ...env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  let [url, bolt]: (string | undefined)[] = []
  for await (const line of createInterface(child.stdout)) {
    bolt ??= /bolt:\/\/\S+/.exec(line)?.[0]
    url ??= /ready at (http:\/\/\S+)/.exec(line)?.[1]
    if (url) break
  }
  if (!url || !bolt) throw new Error('the built server did not start')
  child.stdout.resume()
  return {
    url,
    bolt,
    pid: child.pid as number,
    async close() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
