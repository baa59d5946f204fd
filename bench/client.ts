import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Core, CytoscapeOptions } from 'cytoscape'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { largeGraph } from './client/graph.ts'
import { serveGraph } from './client/serve-graph.ts'
import { type Times, untilLaidOut, watchedPage } from './client/watch.ts'
import { median } from './median.ts'

const [NODES, EDGES] = [2000, 4000]
const ROUNDS = Number(process.env.ROUNDS ?? 3)

const root = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'))
const say = (line: string) => void process.stdout.write(`${line}\n`)

const graph = largeGraph(NODES, EDGES)
await build({
  configFile: join(root, 'vite.config.ts'),
  root: join(root, 'client'),
  logLevel: 'error',
  build: { outDir: folder, emptyOutDir: true },
})
const server = await serveGraph(folder, graph)
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})

/** The page as a reader gets it; then, on demand, with nothing left out. */
async function entente(): Promise<{ served: Times; whole: Times; told: string }> {
  const page = await watchedPage(browser)
  await page.goto(`${server.url}/`)
  const served = await untilLaidOut(page, 1)
  const told = (await page.locator('[data-left-out] .notice-title').textContent()) ?? ''
  await page.evaluate(() => Object.assign(window, { longest: 0, asked: performance.now() }))
  await page.getByRole('button', { name: 'Draw everything anyway' }).click({ noWaitAfter: true })
  const whole = await untilLaidOut(page, NODES)
  await page.close()
  return { served, whole, told }
}

/** Cytoscape's own start and fcose's own defaults, on the page's only thread. */
async function plain(): Promise<Times> {
  const page = await watchedPage(browser)
  await page.goto(`${server.url}/plain`)
  page.setDefaultTimeout(300_000)
  await page.evaluate(async () => {
    const { cytoscape } = window as unknown as { cytoscape: (options: CytoscapeOptions) => Core }
    const { nodes, edges } = await (await fetch('/api/v1/subgraph')).json()
    cytoscape({
      container: document.getElementById('cy'),
      elements: [
        ...nodes.map(({ id, name }: { id: string; name: string }) => ({ data: { id, label: name } })),
        ...edges.map(({ id, from, to }: { id: string; from: string; to: string }) => ({
          data: { id, source: from, target: to },
        })),
      ],
      style: [{ selector: 'node', style: { label: 'data(label)' } }],
      layout: { name: 'fcose', animate: false } as CytoscapeOptions['layout'],
    } as CytoscapeOptions)
  })
  const times = await untilLaidOut(page, NODES)
  await page.close()
  return times
}

const column = (text: string) => text.padStart(15)
const row = (name: string, times: readonly Times[]) => {
  const of = (which: keyof Times) => column(`${Math.round(median(times.map(each => each[which])))} ms`)
  say(`${name.padEnd(36)}${of('drawn')}${of('laidOut')}${of('longest')}`)
}

try {
  const rounds: Awaited<ReturnType<typeof entente>>[] = []
  for (let round = 0; round < ROUNDS; round++) rounds.push(await entente())
  say(`${NODES} entities and ${EDGES} relations; the median of ${ROUNDS}, plain Cytoscape once`)
  say(`${''.padEnd(36)}${column('first drawing')}${column('laid out')}${column('longest task')}`)
  row(
    'Entente, as served',
    rounds.map(each => each.served),
  )
  row(
    'Entente, everything drawn',
    rounds.map(each => each.whole),
  )
  row('plain Cytoscape and fcose', [await plain()])
  say(`Said above the canvas: ${rounds[0]?.told}`)
} finally {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
}
