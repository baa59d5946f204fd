import { setImmediate } from 'node:timers/promises'
import type { ArticlesAnswer, ArticlesSelection, SearchAnswer, SearchSelection } from '../../model/api.ts'
import type { StoreVersion } from '../graph/changes.ts'
import { listName, offsetCursor, offsetIn } from '../graph/cursor.ts'
import type { EntenteGraph } from '../graph/graph.ts'
import { asksClaims } from '../graph/selection/conditions.ts'
import { singleFlight } from '../graph/single-flight.ts'
import { createNamesIndex } from './names-index.ts'
import { marksOf, passagesOf } from './passages.ts'
import { type ArticleHits, createTextIndex, type KnownWords } from './text-index.ts'
import { readTextQuery } from './text-query.ts'

/** Entities by what people type, and articles by their words. */
export type Search = {
  entities(query: SearchSelection): Promise<SearchAnswer>
  /** Articles, the newest first; with `q`, those that have it, the best first. Throws BadTextQuery, BadCursor, UnknownId. */
  articles(query: ArticlesSelection): Promise<ArticlesAnswer>
  /** Builds the indexes, so that the first query need not wait. */
  prepare(): Promise<void>
  /** How often the indexes were current, were updated, and were rebuilt. */
  load(): { current: number; updated: number; rebuilt: number }
}

/** How many of the names found are looked at for those that the selected articles know. */
const CONSIDERED = 300

/** After how many ms the indexing yields to other work of the process. */
const TURN_MS = 15

/** Processes all items, yielding to the event loop from time to time. */
async function inTurns<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  let began = performance.now()
  for (const item of items) {
    work(item)
    if (performance.now() - began < TURN_MS) continue
    await setImmediate()
    began = performance.now()
  }
}

/** Both indexes, with the version of the store that they reflect. */
type Indexes = {
  names: ReturnType<typeof createNamesIndex>
  texts: ReturnType<typeof createTextIndex>
  at: StoreVersion
}

/**
 * Search over indexes in memory that follow the store: each query first asks the store for its version and reads what has changed since, by
 * whichever server. Several servers can share one store.
 */
export function createSearch(graph: EntenteGraph): Search {
  const { searchable } = graph
  let indexes: Indexes | undefined
  const found = { current: 0, updated: 0, rebuilt: 0 }

  async function readAll(at: StoreVersion): Promise<Indexes> {
    const [names, texts] = [createNamesIndex(), createTextIndex()]
    for await (const entities of searchable.everyEntity()) await inTurns(entities, names.put)
    const known: KnownWords = new Map()
    for await (const articles of searchable.everyArticle()) await inTurns(articles, each => texts.put(each, known))
    return { names, texts, at }
  }

  /** Reindexes what these changes touched, and drops what no longer exists. */
  async function readChanged({ names, texts }: Indexes, ids: ReadonlySet<string>): Promise<void> {
    const isArticle = (id: string) => id.startsWith('article:')
    const [entities, articles] = await Promise.all([
      searchable.entitiesById([...ids].filter(id => !isArticle(id))),
      searchable.articlesById([...ids].filter(isArticle)),
    ])
    const there = new Set<string>([...entities, ...articles].map(({ id }) => id))
    for (const id of ids) if (!there.has(id)) isArticle(id) ? texts.remove(id) : names.remove(id)
    const known: KnownWords = new Map()
    await inTurns(entities, names.put)
    await inTurns(articles, each => texts.put(each, known))
  }

  async function catchUp(): Promise<Indexes> {
    const version = await searchable.version()
    if (indexes && indexes.at.revision === version.revision && indexes.at.token === version.token) {
      found.current++
      return indexes
    }
    const changes = indexes && (await searchable.changesSince(indexes.at))
    const last = changes?.at(-1)
    if (indexes && last) {
      await readChanged(indexes, new Set(changes?.flatMap(({ ids }) => ids)))
      indexes.at = last
      found.updated++
    } else {
      indexes = await readAll(version)
      found.rebuilt++
    }
    return indexes
  }

  const current = singleFlight(catchUp)

  return {
    prepare: async () => void (await current()),
    load: () => ({ ...found }),

    async entities({ q, kinds, limit, ...selection }) {
      const { names } = await current()
      if (!asksClaims(selection)) return { results: names.find(q, kinds, limit) }
      const found = names.find(q, kinds, CONSIDERED)
      const known = await graph.knownBy(
        selection,
        found.map(({ id }) => id),
      )
      const results = found
        .filter(({ id }) => known.has(id))
        .map(each => (each.kind === 'Event' ? each : { ...each, mentions: known.get(each.id) ?? 0 }))
      return { results: results.slice(0, limit) }
    },

    async articles(query) {
      const { q, limit, cursor, ...filter } = query
      if (q === undefined) return graph.articles(query)
      const clauses = readTextQuery(q)
      const [allowed, { texts }] = await Promise.all([graph.articlesWithin(filter), current()])
      const list = listName('articles found', { q, ...filter })
      const from = offsetIn(list, cursor)
      const hits = texts.find(clauses, id => allowed?.has(id) ?? true)
      const page = await graph.articlesWithText(hits.slice(from, from + limit).map(({ id }) => id))
      const hitsOf = texts.hitsIn(
        page.map(({ id }) => id),
        clauses,
      )
      return {
        articles: page.map(({ text, ...summary }, i) => {
          const marks = hitsOf[i] as ArticleHits
          return {
            ...summary,
            titleMarks: marksOf(summary.title ?? '', marks.title),
            sentences: passagesOf(text, summary.lang, marks.text, summary.title),
          }
        }),
        total: hits.length,
        ...(hits.length > from + limit ? { nextCursor: offsetCursor(list, from + limit) } : {}),
        truncated: hits.length > from + limit,
        hidden: Math.max(hits.length - from - limit, 0),
      }
    },
  }
}
