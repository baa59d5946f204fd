import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { pino } from 'pino'
import { describe, expect, inject, it } from 'vitest'
import type { NewArticle } from '../../model/api.ts'
import { explain } from '../../seed/explain/explain.ts'
import { extract } from '../../seed/extract.ts'
import { readArticle } from '../../seed/input/read-article.ts'
import { readConfig } from '../../server/config.ts'
import { start } from '../../server/start.ts'
import { shortArticles } from '../graph/articles.ts'
import { fingerprint } from '../graph/fingerprint.ts'
import { readOnce } from '../read-once.ts'
import { folder, freePort } from '../start/program.ts'

const SEED = 20181213

/** Park and Miller's generator: the same moments on every run, on machines of the same speed. */
function chance(): () => number {
  let state = SEED
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

/** Both servers are given the same articles. */
const read = readOnce(extract)

const files = new URL('../../seed/articles/', import.meta.url)
const pairs = [
  'la France et l’Italie',
  'la Chine et le Japon',
  'l’Iran et la Turquie',
  'la Russie et l’Égypte',
  'le Maroc et l’Espagne',
]

/** Short ones of the same few countries: each changes what others wrote. */
const meetings = Array.from({ length: 30 }, (_, i) => ({
  text: `Le ${(i % 28) + 1} mai 2019, ${pairs[i % pairs.length]} se sont réunis à ${i % 2 ? 'Genève' : 'Vienne'}.`,
  publishedAt: `2019-06-${String((i % 28) + 1).padStart(2, '0')}`,
  publisher: i % 3 ? 'AFP' : 'Reuters',
}))

/** Fifty: short articles that bear on each other, then those that a new store is filled with: while the graph is small, looking at all of it is quick. */
async function articles(): Promise<NewArticle[]> {
  const read = readdirSync(files)
    .filter(name => /^\d{4}/.test(name))
    .sort()
    .map(name => readArticle(readFileSync(new URL(name, files)), { name }))
  const all = [
    ...shortArticles.map(({ text, given: { title, publishedAt, publisher } }) => ({
      text,
      title,
      publishedAt,
      publisher,
    })),
    ...meetings,
    ...(await Promise.all(read)).map(({ text, title, publishedAt, publisher, url }) => ({
      text,
      title,
      publishedAt,
      publisher,
      url,
    })),
  ]
  return all.slice(0, 50)
}

type Started = { url: string; driver: Driver; engine(): number; end(): Promise<void> }

/** The server as it starts on an empty store, but in this process; `driver` looks at what it holds. */
async function started(dataDir: string, extracted: () => void = () => {}): Promise<Started> {
  const boltPort = await freePort()
  const config = readConfig({ DATA_DIR: dataDir, SEED_DIR: folder(), PORT: '0', BOLT_PORT: String(boltPort) })
  const { url, close } = await start({
    config,
    version: '0',
    build: 'tested',
    log: pino({ level: 'silent' }),
    extract: async (text, given) => {
      const extraction = read(text, given)
      extracted()
      return extraction
    },
    explain: async (text, told, wanted) => explain(text, told, wanted),
    clock: () => new Date(),
    say: () => {},
    progress: () => {},
    engine: inject('engine'),
  })
  const driver = neo4j.driver(`bolt://127.0.0.1:${boltPort}`, undefined, {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: 0,
  })
  const engine = () => {
    const { stdout } = spawnSync('ps', ['-ww', '-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' })
    const line = stdout.split('\n').find(each => each.includes(inject('engine') as string))
    if (!line) throw new Error(`there is no engine: ${stdout}`)
    return Number.parseInt(line, 10)
  }
  const end = async () => {
    await driver.close()
    await close()
  }
  return { url, driver, engine, end }
}

const add = (url: string, article: NewArticle) =>
  fetch(`${url}/api/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(article),
  })

/** When it was stored is the one thing that two ingests of an article do not share. */
const print = async ({ driver }: Started): Promise<string[]> => {
  const lines = await fingerprint({ driver } as Parameters<typeof fingerprint>[0])
  return lines.map(line => line.replace(/\["recordedAt","[^"]*"\]/, '')).sort()
}

describe('an engine that is killed', () => {
  it('while each of fifty articles is written leaves it whole or absent; a stopped store can be copied', async () => {
    const all = await articles()
    expect(all).toHaveLength(50)
    let extracted = performance.now()
    const calm = await started(folder(), () => {
      extracted = performance.now()
    })
    const states = [await print(calm)]
    const writing: number[] = []
    for (const article of all) {
      expect((await add(calm.url, article)).status).toBe(201)
      writing.push(performance.now() - extracted)
      states.push(await print(calm))
    }
    await calm.end()

    const random = chance()
    const dataDir = folder()
    let kill = () => {}
    const shaken = await started(dataDir, () => kill())
    for (const [i, article] of all.entries()) {
      const engine = shaken.engine()
      kill = () => void setTimeout(() => process.kill(engine, 'SIGKILL'), random() * (writing[i] as number))
      // A write whose answer was lost is tried again by itself, and finds what it wrote, or nothing.
      expect([200, 201, 503]).toContain((await add(shaken.url, article)).status)
      kill = () => {}
      const up = () =>
        shaken.driver.executeQuery('RETURN 1').then(
          () => shaken.engine() !== engine,
          () => false,
        )
      await expect.poll(up, { timeout: 30_000, interval: 100 }).toBe(true)
      const now = await print(shaken)
      const there = now.length !== states[i]?.length
      expect(now, `article ${i}`).toEqual(states[there ? i + 1 : i])
      expect((await add(shaken.url, article)).status).toBe(there ? 200 : 201)
    }
    expect(await print(shaken)).toEqual(states.at(-1))
    await shaken.end()

    const backup = join(folder(), 'backup')
    cpSync(dataDir, backup, { recursive: true })
    rmSync(dataDir, { recursive: true })
    const wiped = await started(dataDir)
    expect(await print(wiped)).toEqual([])
    await wiped.end()
    rmSync(dataDir, { recursive: true })
    cpSync(backup, dataDir, { recursive: true })
    const restored = await started(dataDir)
    expect(await print(restored)).toEqual(states.at(-1))
    await restored.end()
  }, 600_000)
})
