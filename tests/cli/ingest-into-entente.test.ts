import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { explain } from '../../seed/explain/explain.ts'
import { extract } from '../../seed/extract.ts'
import { articleFiles } from '../../seed/input/folder.ts'
import { runCommandLine } from '../../server/cli/program.ts'
import { readConfig } from '../../server/config.ts'
import { type Running, start } from '../../server/start.ts'
import { capturedTerminal } from './captured-terminal.ts'

const articles = resolve(import.meta.dirname, '../../seed/articles')
const token = 'for-the-tests-only'

let folder: string
let entente: Running
let total: number

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-running-'))
  await mkdir(join(folder, 'nothing'))
  total = (await articleFiles(articles)).length
  entente = await start({
    config: readConfig({
      PORT: '0',
      DATA_DIR: join(folder, 'data'),
      SEED_DIR: join(folder, 'nothing'),
      API_TOKEN: token,
    }),
    log: pino({ level: 'silent' }),
    version: '0.0.0',
    build: 'tested',
    extract: async (text, given) => extract(text, given),
    explain: async (text, told, wanted) => explain(text, told, wanted),
    clock: () => new Date('2026-01-01T00:00:00.000Z'),
    say: () => {},
    progress: () => {},
  })
})
afterAll(async () => {
  await entente?.close()
  await rm(folder, { recursive: true, force: true })
})

async function ingest(args: string[], captured = capturedTerminal()) {
  const outside = { extract, token, terminal: captured.terminal }
  const code = await runCommandLine(['ingest', '--server', entente.url, ...args], outside)
  return { code, stdout: captured.stdout }
}

describe('entente ingest, into a running Entente', () => {
  it('reads without storing in a dry run', async () => {
    const { code, stdout } = await ingest([articles, '--dry-run'])
    expect(code).toBe(0)
    expect(stdout.trim().split('\n')).toHaveLength(total)
    expect((await entente.graph.stats()).articles).toBe(0)
  })

  it('takes up after a break where it stopped', async () => {
    const stop = new AbortController()
    const captured = capturedTerminal('', stop.signal)
    let told = 0
    captured.terminal.stderr = new Writable({
      write(_chunk, _encoding, done) {
        if (++told === 4) stop.abort()
        done()
      },
    })
    const broken = await ingest([articles], captured)
    expect(broken).toEqual({ code: 130, stdout: `4 new, 0 known, 0 failed, ${total - 4} not tried\n` })
    expect(await ingest([articles])).toEqual({ code: 0, stdout: `${total - 4} new, 4 known, 0 failed\n` })
    const stored = await entente.graph.stats()
    expect(stored.articles).toBe(total)
    expect(await ingest([articles])).toEqual({ code: 0, stdout: `0 new, ${total} known, 0 failed\n` })
    expect(await entente.graph.stats()).toEqual(stored)
  })

  it("passes on the server's reason", async () => {
    await writeFile(join(folder, 'long.txt'), 'Bagdad. '.repeat(150_000))
    const { code, stdout } = await ingest([join(folder, 'long.txt')])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^0 new, 0 known, 1 failed\n {2}\S+long\.txt: .{10,}\n$/)
  })
})

describe('entente withdraw and restore, at a running Entente', () => {
  const run = async (...args: string[]) => {
    const captured = capturedTerminal()
    const outside = { extract, token, terminal: captured.terminal }
    const code = await runCommandLine([...args, '--server', entente.url], outside)
    return { code, stdout: captured.stdout, stderr: captured.stderr }
  }
  it('take an article out and back in, and say what was so before', async () => {
    const { id } = await entente.graph.write(
      'France and Germany met in Berlin.',
      extract('France and Germany met in Berlin.', { title: 'A hoax' }),
      '2026-01-01T00:00:00.000Z',
    )
    const before = (await entente.graph.stats()).articles
    expect(await run('withdraw', id, '--reason', 'a hoax', '--by', 'Ana')).toMatchObject({
      code: 0,
      stdout: `${id} withdrawn: A hoax\n`,
    })
    expect((await entente.graph.articleSummary(id)).withdrawn).toMatchObject({ reason: 'a hoax', by: 'Ana' })
    expect((await run('withdraw', id)).stdout).toMatch(/was withdrawn before/)
    const both = await run('restore', 'article:none', id)
    expect([both.code, both.stdout]).toEqual([1, `${id} restored: A hoax\n`])
    expect(both.stderr).toMatch(/article:none: There is no article/)
    expect((await entente.graph.stats()).articles).toBe(before)
  })
})
