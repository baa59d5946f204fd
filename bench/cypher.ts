import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { pino } from 'pino'
import { extract } from '../seed/extract.ts'
import { createApp } from '../server/app.ts'
import { openGraph } from '../server/graph/graph.ts'
import { createIngest } from '../server/ingest.ts'
import { addSeedSet } from '../server/seed-set.ts'
import { serve } from '../server/serve.ts'
import { startEmbeddedStore } from '../server/store.ts'
import { median } from './median.ts'
import { queries } from './queries.ts'

/** What the console may cost: its median over that of a bare session of neo4j-driver, for answers of a few rows. */
const TARGET = 1.5
const ROUNDS = Number(process.env.ROUNDS ?? 60)
const WARM_UP = 10

const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'))
const store = await startEmbeddedStore({ dataDir: folder, log: line => process.stderr.write(`${line}\n`) })
const graph = await openGraph(store)
const log = pino({ level: 'silent' })
const ingest = createIngest(
  graph,
  async (text, given) => extract(text, given),
  () => new Date(0),
)
const app = createApp({ graph, ingest, log, version: '0', ready: () => true, perMinute: 1_000_000 })
const listening = await serve(app, '127.0.0.1', 0)
const driver = neo4j.driver(store.uri, neo4j.auth.basic(store.username, store.password))

async function overHttp(query: string): Promise<number> {
  const began = performance.now()
  const response = await fetch(`http://127.0.0.1:${listening.port}/api/v1/cypher`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${query}: ${text}`)
  JSON.parse(text)
  return performance.now() - began
}

async function overBolt(query: string): Promise<number> {
  const began = performance.now()
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, database: store.database })
  await session.run(query)
  await session.close()
  return performance.now() - began
}

try {
  await addSeedSet(ingest, 'seed/articles', new AbortController().signal, () => {})
  process.stdout.write(
    `${'query'.padEnd(18)}${'rows'.padStart(7)}${'console'.padStart(12)}${'driver'.padStart(12)}${'ratio'.padStart(8)}\n`,
  )
  let worst = 0
  for (const { name, query, small } of queries) {
    const [http, bolt]: [number[], number[]] = [[], []]
    // Turn by turn, so that whatever else this machine does falls on both.
    for (let round = 0; round < ROUNDS + WARM_UP; round++) {
      const pair = [await overHttp(query), await overBolt(query)] as const
      if (round < WARM_UP) continue
      http.push(pair[0])
      bolt.push(pair[1])
    }
    const ratio = median(http) / median(bolt)
    if (small) worst = Math.max(worst, ratio)
    const { rows } = await graph.cypher({ query }, new AbortController().signal)
    const cells = [`${median(http).toFixed(2)} ms`, `${median(bolt).toFixed(2)} ms`].map(cell => cell.padStart(12))
    process.stdout.write(
      `${name.padEnd(18)}${String(rows.length).padStart(7)}${cells.join('')}${ratio.toFixed(2).padStart(8)}\n`,
    )
  }
  process.stdout.write(`worst ratio of the small answers: ${worst.toFixed(2)} (target ${TARGET})\n`)
} finally {
  await driver.close()
  await listening.close()
  await graph.close()
  await store.close()
  await rm(folder, { recursive: true, force: true })
}
