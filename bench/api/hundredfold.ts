import { readdirSync, readFileSync } from 'node:fs'
import type { Extraction } from '../../model/extraction.ts'
import { extract } from '../../seed/extract.ts'
import { readArticle } from '../../seed/input/read-article.ts'
import { startEngineProcess } from '../../server/engine-process.ts'
import { openGraph } from '../../server/graph/graph.ts'

const articles = new URL('../../seed/articles/', import.meta.url)

const named = /"((?:country|person|org|place|event|article):[^"\s]+)"/g

/** The same extraction, of whom and what it tells under ids of their own that end in `suffix`. */
function copied(extraction: Extraction, suffix: string): Extraction {
  const text = JSON.stringify(extraction).replace(named, (_, id) => `"${id}${suffix}"`)
  const renamed = JSON.parse(text) as Extraction
  renamed.article.contentHash = `${renamed.article.contentHash}${suffix}`
  // Namesakes are of the articles, not of the copies: a thousand proposals to judge would be a set of another kind.
  for (const entity of renamed.entities) delete entity.spelling
  return renamed
}

/** Fills a store with the seed articles, `copies` times, each time under new ids, as articles are stored; resolves to how many there are. */
export async function fillHundredfold(dataDir: string, copies: number, engine: string): Promise<number> {
  const read = await Promise.all(
    readdirSync(articles)
      .filter(name => /^\d{4}/.test(name))
      .sort()
      .map(name => readArticle(readFileSync(new URL(name, articles)), { name })),
  )
  const originals = read.map(({ text, ...given }) => ({ text, extraction: extract(text, given) }))
  const store = await startEngineProcess({ dataDir, engine, log: () => {} })
  const graph = await openGraph(store)
  for (let copy = 0; copy < copies; copy++) {
    const suffix = `~${String(copy).padStart(3, '0')}`
    // A text that is known is stored once: each copy has a last line of its own, behind all that is quoted.
    for (const { text, extraction } of originals)
      await graph.write(`${text}\n${suffix}`, copied(extraction, suffix), '2026-01-01T00:00:00.000Z')
    if (process.stdout.isTTY) process.stdout.write(`\r\x1b[KStored ${copy + 1} of ${copies} copies`)
  }
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K')
  await graph.setFilled()
  const stats = await graph.stats()
  await graph.close()
  await store.close()
  return stats.articles
}
