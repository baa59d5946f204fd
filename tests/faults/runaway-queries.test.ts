import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { EngineProcess } from '../../server/engine-process.ts'
import type { Readers } from '../../server/graph/readers.ts'
import { createReaderEngines } from '../../server/reader-engines.ts'
import { type Served, served } from '../api/served.ts'
import { folder, open } from '../engine/embedded.ts'
import { seedArticle, write } from '../graph/articles.ts'

const TIMEOUT_MS = 1500
const runaway = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS never'

describe('queries that may take long', () => {
  const dataDir = folder()
  let store: EngineProcess
  let engines: ReturnType<typeof createReaderEngines>
  let api: Served
  let uses = 0
  beforeAll(async () => {
    store = await open(dataDir)
    const engine = inject('engine')
    engines = createReaderEngines({ source: store, dataDir, memoryMb: 1024, engine, log: () => {} })
    const readers: Readers = {
      ...engines,
      use(signal, work) {
        uses++
        return engines.use(signal, work)
      },
    }
    api = await served({ address: store }, { readers, engine: store, limits: { timeoutMs: TIMEOUT_MS } })
    await write(api.graph, seedArticle)
  })
  afterAll(async () => {
    await api?.close()
    await engines?.close()
    await store?.close()
    expect(existsSync(join(dataDir, 'readers'))).toBe(false)
  })
  const ask = async (query: string) => {
    const before = uses
    const { status, text, json } = await api.ask('/api/v1/cypher', { body: { query } })
    return { status, text, rows: (json as { rows?: unknown[][] }).rows, apart: uses - before }
  }

  it('are told by their plans from those whose time the store bounds', async () => {
    const bounded = [
      "MATCH (c:Country {id: 'country:IRQ'}) RETURN c",
      "MATCH (c:Country {id: 'country:IRQ'})--(e:Event)--(o:Country) RETURN o.name AS name, count(*) AS ways ORDER BY ways DESC",
      'MATCH (n:Entity) RETURN labels(n) AS labels, count(*) AS nodes',
      'MATCH (a:Entity)-[r]->(b:Entity) RETURN a, r, b LIMIT 500',
      'RETURN 1 AS one',
    ]
    for (const query of bounded) expect(await ask(query), query).toMatchObject({ status: 200, apart: 0 })
    const unbounded = [
      'UNWIND range(1, 1000) AS n RETURN sum(n) AS sum',
      'MATCH (a:Country)--(b)--(c) RETURN count(*) AS ways',
      'MATCH (a:Country), (b:Country) RETURN count(*) AS pairs',
      "MATCH (a:Country {id: 'country:IRQ'})-[*1..3]-(b) RETURN count(b) AS paths",
      "RETURN reduce(s = '', x IN range(1, 10) | s + 'x') AS text",
    ]
    for (const query of unbounded) expect(await ask(query), query).toMatchObject({ status: 200, apart: 1 })
    // Known from before, it goes the same way.
    expect(await ask(unbounded[0] as string)).toMatchObject({ rows: [[500_500]], apart: 1 })
  })

  it('see what was stored before they were asked, on one copy for as long as nothing is', async () => {
    const query = 'UNWIND range(1, 1) AS x MATCH (a:Article) RETURN count(a) AS articles'
    const copies = () => readdirSync(join(dataDir, 'readers')).filter(name => name.endsWith('.grafeo'))
    expect((await ask(query)).rows).toEqual([[1]])
    const before = copies()
    expect((await ask(query)).rows).toEqual([[1]])
    expect(copies()).toEqual(before)
    await api.ask('/api/v1/articles', { body: { text: 'La France et la Chine se sont réunies à Pékin.' } })
    expect((await ask(query)).rows).toEqual([[2]])
    expect(copies()).not.toEqual(before)
  })

  it('run away beside readers of whom none fails, and leave the store’s own engine as it was', async () => {
    const pid = store.pid()
    let going = true
    const wild = Promise.all(Array.from({ length: 4 }, () => ask(runaway))).finally(() => {
      going = false
    })
    const statuses = new Set<number>()
    const paths = ['/api/v1/search?q=ir', '/api/v1/entities/country:IRQ/neighbors', '/health/ready']
    const readers = paths.map(async path => {
      while (going) statuses.add((await api.ask(path)).status)
    })
    // A short query of the console is behind none of them.
    expect((await ask('MATCH (n:Entity) RETURN count(n) AS nodes')).status).toBe(200)
    for (const { status, text } of await wild) expect([408, 422], text).toContain(status)
    await Promise.all(readers)
    expect([...statuses]).toEqual([200])
    expect(store.pid()).toBe(pid)
    // Nor is the next one told to wait.
    expect(await ask('UNWIND range(1, 100) AS n RETURN sum(n) AS sum')).toMatchObject({ status: 200, rows: [[5050]] })
    expect(engines.load()).toEqual({ running: 0, waiting: 0 })
  })
})
