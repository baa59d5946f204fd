import { z } from 'zod'
import {
  ArticleAnswer,
  ArticlesAnswer,
  type ArticlesSelection,
  CypherAnswer,
  type CypherRequest,
  DelaysAnswer,
  EntityAnswer,
  EventsAnswer,
  type EventsSelection,
  type ExportSelection,
  type FeedFetchResult,
  FeedState,
  FeedsAnswer,
  Graph,
  JsonValue,
  MeasuresAnswer,
  type MeasuresSelection,
  type NeighborsSelection,
  type NewArticle,
  NewArticleAnswer,
  OutletsAnswer,
  PairsAnswer,
  type PairsSelection,
  PathsAnswer,
  type PathsSelection,
  PreviewAnswer,
  RelationAnswer,
  type RelationSelection,
  RelationsAnswer,
  type RelationsSelection,
  SchemaAnswer,
  SearchAnswer,
  type SearchSelection,
  StatsAnswer,
  type SubgraphRequest,
  TimelineAnswer,
  type TimelineSelection,
  WithdrawalAnswer,
} from './api.ts'
import { BatchLine } from './batch.ts'
import { Change } from './changes.ts'
import { serverSentEvents } from './client-events.ts'
import {
  type CallOptions,
  type ClientOptions,
  createTransport,
  items,
  parsed,
  parsedJson,
  parts,
  queryString,
} from './client-transport.ts'
import { DisputesAnswer, type DisputesSelection } from './disputes.ts'
import type { DossierRequest } from './dossier.ts'
import {
  Comparison,
  type ComparisonQuery,
  Judgement,
  JudgementAnswer,
  JudgementsAnswer,
  JudgementsImportAnswer,
  type JudgementsQuery,
  type NewJudgement,
  ProposalsAnswer,
  type ProposalsQuery,
} from './identity.ts'
import { JobAnswer } from './jobs.ts'
import { JournalAnswer, type JournalQuery, MarkAnswer, type NewMark, UndoAnswer } from './journal.ts'
import type { ClaimSelection, Selection } from './selection.ts'
import { SentencesAnswer, type SentencesQuery } from './sentences.ts'
import { RestoreLine } from './store.ts'
import { TellersAnswer, WorldsAnswer, type WorldsSelection } from './worlds.ts'

export {
  type CallOptions,
  type ClientOptions,
  NoAnswerError,
  ProblemError,
  UnexpectedAnswerError,
} from './client-transport.ts'

/** A value with ids as plain text. */
type Plain<T> = T extends string & z.core.$brand
  ? string
  : T extends readonly (infer I)[]
    ? readonly Plain<I>[]
    : T extends object
      ? { [K in keyof T]: Plain<T[K]> }
      : T
/** What may be asked: each field where it is meant. */
type Ask<T, Required extends keyof T = never> = Partial<Plain<Omit<T, Required>>> & Plain<Pick<T, Required>>

/** In an address at most; what is longer is sent in a body. */
const LONGEST_QUERY = 4000
const part = encodeURIComponent

/** Articles as the lines of a batch. */
const batchOf = (articles: readonly object[]) => ({
  body: articles.map(article => `${JSON.stringify(article)}\n`).join(''),
  contentType: 'application/x-ndjson',
})

export type EntenteClient = ReturnType<typeof createClient>

/**
 * The HTTP API, call by call, over `fetch` alone, in Node and in browsers. Every answer is parsed by the schema that the server writes it by. Calls
 * throw ProblemError, NoAnswerError and UnexpectedAnswerError, and take a `signal` that ends them. What the parameters mean: `docs/api.md`.
 */
export function createClient(options: ClientOptions = {}) {
  const { send, json, ndjson } = createTransport(options)

  const client = {
    search: (query: Ask<SearchSelection, 'q'>, call?: CallOptions) => json(SearchAnswer, 'search', { query, ...call }),
    entity: (id: string, query: Ask<ClaimSelection> = {}, call?: CallOptions) =>
      json(EntityAnswer, `entities/${part(id)}`, { query, ...call }),
    neighbors: (id: string, query: Ask<NeighborsSelection> = {}, call?: CallOptions) =>
      json(Graph, `entities/${part(id)}/neighbors`, { query, ...call }),
    /** For however many ids: what an address cannot hold is sent in a body. */
    subgraph: (request: Ask<Omit<SubgraphRequest, 'format'>> = {}, call?: CallOptions) =>
      queryString(request).length > LONGEST_QUERY
        ? json(Graph, 'subgraph', { body: request, ...call })
        : json(Graph, 'subgraph', { query: request, ...call }),
    /** A subgraph as a file in another form, to be saved or read as it comes. `truncated`: the file does not hold all of it. */
    async subgraphFile(request: Ask<SubgraphRequest, 'format'>, call?: CallOptions) {
      const response = await send('subgraph', { body: request, accept: '*/*', ...call })
      return { response, truncated: response.headers.has('entente-truncated') }
    },
    /** All of a selection, however much, as a file that is written while it is read. */
    async exportFile(query: Ask<ExportSelection, 'format'>, call?: CallOptions) {
      const response = await send('export', { query, accept: '*/*', ...call })
      return { response, truncated: response.headers.has('entente-truncated') }
    },
    /** All that the store holds, as a zip that is written while it is read. */
    backup: (call?: CallOptions) => send('store', { accept: 'application/zip', ...call }),
    /** Replaces all that the store holds by a backup; tells how far it is, and last what it holds. It goes on where nobody reads on. */
    restore: (backup: Blob, query: { replace?: boolean } = {}, call?: CallOptions) =>
      ndjson(RestoreLine, 'store', {
        method: 'POST',
        query,
        body: backup,
        contentType: 'application/zip',
        ...call,
      }),
    /** A dossier, as a file that is written while it is read. For however many ids: what an address cannot hold is sent in a body. */
    async dossier(request: Ask<DossierRequest> = {}, call?: CallOptions) {
      const { positions, ...query } = request
      const asked = positions || queryString(query).length > LONGEST_QUERY ? { body: request } : { query }
      const response = await send('dossier', { ...asked, accept: '*/*', ...call })
      return { response, truncated: response.headers.has('entente-truncated') }
    },
    /** The context of the JSON-LD form. */
    jsonldContext: (call?: CallOptions) =>
      json(z.looseObject({ '@context': z.unknown() }), 'context.jsonld', { ...call }),
    paths: (query: Ask<PathsSelection, 'from' | 'to'>, call?: CallOptions) =>
      json(PathsAnswer, 'paths', { query, ...call }),
    relations: (query: Ask<RelationsSelection> = {}, call?: CallOptions) =>
      json(RelationsAnswer, 'relations', { query, ...call }),
    relation: (id: string, query: Ask<RelationSelection> = {}, call?: CallOptions) =>
      json(RelationAnswer, `relations/${part(id)}`, { query, ...call }),
    events: (query: Ask<EventsSelection> = {}, call?: CallOptions) => json(EventsAnswer, 'events', { query, ...call }),
    /** Who does what to whom: the ordered pairs of actors, with their events counted. */
    pairs: (query: Ask<PairsSelection> = {}, call?: CallOptions) => json(PairsAnswer, 'pairs', { query, ...call }),
    timeline: (query: Ask<TimelineSelection> = {}, call?: CallOptions) =>
      json(TimelineAnswer, 'timeline', { query, ...call }),

    /** How long after their events claims were published. */
    delays: (query: Ask<Selection> = {}, call?: CallOptions) => json(DelaysAnswer, 'delays', { query, ...call }),
    /** What accounts differ on. */
    disputes: (query: Ask<DisputesSelection> = {}, call?: CallOptions) =>
      json(DisputesAnswer, 'disputes', { query, ...call }),
    /** Who tells. */
    tellers: (query: Ask<ClaimSelection> = {}, call?: CallOptions) =>
      json(TellersAnswer, 'tellers', { query, ...call }),
    /** What two tellers tell, alone and both. */
    worlds: (query: Ask<WorldsSelection>, call?: CallOptions) =>
      queryString(query).length > LONGEST_QUERY
        ? json(WorldsAnswer, 'worlds', { body: query, ...call })
        : json(WorldsAnswer, 'worlds', { query, ...call }),

    articles: (query: Ask<ArticlesSelection> = {}, call?: CallOptions) =>
      json(ArticlesAnswer, 'articles', { query, ...call }),
    article: (id: string, call?: CallOptions) => json(ArticleAnswer, `articles/${part(id)}`, { ...call }),
    sentences: (id: string, query: Ask<SentencesQuery> = {}, call?: CallOptions) =>
      json(SentencesAnswer, `articles/${part(id)}/sentences`, { query, ...call }),
    /** What an article would be understood to say; nothing is stored. */
    previewArticle: (article: Ask<NewArticle>, call?: CallOptions) =>
      json(PreviewAnswer, 'articles', { query: { dryRun: true }, body: article, ...call }),
    addArticle: (article: Ask<NewArticle>, call?: CallOptions) =>
      json(NewArticleAnswer, 'articles', { body: article, ...call }),

    /** Takes an article with all that it says out of every answer. */
    withdrawArticle: (id: string, why: { reason?: string; by?: string } = {}, call?: CallOptions) =>
      json(WithdrawalAnswer, `articles/${part(id)}`, { method: 'DELETE', query: why, ...call }),
    restoreArticle: (id: string, call?: CallOptions) =>
      json(WithdrawalAnswer, `articles/${part(id)}/restore`, { method: 'POST', ...call }),
    /** Adds many articles; a line for each as it is done, and last a summary. */
    addArticles: (articles: readonly Ask<NewArticle>[], call?: CallOptions) =>
      ndjson(BatchLine, 'articles/batch', { method: 'POST', ...batchOf(articles), ...call }),
    /** Has many articles added later, as a job. */
    addArticlesLater: (articles: readonly Ask<NewArticle>[], call?: CallOptions) =>
      json(JobAnswer, 'articles/batch', {
        method: 'POST',
        ...batchOf(articles),
        accept: '*/*',
        headers: { prefer: 'respond-async' },
        ...call,
      }),
    job: (id: string, call?: CallOptions) => json(JobAnswer, `jobs/${part(id)}`, { ...call }),
    jobResults: (id: string, call?: CallOptions) => ndjson(BatchLine, `jobs/${part(id)}/results`, { ...call }),
    cancelJob: (id: string, call?: CallOptions) => json(JobAnswer, `jobs/${part(id)}`, { method: 'DELETE', ...call }),

    cypher: (request: CypherRequest, call?: CallOptions) => json(CypherAnswer, 'cypher', { body: request, ...call }),
    /** The rows of a query as records by column, and last `{ truncated, summary }`. */
    cypherRows: (request: CypherRequest, call?: CallOptions) =>
      ndjson(z.record(z.string(), JsonValue), 'cypher', { body: request, ...call }),
    schema: (call?: CallOptions) => json(SchemaAnswer, 'schema', { ...call }),
    stats: (query: Ask<ClaimSelection> = {}, call?: CallOptions) => json(StatsAnswer, 'stats', { query, ...call }),
    outlets: (query: Ask<ClaimSelection> = {}, call?: CallOptions) =>
      json(OutletsAnswer, 'outlets', { query, ...call }),
    measures: (query: Ask<MeasuresSelection, 'algorithm'>, call?: CallOptions) =>
      json(MeasuresAnswer, 'measures', { query, ...call }),
    feeds: (call?: CallOptions) => json(FeedsAnswer, 'feeds', { ...call }),
    noteFeed: (reading: FeedFetchResult, call?: CallOptions) => json(FeedState, 'feeds', { body: reading, ...call }),

    proposals: (query: Ask<ProposalsQuery> = {}, call?: CallOptions) =>
      json(ProposalsAnswer, 'identity/proposals', { query, ...call }),
    compare: (query: Ask<ComparisonQuery, 'left' | 'right'>, call?: CallOptions) =>
      json(Comparison, 'identity/comparison', { query, ...call }),
    judgements: (query: Ask<JudgementsQuery> = {}, call?: CallOptions) =>
      json(JudgementsAnswer, 'identity/judgements', { query, ...call }),
    judge: (judgement: Plain<NewJudgement>, call?: CallOptions) =>
      json(JudgementAnswer, 'identity/judgements', { body: judgement, ...call }),
    withdrawJudgement: (id: string, call?: CallOptions) =>
      json(Judgement, `identity/judgements/${part(id)}`, { method: 'DELETE', ...call }),
    importJudgements: (judgements: readonly Plain<Judgement>[], call?: CallOptions) =>
      json(JudgementsImportAnswer, 'identity/import', { body: { judgements }, ...call }),

    /** What people decided, the latest first. */
    journal: (query: Ask<JournalQuery> = {}, call?: CallOptions) => json(JournalAnswer, 'journal', { query, ...call }),
    /** Marks a claim as misread, confirms a relation, writes a note or grades an outlet. */
    decide: (mark: Plain<NewMark>, call?: CallOptions) => json(MarkAnswer, 'journal', { body: mark, ...call }),
    /** Undoes a decision of any kind. */
    undo: (id: string, why: { reason?: string; by?: string } = {}, call?: CallOptions) =>
      json(UndoAnswer, `journal/${part(id)}`, { method: 'DELETE', query: why, ...call }),

    /** What happened to the graph after a cursor, or from the beginning, in order. */
    changes: (query: { since?: string; limit?: number } = {}, call?: CallOptions) =>
      ndjson(Change, 'changes', { query, ...call }),
    /**
     * The same as it happens, without end, from now on or from a cursor; connections that break are made again. `opened` is told each time where the
     * stream begins, as a cursor. End it by its signal, or leave the loop.
     */
    async *liveChanges(
      query: { since?: string } = {},
      call: CallOptions & { opened?(cursor: string): void } = {},
    ): AsyncGenerator<Change> {
      for await (const { event, data, id } of serverSentEvents(
        createTransport(options),
        'changes/stream',
        query,
        call.signal,
      ))
        if (event === 'open' && id) call.opened?.(id)
        else if (event === 'change') yield parsed(Change, parsedJson(data))
    },
  }

  /** Lists to their ends: items come as they are needed, whose parts of `limit` are asked for one after the other. */
  const each = {
    events: list(client.events, ({ events }) => events),
    relations: list(client.relations, ({ relations }) => relations),
    pairs: list(client.pairs, ({ pairs }) => pairs),
    articles: list(client.articles, ({ articles }) => articles),
    disputes: list(client.disputes, ({ disputes }) => disputes),
    worldLines: (query: Ask<WorldsSelection>, call?: CallOptions) =>
      items(
        cursor => client.worlds({ ...query, ...from(cursor) }, call),
        ({ lines }) => lines,
      ),
    buckets: list(client.timeline, ({ buckets }) => buckets),
    proposals: list(client.proposals, ({ proposals }) => proposals),
    judgements: list(client.judgements, ({ judgements }) => judgements),
    decisions: list(client.journal, ({ decisions }) => decisions),
    paths: (query: Ask<PathsSelection, 'from' | 'to'>, call?: CallOptions) =>
      items(
        cursor => client.paths({ ...query, ...from(cursor) }, call),
        ({ paths }) => paths,
      ),
    claims: (relation: string, query: Ask<RelationSelection> = {}, call?: CallOptions) =>
      items(
        cursor => client.relation(relation, { ...query, ...from(cursor) }, call),
        ({ claims }) => claims,
      ),
    sentences: (article: string, query: Ask<SentencesQuery> = {}, call?: CallOptions) =>
      items(
        cursor => client.sentences(article, { ...query, ...from(cursor) }, call),
        ({ sentences }) => sentences,
      ),
    /** A graph part by part: each with the next nodes, and what joins them to one another and to those before. */
    subgraph: (request: Ask<Omit<SubgraphRequest, 'format'>> = {}, call?: CallOptions) =>
      parts(cursor => client.subgraph({ ...request, ...from(cursor) }, call)),
    neighbors: (id: string, query: Ask<NeighborsSelection> = {}, call?: CallOptions) =>
      parts(cursor => client.neighbors(id, { ...query, ...from(cursor) }, call)),
  }

  return { ...client, each }
}

/** Where a list is read on; from where the query says for the first part. */
const from = (cursor: string | undefined) => (cursor === undefined ? {} : { cursor })

/** Every item of a list that is asked for part by part. */
const list =
  <Q extends object, A extends { nextCursor?: string | undefined }, I>(
    ask: (query: Q, call?: CallOptions) => Promise<A>,
    of: (part: A) => readonly I[],
  ) =>
  (query: Q = {} as Q, call?: CallOptions): AsyncGenerator<I> =>
    items(cursor => ask({ ...query, ...from(cursor) }, call), of)
