import type {
  ArticleAnswer,
  ArticlesAnswer,
  CypherAnswer,
  CypherRequest,
  EntityAnswer,
  EventsAnswer,
  EventsQuery,
  FeedReading,
  FeedState,
  FeedsAnswer,
  MeasuresAnswer,
  MeasuresQuery,
  NeighborsQuery,
  OutletsAnswer,
  RelationAnswer,
  SchemaAnswer,
  SearchAnswer,
  SearchQuery,
  StatsAnswer,
  SubgraphQuery,
} from '../../model/api.ts'
import type { Extraction } from '../../model/extraction.ts'
import type { Graph } from '../../model/graph.ts'
import type { EntityId, RelationId } from '../../model/ids.ts'
import { article, articles } from './articles.ts'
import { type ConsoleLimits, createConsole } from './console.ts'
import { entity, neighbors, subgraph } from './entities.ts'
import { events, timeline } from './events.ts'
import { feeds, noteFeed } from './feeds.ts'
import { bringToFormat, isFilled, refuseLaterFormat, setFilled } from './format.ts'
import { measures } from './measures.ts'
import { paths } from './paths.ts'
import { relation } from './relation.ts'
import { defineSchema } from './schema.ts'
import { search } from './search.ts'
import { connect, type StoreAddress } from './store.ts'
import { type StoredArticle, storedArticle } from './stored-article.ts'
import { outlets, schema, stats } from './totals.ts'
import { writeExtraction } from './write-extraction.ts'

/** The store in the words of the domain; what the routes know of it. Ids that nothing has throw `Unknown`. */
export type EntenteGraph = {
  write(text: string, extraction: Extraction, recordedAt: string): Promise<{ id: string; created: boolean }>
  search(query: SearchQuery): Promise<SearchAnswer>
  entity(id: EntityId): Promise<EntityAnswer>
  neighbors(id: EntityId, query: NeighborsQuery): Promise<Graph>
  subgraph(query: SubgraphQuery): Promise<Graph>
  paths(from: EntityId, to: EntityId, maxLength: number, limit: number): ReturnType<typeof paths>
  relation(id: RelationId): Promise<RelationAnswer>
  events(query: EventsQuery): Promise<EventsAnswer>
  timeline(query: Parameters<typeof timeline>[1]): ReturnType<typeof timeline>
  articles(page: { limit: number; cursor?: string | undefined }): Promise<ArticlesAnswer>
  article(id: string): Promise<ArticleAnswer>
  /** An article with what is needed to read it again, and its claims as they were written. */
  storedArticle(id: string): Promise<StoredArticle>
  schema(): Promise<SchemaAnswer>
  stats(): Promise<StatsAnswer>
  outlets(): Promise<OutletsAnswer>
  feeds(): Promise<FeedsAnswer>
  /** Notes what came of reading a feed at `at`, an ISO 8601 moment. */
  noteFeed(reading: FeedReading, at: string): Promise<FeedState>
  /** Stops when `signal` aborts. */
  measures(query: MeasuresQuery, signal: AbortSignal): Promise<MeasuresAnswer>
  /** Read-only Cypher; stops in the engine when `signal` aborts. */
  cypher(request: CypherRequest, signal: AbortSignal): Promise<CypherAnswer>
  /** Whether the first articles of a new store are all there. */
  isFilled(): Promise<boolean>
  setFilled(): Promise<void>
  ready(): Promise<void>
  close(): Promise<void>
}

/** Connects to the store, brings it to the schema and format of this version, and answers. Throws StoreTooNew. */
export async function openGraph(address: StoreAddress, limits?: ConsoleLimits): Promise<EntenteGraph> {
  const store = connect(address)
  try {
    await refuseLaterFormat(store)
    await defineSchema(store)
    await bringToFormat(store)
  } catch (error) {
    await store.close()
    throw error
  }
  return {
    write: (text, extraction, recordedAt) => writeExtraction(store, text, extraction, recordedAt),
    search: query => search(store, query),
    entity: id => entity(store, id),
    neighbors: (id, query) => neighbors(store, id, query),
    subgraph: query => subgraph(store, query),
    paths: (from, to, maxLength, limit) => paths(store, from, to, maxLength, limit),
    relation: id => relation(store, id),
    events: query => events(store, query),
    timeline: query => timeline(store, query),
    articles: page => articles(store, page),
    article: id => article(store, id),
    storedArticle: id => storedArticle(store, id),
    schema: () => schema(store),
    stats: () => stats(store),
    outlets: () => outlets(store),
    feeds: () => feeds(store),
    noteFeed: (reading, at) => noteFeed(store, reading, at),
    measures: (query, signal) => measures(store, query, signal),
    cypher: createConsole(store, limits),
    isFilled: () => isFilled(store),
    setFilled: () => setFilled(store),
    ready: () => store.verify(),
    close: () => store.close(),
  }
}
