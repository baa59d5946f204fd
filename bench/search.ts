import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import MiniSearch from 'minisearch'
import { ArticlesQuery, SearchQuery } from '../model/api.ts'
import { extract } from '../seed/extract.ts'
import { startEngineProcess } from '../server/engine-process.ts'
import { connect, type GraphConnection } from '../server/graph/connection.ts'
import { openGraph } from '../server/graph/graph.ts'
import { createSearch } from '../server/search/search.ts'
import { median } from './median.ts'
import { type MadeUpEntity, madeUpCorpus } from './search/corpus.ts'

/** The limit for an answer to the slowest question, in ms. */
const TARGET_MS = 50
const ARTICLES = Number(process.env.ARTICLES ?? 5000)
const ROUNDS = Number(process.env.ROUNDS ?? 15)

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** The memory of this process in bytes, after garbage collection. */
function held(): number {
  collectGarbage()
  collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

/** How long work takes, and how much of it is CPU time of this process, in ms. */
async function timed<T>(work: () => T | Promise<T>): Promise<{ ms: number; cpu: number; value: T }> {
  const before = process.cpuUsage()
  const began = performance.now()
  const value = await work()
  const { user, system } = process.cpuUsage(before)
  return { ms: performance.now() - began, cpu: (user + system) / 1000, value }
}

const line = (name: string, ...cells: string[]) =>
  process.stdout.write(`${name.padEnd(34)}${cells.map(cell => cell.padStart(12)).join('')}\n`)

async function inParts<T>(items: readonly T[], size: number, work: (part: readonly T[]) => Promise<unknown>) {
  for (let at = 0; at < items.length; at += size) await work(items.slice(at, at + size))
}

/** Writes the corpus as articles are stored, without properties that the search does not read. */
async function fill(store: GraphConnection, { articles, entities }: ReturnType<typeof madeUpCorpus>): Promise<void> {
  await inParts(articles, 500, part =>
    store.write(run =>
      run(
        `UNWIND $rows AS row CREATE (a:Article) SET a = row SET a.lang = 'fr', a.dateBasis = 'metadata', a.mentionCount = 0`,
        { rows: part },
      ),
    ),
  )
  for (const kind of ['Person', 'Organization', 'Event'] as const)
    await inParts(
      entities.filter(each => each.kind === kind),
      2000,
      part =>
        store.write(run =>
          run(`UNWIND $rows AS row CREATE (e:Entity:${kind}) SET e = row`, { rows: part.map(stored) }),
        ),
    )
}
/** `searchText` is the property that the store itself is searched by, for comparison. */
const stored = ({ id, name, mentions }: MadeUpEntity) => ({
  id,
  name,
  names: [name],
  mentions,
  searchText: ` ${name.toLowerCase()}`,
})

const INDEX = 'bench_texts'
/** Neo4j's own full text, with its default analyzer. */
async function indexTexts(store: GraphConnection): Promise<void> {
  await store.define(`CREATE FULLTEXT INDEX ${INDEX} FOR (a:Article) ON EACH [a.title, a.text]`)
  await store.define('CALL db.awaitIndexes(100)')
}

/** Removes everything, in parts: a store has a limit on the memory of one transaction. */
async function empty(store: GraphConnection): Promise<void> {
  await store.define(`DROP INDEX ${INDEX} IF EXISTS`)
  const remove = 'MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS gone'
  while (await store.write(async run => Number((await run(remove))[0]?.gone) > 0));
}

const folder = await mkdtemp(join(tmpdir(), 'entente-bench-search-'))
const engine = process.env.NEO4J_URI ? undefined : await startEngineProcess({ dataDir: folder, log: () => {} })
const address = engine ?? { uri: process.env.NEO4J_URI as string }
const store = connect(address)
if (!engine && Number((await store.read('MATCH (n) RETURN count(n) AS nodes'))[0]?.nodes) > 0)
  throw new Error('NEO4J_URI leads to a store that holds something; this bench fills its store and empties it.')
const graph = await openGraph(address)
try {
  const corpus = madeUpCorpus(ARTICLES)
  const { words, articles, entities } = corpus
  await fill(store, corpus)
  const letters = articles.reduce((sum, { text }) => sum + text.length, 0)
  process.stdout.write(
    `${articles.length} articles, ${(letters / 1e6).toFixed(1)} million letters, ${entities.length} entities and events, on ${engine ? 'the embedded engine' : 'Neo4j'}\n\n`,
  )

  const before = held()
  const search = createSearch(graph)
  const built = await timed(() => search.prepare())
  const memory = held() - before

  const storeIndexed = engine ? undefined : await timed(() => indexTexts(store))
  const alone = held()
  const library = new MiniSearch({ fields: ['title', 'text'] })
  const libraryBuilt = await timed(() => library.addAll(articles))
  const libraryMemory = held() - alone
  line('index', 'built in', 'own time', 'memory')
  line('names and texts, from the store', seconds(built.ms), seconds(built.cpu), megabytes(memory))
  line(
    'texts only, MiniSearch, from memory',
    seconds(libraryBuilt.ms),
    seconds(libraryBuilt.cpu),
    megabytes(libraryMemory),
  )

  if (storeIndexed) line('texts only, Neo4j', seconds(storeIndexed.ms), '', '')

  const [person] = entities
  const [first = '', second = ''] = (person as MadeUpEntity).name.split(' ')
  const common = [words[0], words[1], words[2], words[3]] as string[]
  const typo = `${second.slice(0, 2)}x${second.slice(2)}`
  const named = (q: string) => () => search.entities(SearchQuery.parse({ q }))
  const told = (query: Record<string, string>) => () => search.articles(ArticlesQuery.parse({ limit: '20', ...query }))
  const inStore = (label: string, property: string, q: string) => () =>
    store.read(`MATCH (n:${label}) WHERE toLower(n.${property}) CONTAINS $q RETURN count(n) AS found`, { q })
  const byLibrary = (q: string, prefix: boolean) => () => library.search(q, { combineWith: 'AND', prefix }).slice(0, 20)
  const byNeo4j = (q: string) => () =>
    store.read(
      `CALL db.index.fulltext.queryNodes('${INDEX}', $q) YIELD node, score RETURN node.id AS id, node.text AS text, score LIMIT 20`,
      { q },
    )
  const byOthers = (q: string, prefix = false) =>
    engine
      ? { against: byLibrary(q, prefix), other: 'MiniSearch' }
      : { against: byNeo4j(prefix ? `${q}*` : q.replaceAll(' ', ' AND ')), other: 'Neo4j' }
  const nameInStore = inStore('Entity', 'searchText', ` ${first.toLowerCase()}`)
  const textInStore = inStore('Article', 'text', `${common[0]} ${common[1]}`)
  const questions: { name: string; ask: () => unknown; against: () => unknown; other: string }[] = [
    { name: 'a name', ask: named(`${first} ${second}`), against: nameInStore, other: 'store scan' },
    { name: 'a name by one letter', ask: named(first.charAt(0)), against: nameInStore, other: 'store scan' },
    { name: 'a name with a typo', ask: named(typo), against: nameInStore, other: 'store scan' },
    { name: 'no name at all', ask: named('qqqqqqqq wwwwwwww'), against: nameInStore, other: 'store scan' },
    {
      name: 'a rare word',
      ask: told({ q: words[30_000] as string }),
      ...byOthers(words[30_000] as string),
    },
    {
      name: 'the commonest word',
      ask: told({ q: common[0] as string }),
      ...byOthers(common[0] as string),
    },
    {
      name: 'four common words',
      ask: told({ q: common.join(' ') }),
      ...byOthers(common.join(' ')),
    },
    { name: 'a short beginning', ask: told({ q: 'ba*' }), ...byOthers('ba', true) },
    {
      name: 'a phrase of common words',
      ask: told({ q: `"${common[0]} ${common[1]}"` }),
      ...(engine
        ? { against: textInStore, other: 'store scan' }
        : { against: byNeo4j(`"${common[0]} ${common[1]}"`), other: 'Neo4j' }),
    },
    {
      name: 'a common word left out',
      ask: told({ q: `${words[300]} -${words[5]}` }),
      against: textInStore,
      other: 'store scan',
    },
    {
      name: 'a word in some years',
      ask: told({ q: common[0] as string, from: '2015-01-01', to: '2017-12-31' }),
      against: textInStore,
      other: 'store scan',
    },
    { name: 'the newest, by language', ask: told({ lang: 'fr' }), against: textInStore, other: 'store scan' },
  ]
  process.stdout.write('\n')
  line('question', 'median', 'slowest', 'own time', 'against', 'median', 'ratio')
  let worst = 0
  for (const { name, ask, against, other } of questions) {
    const [own, busy, theirs]: [number[], number[], number[]] = [[], [], []]
    // Turn by turn, so that whatever else this machine does falls on both; the first rounds warm them up.
    for (let round = -3; round < ROUNDS; round++) {
      const asked = await timed(ask)
      const compared = await timed(against)
      if (round < 0) continue
      own.push(asked.ms)
      busy.push(asked.cpu)
      theirs.push(compared.ms)
    }
    worst = Math.max(worst, median(own))
    line(
      name,
      `${median(own).toFixed(1)} ms`,
      `${Math.max(...own).toFixed(1)} ms`,
      `${median(busy).toFixed(1)} ms`,
      other,
      `${median(theirs).toFixed(1)} ms`,
      (median(own) / median(theirs)).toFixed(2),
    )
  }

  const follows: number[] = []
  const writes: number[] = []
  for (let i = 0; i < ROUNDS; i++) {
    const word = `zz${words[i]}`
    const text = `La France soutient le Pérou, et ${word} le sait.`
    const written = await timed(() =>
      graph.write(text, extract(text, { publishedAt: '2019-01-01' }), '2026-01-01T00:00:00.000Z'),
    )
    const asked = await timed(told({ q: word }))
    if ((asked.value as { total?: number }).total !== 1) throw new Error(`${word} was not found`)
    writes.push(written.ms)
    follows.push(asked.ms)
  }
  process.stdout.write(
    `\nan article is found when next asked, after ${median(follows).toFixed(1)} ms; writing it took ${median(writes).toFixed(1)} ms\n` +
      `load of the machine: ${loadavg()[0]?.toFixed(1)}\n` +
      `slowest median: ${worst.toFixed(1)} ms (target ${TARGET_MS})\n`,
  )
} finally {
  if (!engine) await empty(store)
  await store.close()
  await graph.close()
  await engine?.close()
  await rm(folder, { recursive: true, force: true })
}
