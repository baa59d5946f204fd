import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { GraphFormat } from '../model/api.ts'
import { serveBuilt } from './cypher/serve-built.ts'
import { fill, PER_NODE } from './exports/fill.ts'

/** Relations of the large store; the small one has a tenth. */
const RELATIONS = Number(process.env.RELATIONS ?? 55_000)
/**
 * Megabytes that the heap of the server may take. Left to itself the heap grows as long as there is memory, whatever is alive in it; within
 * this, whatever an export holds on to shows, and ends the server where it is too much.
 */
const HEAP = Number(process.env.HEAP ?? 128)

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`

/** What a process holds now, and held at most since it was last asked: resident bytes, as Linux counts them. */
async function resident(pid: number): Promise<{ now: number; most: number }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  const bytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) * 1024
  return { now: bytes('VmRSS'), most: bytes('VmHWM') }
}
const forgetMost = (pid: number) => writeFile(`/proc/${pid}/clear_refs`, '5')

/** Takes all of an answer and keeps none of it. Bytes, unpacked where the form is not an archive. */
const take = (url: string): Promise<number> =>
  new Promise((taken, failed) => {
    get(url, answer => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      answer.on('end', () =>
        answer.statusCode === 200 ? taken(bytes) : failed(new Error(`${answer.statusCode} for ${url}`)),
      )
      answer.on('error', failed)
    }).on('error', failed)
  })

const folder = await mkdtemp(join(tmpdir(), 'entente-bench-exports-'))
const empty = join(folder, 'no-articles')
await mkdir(empty)
const server = await serveBuilt(folder, {
  BOLT_WRITE: '1',
  ENGINE_MEMORY_MB: '4096',
  SEED_DIR: empty,
  NODE_OPTIONS: `--max-old-space-size=${HEAP} --max-semi-space-size=8`,
})
const driver = neo4j.driver(server.bolt)
try {
  const line = (...cells: string[]) =>
    process.stdout.write(`${cells.map((cell, i) => (i === 0 ? cell.padEnd(12) : cell.padStart(16))).join('')}\n`)
  process.stdout.write(
    `${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}; resident memory of the API server, whose heap has ${HEAP} MB\n`,
  )
  let nodes = 0
  for (const relations of [RELATIONS / 10, RELATIONS]) {
    await fill(driver, nodes, relations / PER_NODE)
    nodes = relations / PER_NODE
    process.stdout.write(`\n${relations} made-up relations with ${Math.round(relations * 1.1)} claims\n`)
    line('form', 'size', 'time', 'memory before', 'at most', 'more')
    for (const format of GraphFormat.options) {
      await forgetMost(server.pid)
      const before = await resident(server.pid)
      const began = performance.now()
      const bytes = await take(`${server.url}/api/v1/export?format=${format}`)
      const seconds = (performance.now() - began) / 1000
      const { most } = await resident(server.pid)
      line(
        format,
        megabytes(bytes),
        `${seconds.toFixed(1)} s`,
        megabytes(before.now),
        megabytes(most),
        megabytes(most - before.now),
      )
    }
  }
} finally {
  await driver.close()
  await server.close()
  await rm(folder, { recursive: true, force: true })
}
