import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runCommandLine } from '../../server/cli/program.ts'
import { type Answer, expectProblem, type Served, served } from '../api/served.ts'
import { drive, open } from '../engine/embedded.ts'
import { announced, heldInEnglish, macronOnSyria, seedArticle, write } from '../graph/articles.ts'
import { fingerprint } from '../graph/fingerprint.ts'
import { onEveryStore, type StoreAtHand } from '../stores.ts'
import { capturedTerminal } from './captured-terminal.ts'

const token = 'for-the-tests-only'
const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/zip' }

onEveryStore('a backup', store => {
  let folder: string
  let file: string
  let source: { api: Served; store: StoreAtHand; close(): Promise<void> }
  let api: Served

  async function entente(args: string[], server: Pick<Served, 'port'>, given = token) {
    const captured = capturedTerminal()
    Object.assign(captured.terminal.stderr, { isTTY: true })
    const extract = async () => {
      throw new Error('nothing is read here')
    }
    const outside = { extract: extract as never, token: given, terminal: captured.terminal }
    const code = await runCommandLine([...args, '--server', `http://127.0.0.1:${server.port}`], outside)
    return { code, stdout: captured.stdout, stderr: captured.stderr }
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entente-backup-'))
    file = join(folder, 'backup.zip')
    const engine = await open(join(folder, 'source'))
    const driver = drive(engine)
    const from = await served({ address: engine }, { token })
    source = {
      api: from,
      store: { driver } as unknown as StoreAtHand,
      async close() {
        await from.close()
        await driver.close()
        await engine.close()
      },
    }
    for (const article of [seedArticle, announced, heldInEnglish]) await write(from.graph, article)
    api = await served(store(), { token })
  })
  afterAll(async () => {
    await api?.close()
    await source?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is one file, written while the server serves, and verified', async () => {
    const { code, stdout, stderr } = await entente(['backup', file], source.api)
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/is written and verified: 3 articles, \d+ claims; .*\nfingerprint: [0-9a-f]{64}\n$/),
    ])
    expect(stderr).toMatch(/received \d+\.\d MB/)
    expect(Object.keys(unzipSync(readFileSync(file)))).toEqual([
      'manifest.json',
      'nodes.ndjson',
      'relationships.ndjson',
    ])
  })

  it('is restored into another Entente, in any engine, which then is the same', async () => {
    const { code, stdout } = await entente(['restore', file], api)
    expect([code, stdout]).toEqual([0, expect.stringMatching(/is restored: 3 articles/)])
    expect(await fingerprint(store())).toEqual(await fingerprint(source.store))
    expect((await api.ask('/api/v1/search?q=macron')).status).toBe(200)
  })

  it('replaces what is there only where that is said, and shows a part of it to nobody meanwhile', async () => {
    await write(api.graph, macronOnSyria)
    const before = await fingerprint(store())
    const refused = await entente(['restore', file], api)
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringMatching(/holds 4 articles already.*replace/)])
    expect(await fingerprint(store())).toEqual(before)

    const answers: Answer[] = []
    const readiness = new Set<number>()
    let going = true
    const reading = (async () => {
      while (going) {
        answers.push(await api.ask('/api/v1/stats'))
        readiness.add((await api.ask('/health/ready')).status)
      }
    })()
    const replaced = await entente(['restore', file, '--replace'], api)
    going = false
    await reading
    expect([replaced.code, replaced.stderr]).toEqual([0, expect.stringMatching(/sent \d/)])
    expect([...readiness].sort()).toEqual([200, 503])
    const shown = answers.filter(({ status }) => status === 200)
    const kept = answers.filter(({ status }) => status !== 200)
    expect(kept.length).toBeGreaterThan(0)
    for (const answer of kept) {
      expectProblem(answer, 503)
      expect(answer.headers['retry-after']).toBe('2')
    }
    const counts = shown.map(({ json }) => (json as { articles: number }).articles)
    expect(counts.filter(count => count !== 3 && count !== 4)).toEqual([])
    expect(((await api.ask('/api/v1/stats')).json as { articles: number }).articles).toBe(3)
    expect(await fingerprint(store())).toEqual(await fingerprint(source.store))
  })

  it('that is cut off, changed, of a later version or something else is refused, and nothing is changed', async () => {
    const whole = readFileSync(file)
    const files = unzipSync(whole)
    const text = (name: string) => Buffer.from(files[name] as Uint8Array).toString('utf8')
    const changed = (name: string, content: string) => zipSync({ ...files, [name]: Buffer.from(content) })
    const manifest = text('manifest.json')
    const before = await fingerprint(store())
    for (const [body, detail] of [
      [whole.subarray(0, whole.length / 2), /cut off/],
      [Buffer.from('no zip'), /no zip/],
      [changed('nodes.ndjson', text('nodes.ndjson').replace('Reuters', 'Routers')), /changed/],
      [changed('nodes.ndjson', `${text('nodes.ndjson')}{}\n`), /larger/],
      [changed('manifest.json', manifest.replace(/"format": \d+/, '"format": 999')), /format 999 of a later version/],
      [changed('more.txt', 'more'), /more\.txt/],
      [zipSync({ 'manifest.json': Buffer.from(manifest) }), /nodes\.ndjson/],
    ] as [Uint8Array, RegExp][]) {
      const answer = await api.ask('/api/v1/store?replace=true', { method: 'POST', headers, body: Buffer.from(body) })
      expect(expectProblem(answer, 422).detail).toMatch(detail)
    }
    expectProblem(
      await api.ask('/api/v1/store', {
        method: 'POST',
        headers: { ...headers, 'content-type': 'text/plain' },
        body: 'x',
      }),
      415,
    )
    expect(await fingerprint(store())).toEqual(before)
  })

  it('is given to nobody without the token, nor taken', async () => {
    expectProblem(await api.ask('/api/v1/store'), 401)
    const { code, stderr } = await entente(['restore', file, '--replace'], api, 'some-other-token')
    expect([code, stderr]).toEqual([3, expect.stringMatching(/token/)])
    expect((await entente(['backup', join(folder, 'none.zip')], api, 'some-other-token')).code).toBe(3)
    expect(existsSync(join(folder, 'none.zip'))).toBe(false)
  })

  it('is a folder too, which goes on to another Entente', async () => {
    const there = join(folder, 'exported')
    expect(await entente(['export', there], api)).toMatchObject({ code: 0 })
    expect(await entente(['export', there], api)).toMatchObject({ code: 1, stderr: expect.stringMatching(/not empty/) })
    expect(await entente(['import', there, '--replace'], source.api)).toMatchObject({ code: 0 })
    expect(await fingerprint(source.store)).toEqual(await fingerprint(store()))
    writeFileSync(join(there, 'nodes.ndjson'), '')
    expect(await entente(['import', there, '--replace'], source.api)).toMatchObject({ code: 1 })
  })
})
