import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { serveBuilt } from './cypher/serve-built.ts'
import { median } from './median.ts'
import { queries } from './queries.ts'

/** The limit for the console: its median divided by that of the bare driver, for answers of a few rows. */
const TARGET = 1.5
const ROUNDS = Number(process.env.ROUNDS ?? 80)
/** Runs before measuring, until the code on both sides is compiled. */
const WARM_UP = 100
const READ = neo4j.session.READ
const database = 'neo4j'

const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'))
const server = await serveBuilt(folder)
const driver = neo4j.driver(server.bolt)
const agent = new Agent({ keepAlive: true, maxSockets: 1 })

/** One query through the API, parsed. */
async function overHttp(query: string, path = '/api/v1/cypher', expected = 200): Promise<{ rows: unknown[] }> {
  const body = JSON.stringify({ query })
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  const { status, text } = await new Promise<{ status: number | undefined; text: string }>((answered, failed) => {
    const asked = request(new URL(path, server.url), { agent, headers, method: 'POST' }, answer => {
      let text = ''
      answer.setEncoding('utf8').on('data', part => {
        text += part
      })
      answer.on('end', () => answered({ status: answer.statusCode, text }))
    })
    asked.on('error', failed).end(body)
  })
  if (status !== expected) throw new Error(`${query}: ${text}`)
  return JSON.parse(text)
}

/** The bare driver as its manual has one read: a transaction in read mode. */
async function overDriver(query: string): Promise<void> {
  const session = driver.session({ defaultAccessMode: READ, database })
  await session.executeRead(tx => tx.run(query))
  await session.close()
}

/** The minimum that the driver can do, and what the console does for a known query: one auto-commit statement. */
async function overSession(query: string): Promise<void> {
  const session = driver.session({ defaultAccessMode: READ, database })
  await session.run(query)
  await session.close()
}

/**
 * Milliseconds. Each query starts in the same idle state: the previous one may still be ending in the store, and a process that has just
 * worked answers sooner.
 */
async function timed(work: () => Promise<unknown>): Promise<number> {
  await new Promise(resolve => setTimeout(resolve, 5))
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** `took` is in milliseconds. */
type Way = { ask: (round: number) => Promise<unknown>; took: number[] }

/** A Latin square in which each item directly follows each other one once. */
const order = [
  [0, 1, 3, 2],
  [1, 2, 0, 3],
  [2, 3, 1, 0],
  [3, 0, 2, 1],
]

const line = (name: string, ...cells: string[]) =>
  process.stdout.write(`${name.padEnd(15)}${cells.map(cell => cell.padStart(12)).join('')}\n`)
const ms = (measures: number[]) => `${median(measures).toFixed(2)} ms`

try {
  line('query', 'rows', 'API, new', 'API', 'executeRead', 'ratio', 'statement', 'ratio')
  const worst = { driver: 0, session: 0 }
  for (const { name, query, small } of queries) {
    const ways: Way[] = [
      // A comment makes it a query that the console has not seen, whose text and plan it must look at.
      { ask: round => overHttp(`${query} // ${round}`), took: [] },
      { ask: () => overHttp(query), took: [] },
      { ask: () => overDriver(query), took: [] },
      { ask: () => overSession(query), took: [] },
    ]
    // Turn by turn, so that whatever else this machine does falls on all of them; each follows each other as often, for it warms what it shares.
    for (let round = 0; round < ROUNDS + WARM_UP; round++) {
      for (const turn of order[round % order.length] as number[]) {
        const { ask, took } = ways[turn] as Way
        const spent = await timed(() => ask(round))
        if (round >= WARM_UP) took.push(spent)
      }
    }
    const [first, again, managed, alone] = ways.map(({ took }) => took) as [number[], number[], number[], number[]]
    const ratio = { driver: median(again) / median(managed), session: median(again) / median(alone) }
    if (small) {
      worst.driver = Math.max(worst.driver, ratio.driver)
      worst.session = Math.max(worst.session, ratio.session)
    }
    const { rows } = await overHttp(query)
    const [byDriver, bySession] = [ratio.driver.toFixed(2), ratio.session.toFixed(2)]
    line(name, String(rows.length), ms(first), ms(again), ms(managed), byDriver, ms(alone), bySession)
  }
  const floor: number[] = []
  for (let round = 0; round < ROUNDS; round++)
    floor.push(await timed(() => overHttp('RETURN 1 AS one', '/api/v1/nothing', 404)))
  process.stdout.write(`a request with nothing behind it: ${ms(floor)}\n`)
  process.stdout.write(`load of the machine: ${loadavg()[0]?.toFixed(1)}\n`)
  process.stdout.write(
    `worst ratio of the small answers (target ${TARGET}): ${worst.driver.toFixed(2)} over the driver's executeRead, ` +
      `${worst.session.toFixed(2)} over a statement without a transaction\n`,
  )
} finally {
  agent.destroy()
  await driver.close()
  await server.close()
  await rm(folder, { recursive: true, force: true })
}
