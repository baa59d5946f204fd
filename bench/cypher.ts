import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { loadavg, tmpdir } from 'node:os'
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
const WARM_UP = 15

const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'))
const store = await startEmbeddedStore({ dataDir: folder, log: line => process.stderr.write(`${line}\n`) })
const graph = await openGraph(store)
const ingest = createIngest(
  graph,
  async (text, given) => extract(text, given),
  () => new Date(0),
)
const log = pino({ level: 'silent' })
const app = createApp({ graph, ingest, log, version: '0', ready: () => true, perMinute: 1_000_000 })
const { port, close } = await serve(app, '127.0.0.1', 0)
const driver = neo4j.driver(store.uri, neo4j.auth.basic(store.username, store.password))
const agent = new Agent({ keepAlive: true, maxSockets: 1 })

/** One query through the API, parsed; in milliseconds. */
async function overHttp(query: string, path = '/api/v1/cypher', expected = 200): Promise<number> {
  const began = performance.now()
  const body = JSON.stringify({ query })
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  const { status, text } = await new Promise<{ status: number | undefined; text: string }>((answered, failed) => {
    const where = { agent, headers, host: '127.0.0.1', port, method: 'POST', path }
    const asked = request(where, answer => {
      let text = ''
      answer.setEncoding('utf8').on('data', part => {
        text += part
      })
      answer.on('end', () => answered({ status: answer.statusCode, text }))
    })
    asked.on('error', failed).end(body)
  })
  if (status !== expected) throw new Error(`${query}: ${text}`)
  JSON.parse(text)
  return performance.now() - began
}

/** The same through a session of the driver and nothing else. */
async function overBolt(query: string): Promise<number> {
  const began = performance.now()
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, database: store.database })
  await session.run(query)
  await session.close()
  return performance.now() - began
}

/** A query whose answer is there may still be ended in the store, on the time of the next one: each is given a moment for that. */
async function apart(measured: () => Promise<number>): Promise<number> {
  await new Promise(resolve => setTimeout(resolve, 5))
  return measured()
}

const line = (name: string, ...cells: string[]) =>
  process.stdout.write(`${name.padEnd(16)}${cells.map(cell => cell.padStart(11)).join('')}\n`)

try {
  await addSeedSet(ingest, 'seed/articles', new AbortController().signal, () => {})
  line('query', 'rows', 'first time', 'again', 'driver', 'ratio', 'more')
  let worst = 0
  for (const { name, query, small } of queries) {
    const [first, again, bolt]: [number[], number[], number[]] = [[], [], []]
    // Turn by turn, so that whatever else this machine does falls on all of them.
    for (let round = 0; round < ROUNDS + WARM_UP; round++) {
      // A comment makes it a query that the console has not seen, whose text and plan it must look at.
      const times = [
        await apart(() => overHttp(`${query} // ${round}`)),
        await apart(() => overHttp(query)),
        await apart(() => overBolt(query)),
      ] as const
      if (round < WARM_UP) continue
      first.push(times[0])
      again.push(times[1])
      bolt.push(times[2])
    }
    const ratio = median(again) / median(bolt)
    if (small) worst = Math.max(worst, ratio)
    const { rows } = await graph.cypher({ query }, new AbortController().signal)
    const times = [first, again, bolt].map(each => `${median(each).toFixed(2)} ms`)
    const more = median(again) - median(bolt)
    line(name, String(rows.length), ...times, ratio.toFixed(2), `${more.toFixed(2)} ms`)
  }
  const floor: number[] = []
  for (let round = 0; round < ROUNDS; round++) floor.push(await overHttp('RETURN 1 AS one', '/api/v1/nothing', 404))
  process.stdout.write(`HTTP with nothing behind it: ${median(floor).toFixed(2)} ms\n`)
  // What else runs on the machine falls harder on the longer way, which is handed between processes more often.
  process.stdout.write(`load of the machine: ${loadavg()[0]?.toFixed(1)}\n`)
  process.stdout.write(`worst ratio of the small answers, asked again: ${worst.toFixed(2)} (target ${TARGET})\n`)
} finally {
  agent.destroy()
  await driver.close()
  await close()
  await graph.close()
  await store.close()
  await rm(folder, { recursive: true, force: true })
}
