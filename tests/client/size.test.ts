import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const most = 350_000

describe('the script that a reader waits for', () => {
  const before = process.env.NODE_ENV
  // The tests' own environment would build React with all its warnings.
  beforeAll(() => {
    process.env.NODE_ENV = 'production'
  })
  afterAll(() => {
    process.env.NODE_ENV = before
  })

  it('is at most 350 kB, compressed, until the graph is drawn', { timeout: 120_000 }, async () => {
    const { build } = await import('vite')
    const built = await build({
      configFile: resolve(root, 'vite.config.ts'),
      root: resolve(root, 'client'),
      logLevel: 'error',
      build: { write: false },
    })
    if (Array.isArray(built) || !('output' in built)) throw new Error('the page was not built in one piece')
    const chunks = new Map(
      built.output.flatMap(part => (part.type === 'chunk' ? [[part.fileName, part] as const] : [])),
    )
    const canvas = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith('/canvas/canvas.tsx'))
    const entry = [...chunks.values()].find(({ isEntry }) => isEntry)
    if (!canvas || !entry) throw new Error('the page has no canvas of its own')
    const needed = new Set([entry.fileName, canvas.fileName])
    for (const name of needed) for (const other of chunks.get(name)?.imports ?? []) needed.add(other)
    const size = [...needed].reduce((sum, name) => sum + gzipSync(chunks.get(name)?.code ?? '').byteLength, 0)
    expect(size).toBeLessThan(most)
    // Were it half of that, something would be missing from the count.
    expect(size).toBeGreaterThan(most / 2)
  })
})
