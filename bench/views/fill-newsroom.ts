import { extract } from '../../seed/extract.ts'
import { startEngineProcess } from '../../server/engine-process.ts'
import { openGraph } from '../../server/graph/graph.ts'
import { newsroom } from './newsroom.ts'

/** Fills a store with the made-up newsroom's articles, read and written as any are. */
export async function fillNewsroom(dataDir: string, count: number, engine?: string): Promise<void> {
  const store = await startEngineProcess({ dataDir, ...(engine ? { engine } : {}), log: () => {} })
  const graph = await openGraph(store)
  for (const [nth, { text, ...given }] of newsroom(count).entries()) {
    await graph.write(text, extract(text, given), `${given.publishedAt}T12:00:00.000Z`)
    if (process.stdout.isTTY && nth % 50 === 0) process.stdout.write(`\r\x1b[KStored ${nth} of ${count}`)
  }
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K')
  await graph.setFilled()
  await graph.close()
  await store.close()
}
