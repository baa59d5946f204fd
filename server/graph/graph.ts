import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type ArticleAnswer,
  type ArticleSummary,
  type ArticlesAnswer,
  type ArticlesSelection,
  type CypherAnswer,
  type CypherRequest,
  type DelaysAnswer,
  type EntityAnswer,
  type EventsAnswer,
  type EventsSelection,
  type FeedFetchResult,
  type FeedState,
  type FeedsAnswer,
  type MeasuresAnswer,
  type MeasuresSelection,
  type NeighborsSelection,
  type OutletsAnswer,
  type PairsAnswer,
  type PairsSelection,
  type PathsAnswer,
  type PathsSelection,
  type RelationAnswer,
  RelationSelection,
  type RelationsAnswer,
  type RelationsSelection,
  type SchemaAnswer,
  type StatsAnswer,
  type StoredArticleSummary,
  type SubgraphRequest,
  type TimelineAnswer,
  type TimelineSelection,
  type Withdrawal,
} from '../../model/api.ts'
import type { Change } from '../../model/changes.ts'
import type { DisputesAnswer, DisputesSelection } from '../../model/disputes.ts'
import type { Extraction } from '../../model/extraction.ts'
import type { EntityRef, Graph, GraphNode } from '../../model/graph.ts'
import type {
  Comparison,
  ComparisonQuery,
  Judgement,
  JudgementsAnswer,
  JudgementsQuery,
  NewJudgement,
  ProposalsAnswer,
  ProposalsQuery,
} from '../../model/identity.ts'
import type { ArticleId, DecisionId, EntityId, JudgementId, RelationId } from '../../model/ids.ts'
import type { Decision, JournalAnswer, JournalQuery, Mark, NewMark, UndoQuery } from '../../model/journal.ts'
import type { ClaimSelection, Selection } from '../../model/selection.ts'
import type { TellersAnswer, WorldsAnswer, WorldsSelection } from '../../model/worlds.ts'
import { type ArticleFilter, article, articleSummary, articles, articlesWithin, articlesWithText } from './articles.ts'
import type { GivenMetadata } from './attestations.ts'
import { changesAfter, cursorAt } from './change-feed.ts'
import { type StoreVersion, storeVersion } from './changes.ts'
import { type BoltAddress, connect } from './connection.ts'
import { type ConsoleLimits, type ConsoleLoad, createConsole } from './console.ts'
import { listName } from './cursor.ts'
import { delays } from './delays.ts'
import { disputes, readDisputes } from './disputes/disputes.ts'
import { entity } from './entities.ts'
import { eventSides } from './event-sides.ts'
import { events } from './events.ts'
import { feeds, recordFeedFetch } from './feeds.ts'
import { isSeeded, markSeeded, migrateStore, refuseNewerFormat } from './format.ts'
import { everything, type GraphPages, pagesOfGraph } from './graph-pages.ts'
import { type IdempotencyKeys, idempotencyKeysIn } from './idempotency.ts'
import { askCanonical, canonicalIdsOf } from './identity/canonical.ts'
import { comparison } from './identity/comparison.ts'
import { importJudgements, judge, judgementOf, judgements, judgementsIn } from './identity/judgements.ts'
import { proposals } from './identity/proposals.ts'
import { type Jobs, jobsIn } from './jobs.ts'
import { decide, restoreArticle, undo, withdrawArticle } from './journal/decide.ts'
import { journal } from './journal/journal.ts'
import { keptByVersion } from './kept-by-version.ts'
import { knownArticle } from './known-article.ts'
import { measures } from './measures.ts'
import { nodesOf } from './nodes.ts'
import { countPairs, pairs } from './pairs.ts'
import { paths } from './paths.ts'
import type { Readers } from './readers.ts'
import { relation } from './relation.ts'
import { relations } from './relations.ts'
import { defineSchema } from './schema.ts'
import { type Searchable, searchableIn } from './searchable.ts'
import { canonicalSelection } from './selection/canonical-selection.ts'
import { knownBy } from './selection/known.ts'
import { singleFlight } from './single-flight.ts'
import { type StoredArticle, storedArticle } from './stored-article.ts'
import { neighbors, subgraph } from './subgraph.ts'
import { textIdentity } from './text-identity.ts'
import { timeline } from './timeline.ts'
import { outlets, schema, stats } from './totals.ts'
import { createGate } from './transfer/gate.ts'
import { createTransfer, resumeLoading, type Transfer } from './transfer/transfer.ts'
import { UnknownId } from './unknown-id.ts'
import { type WithdrawnStatement, withdrawnStatements } from './withdrawal/withdrawn-statements.ts'
import { knownTellers } from './worlds/known-tellers.ts'
import { worlds } from './worlds/worlds.ts'
import { type Written, writeExtraction } from './write-extraction.ts'

/**
 * * The store in terms of the domain, as the routes use it. Methods throw `UnknownId` for ids that the store does not have; the id of a
 * reference that was merged into an entity means that entity.
 */
export type EntenteGraph = {
  /** Stores an article. `told`: the metadata given with it, kept as an attestation where the text is stored already. */
  write(text: string, extraction: Extraction, recordedAt: string, told?: GivenMetadata): Promise<Written>
  /** Takes an article and its claims out of every answer; nothing of it is erased. Throws UnknownId. */
  withdrawArticle(id: ArticleId, withdrawal: Withdrawal): Promise<{ changed: boolean }>
  /** Undoes it at `at`, an ISO 8601 moment. Throws UnknownId. */
  restoreArticle(id: ArticleId, at: string): Promise<{ changed: boolean }>
  /** The id of the article, withdrawn or not, that has this text. */
  knownText(text: string): Promise<ArticleId | undefined>
  /** An article in short, withdrawn or not. Throws UnknownId. */
  articleSummary(id: string): Promise<StoredArticleSummary>
  entity(id: EntityId, selection?: ClaimSelection): Promise<EntityAnswer>
  neighbors(id: EntityId, query: NeighborsSelection): Promise<Graph>
  /** Throws UnknownId where none of the ids is known. */
  subgraph(query: SubgraphRequest): Promise<Graph>
  /** A graph with the claims of its relations that a selection lets through, page by page. */
  pagesOf(graph: Graph, selection: ClaimSelection): GraphPages
  /** All that a selection lets through, page by page. */
  everything(selection: Selection): Promise<GraphPages>
  /** Those of these entities and events that there are, in this order. */
  nodes(ids: readonly EntityId[]): Promise<Map<EntityId, GraphNode>>
  /** Who takes part in each of these events. */
  eventSides(events: readonly EntityId[]): Promise<Map<EntityId, (EntityRef & { role?: string })[]>>
  /** What withdrawn articles state of these subjects. */
  withdrawnStatements(subjects: readonly EntityId[]): Promise<WithdrawnStatement[]>
  paths(query: PathsSelection): Promise<PathsAnswer>
  relations(query: RelationsSelection): Promise<RelationsAnswer>
  relation(id: RelationId, query?: RelationSelection): Promise<RelationAnswer>
  events(query: EventsSelection): Promise<EventsAnswer>
  /** Who does what to whom. */
  pairs(query: PairsSelection): Promise<PairsAnswer>
  timeline(query: TimelineSelection): Promise<TimelineAnswer>
  /** How long after their events claims were published. */
  delays(selection: Selection): Promise<DelaysAnswer>
  /** What accounts differ on; `today` is an ISO date, before which announced events are past. */
  disputes(query: DisputesSelection, today: string): Promise<DisputesAnswer>
  /** What two tellers tell, alone and both; `today` as for `disputes`. */
  worlds(query: WorldsSelection, today: string): Promise<WorldsAnswer>
  /** Who tells what the claims of a selection say. */
  tellers(selection: ClaimSelection): Promise<TellersAnswer>
  /** Articles that a filter lets through, the newest first. Full text is not asked here. */
  articles(query: ArticlesSelection): Promise<ArticlesAnswer>
  /** The ids of the articles that a filter lets through; undefined where it lets all. */
  articlesWithin(filter: ArticleFilter): Promise<Set<string> | undefined>
  /** The articles with these ids, in this order; ids that are unknown are left out. */
  articlesWithText(ids: readonly string[]): Promise<(ArticleSummary & { text: string })[]>
  /** Batches that are worked on after their requests were answered. */
  jobs: Jobs
  /** Requests that are to be done once. */
  idempotencyKeys: IdempotencyKeys
  /** The current version of the store, which every write changes. Calls at the same time share one query. */
  version(): Promise<StoreVersion>
  /** The next changes after a cursor, or the first ones; empty where there are no more. Throws BadCursor, UnknownPosition. */
  changesAfter(cursor: string | undefined): Promise<Change[]>
  /** A cursor behind all changes so far. */
  latestCursor(): Promise<string>
  /** Which of these entities and events the articles of a selection know, each with how often they name it. */
  knownBy(selection: ClaimSelection, ids: readonly EntityId[]): Promise<Map<EntityId, number>>
  /** What a search reads to follow the store. */
  searchable: Searchable
  article(id: string): Promise<ArticleAnswer>
  /** An article with what is needed to read it again, and its claims as they were written. */
  storedArticle(id: string): Promise<StoredArticle>
  /** Adds the judgement of a person, made at `at`, an ISO 8601 moment. Throws UnknownId, NotComparable, ContradictoryJudgement. */
  judge(given: NewJudgement, at: string): Promise<{ judgement: Judgement; created: boolean }>
  /** Takes a judgement back at `at`, an ISO 8601 moment: the graph is as if it had never been made. */
  withdrawJudgement(id: JudgementId, at: string): Promise<Judgement>
  judgements(query: JudgementsQuery): Promise<JudgementsAnswer>
  /** Marks, notes or grades at `at`, an ISO 8601 moment. Throws UnknownId. */
  decide(mark: NewMark, at: string): Promise<{ decision: Mark; created: boolean }>
  /** Undoes any decision of the journal at `at`, an ISO 8601 moment; its record stays. Throws UnknownId. */
  undo(id: DecisionId, at: string, why?: UndoQuery): Promise<{ decision: Decision; changed: boolean }>
  /** A page of all decisions, the latest first. Throws BadCursor. */
  journal(query: JournalQuery): Promise<JournalAnswer>
  /** Adds all of them at `at`, an ISO 8601 moment, or none. Throws JudgementsRefused. */
  importJudgements(given: readonly Judgement[], at: string): Promise<{ added: number; known: number }>
  proposals(query: ProposalsQuery): Promise<ProposalsAnswer>
  compare(query: ComparisonQuery): Promise<Comparison>
  schema(): Promise<SchemaAnswer>
  stats(selection?: ClaimSelection): Promise<StatsAnswer>
  outlets(selection?: ClaimSelection): Promise<OutletsAnswer>
  feeds(): Promise<FeedsAnswer>
  /** Records the result of reading a feed at `at`, an ISO 8601 moment. */
  recordFeedFetch(reading: FeedFetchResult, at: string): Promise<FeedState>
  /** Stops when `signal` aborts. */
  measures(query: MeasuresSelection, signal: AbortSignal): Promise<MeasuresAnswer>
  /** Read-only Cypher; stops in the engine when `signal` aborts. */
  cypher(request: CypherRequest, signal: AbortSignal): Promise<CypherAnswer>
  consoleLoad(): ConsoleLoad
  /** Moves the whole store out and in. */
  transfer: Transfer
  /** Whether all seed articles of a new store have been stored. */
  isFilled(): Promise<boolean>
  setFilled(): Promise<void>
  ready(): Promise<void>
  close(): Promise<void>
}

/** Where folders of backups are made and kept while they are loaded, and who is told that one is loaded at the start. */
export type TransferOptions = { folder: string; say?: (line: string) => void }

/** Answers and counts that are kept until the store is written. */
const MOST_KEPT = 32
/** Readings of all claims of a selection, which hold these in memory: a kilobyte or two for each claim. */
const MOST_READINGS = 2

/**
 * Connects to the store, brings it to the schema and format of this version, and answers. What an earlier server had begun to load is loaded first.
 * Throws StoreTooNew, StoreHalfLoaded.
 */
export async function openGraph(
  address: BoltAddress,
  limits?: ConsoleLimits,
  readers?: Readers,
  transfers?: TransferOptions,
): Promise<EntenteGraph> {
  const behind = connect(address)
  try {
    await refuseNewerFormat(behind)
    await defineSchema(behind)
    await resumeLoading(behind, transfers?.folder, transfers?.say ?? (() => {}))
    await migrateStore(behind)
  } catch (error) {
    await behind.close()
    throw error
  }
  const gate = createGate(behind)
  const { store } = gate
  const transfer = createTransfer(behind, gate, transfers?.folder ?? join(tmpdir(), `entente-transfer-${randomUUID()}`))
  const queries = createConsole(store, limits, readers)
  const version = singleFlight(() => storeVersion(store))
  const kept = keptByVersion(version, MOST_KEPT)
  const keptReadings = keptByVersion(version, MOST_READINGS)
  const counted = (selection: Selection) => kept(listName('pairs', selection), () => countPairs(store, selection))
  const readingOn = (today: string) => (selection: Selection) =>
    keptReadings(listName(today, selection), () => readDisputes(store, selection, today))
  return {
    write: (text, extraction, recordedAt, told) => writeExtraction(store, text, extraction, recordedAt, told),
    withdrawArticle: (id, withdrawal) => withdrawArticle(store, id, withdrawal),
    restoreArticle: (id, at) => restoreArticle(store, id, at),
    knownText: async text => (await knownArticle(store.read, textIdentity(text)))?.id,
    articleSummary: id => articleSummary(store, id),
    entity: (id, selection = {}) =>
      askCanonical(store, id, async now => entity(store, now, await canonicalSelection(store, selection))),
    neighbors: (id, query) =>
      askCanonical(store, id, async now => neighbors(store, now, await canonicalSelection(store, query))),
    subgraph: async query => subgraph(store, await canonicalSelection(store, query)),
    pagesOf: (graph, selection) => pagesOfGraph(store, graph, selection),
    everything: async selection => everything(store, await canonicalSelection(store, selection)),
    nodes: ids => nodesOf(store, ids),
    eventSides: ids => eventSides(store, ids),
    withdrawnStatements: ids => withdrawnStatements(store, ids),
    async paths(query) {
      const [from = query.from, to = query.to] = await canonicalIdsOf(store, [query.from, query.to])
      return paths(store, { ...(await canonicalSelection(store, query)), from, to })
    },
    relations: async query => relations(store, await canonicalSelection(store, query)),
    relation: async (id, query = RelationSelection.parse({})) =>
      relation(store, id, await canonicalSelection(store, query)),
    events: async query => events(store, await canonicalSelection(store, query)),
    pairs: async query => pairs(store, await canonicalSelection(store, query), counted),
    timeline: async query => timeline(store, await canonicalSelection(store, query)),
    async delays(selection) {
      const now = await canonicalSelection(store, selection)
      return kept(listName('delays', now), () => delays(store, now))
    },
    disputes: async (query, today) => disputes(store, await canonicalSelection(store, query), readingOn(today)),
    async tellers(selection) {
      const now = await canonicalSelection(store, selection)
      return kept(listName('tellers', now), () => knownTellers(store, now))
    },
    worlds: async (query, today) => worlds(store, await canonicalSelection(store, query), readingOn(today)),
    articles: async query => articles(store, await canonicalSelection(store, query)),
    articlesWithin: async filter => articlesWithin(store, await canonicalSelection(store, filter)),
    articlesWithText: ids => articlesWithText(store, ids),
    jobs: jobsIn(store),
    idempotencyKeys: idempotencyKeysIn(store),
    version,
    changesAfter: cursor => changesAfter(store, cursor),
    latestCursor: async () => cursorAt(await version()),
    knownBy: async (selection, ids) => knownBy(store, await canonicalSelection(store, selection), ids),
    searchable: searchableIn(store, version),
    article: id => article(store, id),
    storedArticle: id => storedArticle(store, id),
    judge: (given, at) => judge(store, given, at),
    async withdrawJudgement(id, at) {
      const { decision, changed } = await undo(store, id as string as DecisionId, at)
      if (!changed || decision.kind !== 'judgement') throw new UnknownId('judgement', id)
      return judgementOf(decision)
    },
    decide: async (mark, at) => (await decide(store, mark, at)) as { decision: Mark; created: boolean },
    undo: (id, at, why) => undo(store, id, at, why),
    journal: query => journal(store, query),
    judgements: query => judgements(store, query),
    importJudgements: (given, at) => importJudgements(store, given, at),
    proposals: async query => proposals(store.read, query, await judgementsIn(store.read)),
    compare: async query => comparison(store.read, query, await judgementsIn(store.read)),
    schema: () => schema(store),
    stats: async (selection = {}) => stats(store, await canonicalSelection(store, selection)),
    outlets: async (selection = {}) => outlets(store, await canonicalSelection(store, selection)),
    feeds: () => feeds(store),
    recordFeedFetch: (reading, at) => recordFeedFetch(store, reading, at),
    measures: async (query, signal) => measures(store, await canonicalSelection(store, query), signal),
    cypher: (request, signal) => gate.pass(() => queries.run(request, signal)),
    transfer,
    consoleLoad: queries.load,
    isFilled: () => isSeeded(store),
    setFilled: () => markSeeded(store),
    ready: () => store.verify(),
    close: () => store.close(),
  }
}
