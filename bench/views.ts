import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serveBuilt } from './cypher/serve-built.ts'
import { median } from './median.ts'
import { fillNewsroom } from './views/fill-newsroom.ts'

/** How much longer an answer may take, asked again, than a page of the list of events. */
const TARGET = 4
const ARTICLES = Number(process.env.ARTICLES ?? 5000)
const ROUNDS = Number(process.env.ROUNDS ?? 9)
/** A store of 5,000 takes minutes to fill; where this names a folder, it is kept there and found again. */
const KEPT = process.env.STORE

const views = {
  'events, a page': 'events?twoSided=true&order=newest&limit=100',
  disputes: 'disputes?limit=50',
  'worlds of two outlets': 'worlds?aOutlets=org:reuters&bOutlets=org:tass&limit=50',
  'pairs of 60 actors': 'pairs?mostActors=60&limit=10000',
  'pairs of 100 actors': 'pairs?mostActors=100&limit=10000',
  delays: 'delays',
  tellers: 'tellers',
  timeline: 'timeline',
}
const words = { text: 'Norway accused Kenya of breaking the agreement on 29 October 2026.', lang: 'en' }

const folder = KEPT ?? (await mkdtemp(join(tmpdir(), 'entente-bench-views-')))
const data = join(folder, `newsroom-${ARTICLES}`)
const empty = join(folder, 'no-articles')
await mkdir(empty, { recursive: true })
if (!existsSync(data)) {
  await mkdir(data)
  await fillNewsroom(data, ARTICLES, fileURLToPath(new URL('../dist/server/engine.js', import.meta.url)))
}
const server = await serveBuilt(data, { SEED_DIR: empty })
const ask = async (path: string): Promise<number> => {
  const began = performance.now()
  const answer = await fetch(`${server.url}/api/v1/${path}`)
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${answer.status} for ${path}`)
  return performance.now() - began
}
/** Writes an article, after which nothing that was worked out holds. */
const write = async (nth: number) => {
  const body = JSON.stringify({
    ...words,
    text: `${words.text} Dispatch ${Date.now()}-${nth}.`,
    publishedAt: '2026-10-29',
  })
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${server.url}/api/v1/articles`, { method: 'POST', headers, body })
  if (!answer.ok) throw new Error(`${answer.status} for an article: ${await answer.text()}`)
}
try {
  const line = (...cells: string[]) =>
    process.stdout.write(`${cells.map((cell, i) => (i === 0 ? cell.padEnd(26) : cell.padStart(16))).join('')}\n`)
  const ms = (times: readonly number[]) => `${median(times).toFixed(0)} ms`
  process.stdout.write(
    `${ARTICLES} made-up articles; ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}; medians of ${ROUNDS}\n\n`,
  )
  const [first, again] = [new Map<string, number[]>(), new Map<string, number[]>()]
  for (let round = -1; round < ROUNDS; round++) {
    await write(round)
    for (const [name, path] of Object.entries(views)) {
      const [one, two] = [await ask(path), await ask(path)]
      // The first round warms up.
      if (round < 0) continue
      first.set(name, [...(first.get(name) ?? []), one])
      again.set(name, [...(again.get(name) ?? []), two])
    }
  }
  const page = median(again.get('events, a page') ?? [])
  line('view', 'after a write', 'asked again', 'to a page', 'again to a page')
  let worst = 0
  for (const name of Object.keys(views)) {
    const [one, two] = [first.get(name) ?? [], again.get(name) ?? []]
    worst = Math.max(worst, median(two) / page)
    line(name, ms(one), ms(two), (median(one) / page).toFixed(1), (median(two) / page).toFixed(1))
  }
  process.stdout.write(`\nslowest asked again: ${worst.toFixed(1)} pages of events (target ${TARGET})\n`)
} finally {
  await server.close()
  if (!KEPT) await rm(folder, { recursive: true, force: true })
}
