import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { serveBuilt } from './cypher/serve-built.ts'
import { median } from './median.ts'
import { queries } from './queries.ts'

/** What the console may cost: its median over that of the bare driver, for answers of a few rows. */
const TARGET = 1.5
const ROUNDS = Number(process.env.ROUNDS ?? 60)
const WARM_UP = 15
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

/** As the driver's manual has one read: a transaction in read mode, like the console's promise, and its answer. */
const overDriver = (query: string) => driver.executeQuery(query, {}, { routing: neo4j.routing.READ, database })

/** The least that the driver can do: one statement that commits itself, without a transaction around it. */
async function overSession(query: string): Promise<void> {
  const session = driver.session({ defaultAccessMode: READ, database })
  await session.run(query)
  await session.close()
}

/**
 * In milliseconds. Each begins in the same quiet: a query whose answer is there may still be ended in the store, and a process that
 * has just worked answers sooner than one that was asleep.
 */
async function timed(work: () => Promise<unknown>): Promise<number> {
  await new Promise(resolve => setTimeout(resolve, 5))
  const began = performance.now()
  await work()
  return performance.now() - began
}

const line = (name: string, ...cells: string[]) =>
  process.stdout.write(`${name.padEnd(15)}${cells.map(cell => cell.padStart(12)).join('')}\n`)
const ms = (measures: number[]) => `${median(measures).toFixed(2)} ms`

try {
  line('query', 'rows', 'API, new', 'API', 'driver', 'ratio', 'statement', 'ratio')
  const worst = { driver: 0, session: 0 }
  for (const { name, query, small } of queries) {
    const [first, again, managed, alone]: [number[], number[], number[], number[]] = [[], [], [], []]
    // Turn by turn, so that whatever else this machine does falls on all of them.
    for (let round = 0; round < ROUNDS + WARM_UP; round++) {
      // A comment makes it a query that the console has not seen, whose text and plan it must look at.
      const took = [
        await timed(() => overHttp(`${query} // ${round}`)),
        await timed(() => overHttp(query)),
        await timed(() => overDriver(query)),
        await timed(() => overSession(query)),
      ] as const
      if (round < WARM_UP) continue
      for (const [i, measures] of [first, again, managed, alone].entries()) measures.push(took[i] as number)
    }
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
    `worst ratio of the small answers (target ${TARGET}): ${worst.session.toFixed(2)} over a lone statement, ` +
      `${worst.driver.toFixed(2)} over the driver's executeQuery\n`,
  )
} finally {
  agent.destroy()
  await driver.close()
  await server.close()
  await rm(folder, { recursive: true, force: true })
}
