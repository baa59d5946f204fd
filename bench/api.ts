import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import neo4j from 'neo4j-driver'
import { type Graph, NeighborsQuery, SubgraphQuery } from '../model/api.ts'
import { EntityId } from '../model/ids.ts'
import type { GraphConnection } from '../server/graph/connection.ts'
import { neighbors, subgraph } from '../server/graph/subgraph.ts'
import { fillHundredfold } from './api/hundredfold.ts'
import { type Load, load, type Question, quantile } from './api/load.ts'
import { type Recording, record, replay } from './api/replay.ts'
import { serveBuilt } from './cypher/serve-built.ts'

/** What the API may cost over the bare driver, and how much longer others may wait while queries run away. */
const TARGETS = { p50: 1.5, p99: 3, beside: 3 }
const COPIES = Number(process.env.COPIES ?? 100)
const ROUNDS = Number(process.env.ROUNDS ?? 8)
/** Seconds of a turn. */
const TURN = Number(process.env.TURN ?? 2)
const CONNECTIONS = 50
const FEW = 4
/** Of a subgraph that has about five hundred elements with its edges. */
const NODES = 70
/** The store is made in a minute or two; where this names a folder, it is kept there and found again. */
const kept = process.env.BENCH_DATA

const country = (copy: number) => EntityId.parse(`country:SYR~${String(copy % COPIES).padStart(3, '0')}`)
const some = Array.from({ length: 20 }, (_, i) => country(i * 5))
const surroundings = (id: string) => `/api/v1/subgraph?ids=${encodeURIComponent(id)}&depth=2&limit=${NODES}`
const names = ['lavrov', 'syria', 'iran foreign minister', 'zarif', 'pékin', 'russian army', 'jean', 'sochi summit']
const lookUp =
  'MATCH (n:Entity) WHERE any(name IN n.names WHERE toLower(name) CONTAINS $q) RETURN n ORDER BY n.mentions DESC LIMIT 20'
const runaway: Question = {
  path: '/api/v1/cypher',
  body: { query: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS never' },
}

type Figures = { p50: number; p99: number }
const figures = (measures: readonly number[]): Figures => ({
  p50: quantile(measures, 0.5),
  p99: quantile(measures, 0.99),
})
const line = (name: string, ...cells: string[]) =>
  process.stdout.write(`${name.padEnd(26)}${cells.map(cell => cell.padStart(13)).join('')}\n`)
const ms = (value: number) => `${value.toFixed(2)} ms`
const missed: string[] = []
const ratio = (name: string, value: number, target: number): string => {
  if (!(value <= target)) missed.push(`${name}: ${value.toFixed(2)}, at most ${target}`)
  return value.toFixed(2)
}

/** Reads one after the other for a turn; each takes so many ms. */
async function turnOf(read: (round: number) => Promise<void>): Promise<number[]> {
  const took: number[] = []
  const until = performance.now() + TURN * 1000
  for (let i = 0; performance.now() < until; i++) {
    const began = performance.now()
    await read(i)
    took.push(performance.now() - began)
  }
  return took
}

const told = ({ statuses, errors }: Load) =>
  `${[...statuses]
    .sort(([a], [b]) => a - b)
    .map(([status, count]) => `${count} × ${status}`)
    .join(', ')}; ${errors} errors`

// Requests that could not be served are counted; a line for each would be work of its own.
process.env.LOG_LEVEL ??= 'error'
const folder = kept ?? (await mkdtemp(join(tmpdir(), 'entente-bench-')))
const data = join(folder, 'data')
try {
  if (!existsSync(data)) {
    await mkdir(data, { recursive: true })
    const began = performance.now()
    const articles = await fillHundredfold(
      data,
      COPIES,
      fileURLToPath(new URL('../dist/server/engine.js', import.meta.url)),
    )
    process.stdout.write(`${articles} articles stored in ${((performance.now() - began) / 1000).toFixed(0)} s\n`)
  }
  const server = await serveBuilt(data)
  const driver = neo4j.driver(server.bolt)
  try {
    const ask = async (path: string) => {
      const answer = await fetch(new URL(path, server.url))
      if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`)
      return answer.json()
    }
    const { articles, entities } = (await ask('/api/v1/stats')) as { articles: number; entities: number }
    const around = (await ask(surroundings(some[0] as string))) as Graph
    process.stdout.write(
      `${articles} articles, ${JSON.stringify(entities)} entities; a subgraph has ${around.nodes.length} nodes and ${around.edges.length} edges\n` +
        `${cpus().length} cores, ${cpus()[0]?.model}; load ${loadavg()[0]?.toFixed(1)}\n\n`,
    )

    const neighborsQuery = NeighborsQuery.parse({})
    const recorded = async (work: (store: GraphConnection, id: EntityId) => Promise<unknown>) => {
      const all: Recording[] = []
      for (const id of some) all.push(await record(server.bolt, store => work(store, id)))
      return all
    }
    const kinds: { name: string; questions: Question[]; recordings: Recording[] }[] = [
      {
        // The search is in memory and asks the store no more than whether it is current: what is beside it is what a program with the driver alone asks.
        name: 'search',
        questions: names.map(q => ({ path: `/api/v1/search?q=${encodeURIComponent(q)}` })),
        recordings: names.map(q => [[{ query: lookUp, parameters: { q: q.split(' ')[0] } }]]),
      },
      {
        name: 'neighbors',
        questions: some.map(id => ({ path: `/api/v1/entities/${encodeURIComponent(id)}/neighbors` })),
        recordings: await recorded((store, id) => neighbors(store, id, neighborsQuery)),
      },
      {
        name: 'subgraph',
        questions: some.map(id => ({ path: surroundings(id) })),
        recordings: await recorded((store, id) =>
          subgraph(store, SubgraphQuery.parse({ ids: id, depth: '2', limit: String(NODES) })),
        ),
      },
    ]

    line('one client', 'API p50', 'driver p50', 'ratio', 'API p99', 'driver p99', 'ratio')
    for (const { name, questions, recordings } of kinds) {
      const byApi: number[] = []
      const byDriver: number[] = []
      // Turn by turn, so that whatever else the machine does falls on both; the first turn of each warms it up.
      for (let round = 0; round <= ROUNDS; round++) {
        const { latencies } = await load(server.url, questions, 1, TURN)
        const took = await turnOf(i => replay(driver, recordings[i % recordings.length] as Recording))
        if (round === 0) continue
        byApi.push(...latencies)
        byDriver.push(...took)
      }
      const [api, bare] = [figures(byApi), figures(byDriver)]
      const p50 = ratio(`${name} p50`, api.p50 / bare.p50, TARGETS.p50)
      const p99 = ratio(`${name} p99`, api.p99 / bare.p99, TARGETS.p99)
      line(name, ms(api.p50), ms(bare.p50), p50, ms(api.p99), ms(bare.p99), p99)
    }

    const mixed = kinds.flatMap(({ questions }) => questions.slice(0, 5))
    const crowd = await load(server.url, mixed, CONNECTIONS, TURN * 4)
    const { p50, p99 } = figures(crowd.latencies)
    process.stdout.write(`\n${CONNECTIONS} connections: ${told(crowd)}; p50 ${ms(p50)}, p99 ${ms(p99)}\n`)
    const odd = [...crowd.statuses.keys()].filter(status => ![200, 429, 503].includes(status))
    if (odd.length > 0 || crowd.errors > 0) missed.push(`${CONNECTIONS} connections: ${told(crowd)}`)

    // Long enough that queries reach their deadline, some of them more than once.
    const quiet = await load(server.url, mixed, FEW, TURN * 6)
    const [beside, wild] = await Promise.all([
      load(server.url, mixed, FEW, TURN * 10),
      load(server.url, [runaway], 2, TURN * 10),
    ])
    const [calm, disturbed] = [figures(quiet.latencies), figures(beside.latencies)]
    const times = ratio('p99 beside runaway queries', disturbed.p99 / calm.p99, TARGETS.beside)
    process.stdout.write(
      `${FEW} readers: p50 ${ms(calm.p50)}, p99 ${ms(calm.p99)}, longest ${ms(quantile(quiet.latencies, 1))}\n` +
        `beside runaway queries: p50 ${ms(disturbed.p50)}, p99 ${ms(disturbed.p99)} (${times} times), longest ${ms(quantile(beside.latencies, 1))}; ${told(beside)}\n` +
        `the runaway queries: ${told(wild)}\n`,
    )
    if ([...beside.statuses.keys()].some(status => status !== 200) || beside.errors > 0)
      missed.push(`readers beside runaway queries: ${told(beside)}`)
  } finally {
    await driver.close()
    await server.close()
  }
} finally {
  if (!kept) await rm(folder, { recursive: true, force: true })
}
process.stdout.write(
  missed.length ? `\nmissed:\n${missed.map(each => `  ${each}\n`).join('')}` : '\nevery target is met\n',
)
if (missed.length) process.exitCode = 1
