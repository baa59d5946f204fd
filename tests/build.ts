import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'

const root = resolve(import.meta.dirname, '..')
const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js')

/**
 * Builds the page (`vite.config.ts`) or the server (`vite.server.config.ts`) into this folder, for readers unless told otherwise. In a process of
 * its own, as `npm run build` does it: in that of the tests React would always be the one for development, slower and with all its checks.
 */
export async function build(
  config: 'vite.config.ts' | 'vite.server.config.ts',
  outDir: string,
  environment: 'production' | 'development' = 'production',
): Promise<void> {
  const given = ['build', '-c', config, '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error']
  const env = { ...process.env, NODE_ENV: environment }
  await promisify(execFile)(process.execPath, [vite, ...given], { cwd: root, env })
}
