import type { z } from 'zod'
import {
  ArticleAnswer,
  ArticlesAnswer,
  type ArticlesSelection,
  CypherAnswer,
  type CypherRequest,
  EntityAnswer,
  EventsAnswer,
  FeedsAnswer,
  Graph,
  type GraphFormat,
  MAX_SUBGRAPH_RELATIONS,
  type NewArticle,
  NewArticleAnswer,
  OutletsAnswer,
  PathsAnswer,
  PreviewAnswer,
  Problem,
  type ReaderLanguage,
  RelationAnswer,
  SchemaAnswer,
  SearchAnswer,
  StatsAnswer,
  TimelineAnswer,
} from '../model/api.ts'
import type { EntityId, RelationId } from '../model/ids.ts'
import type { NodeKind, RelationType } from '../model/ontology.ts'
import { type ClaimSelection, MAX_IDS } from '../model/selection.ts'
import { SentencesAnswer } from '../model/sentences.ts'

/** The kinds of failure, by what the reader can do about them. */
export type Failure = 'offline' | 'locked' | 'notFound' | 'busy' | 'unavailable' | 'refused' | 'unreadable' | 'failed'

export class ApiFailure extends Error {
  readonly failure: Failure
  readonly problem: Problem | undefined
  constructor(failure: Failure, problem?: Problem) {
    super(problem?.detail ?? problem?.title ?? failure)
    this.name = 'ApiFailure'
    this.failure = failure
    this.problem = problem
  }
}

const failureOf = (status: number): Failure =>
  status === 401
    ? 'locked'
    : status === 404
      ? 'notFound'
      : status === 429
        ? 'busy'
        : status === 503
          ? 'unavailable'
          : status < 500
            ? 'refused'
            : 'failed'

/**
 * Where the token of the server is kept, for a server that asks for one; `ask` asks the reader, who was refused with `refused`, and resolves to nothing
 * where they give none.
 */
export type TokenSource = { kept(): string | undefined; ask(refused: string | undefined): Promise<string | undefined> }

let tokens: TokenSource = { kept: () => undefined, ask: async () => undefined }
export function takeTokensFrom(source: TokenSource): void {
  tokens = source
}

type Call = {
  query?: Record<string, string | number | boolean | readonly string[] | undefined>
  method?: 'DELETE'
  body?: unknown
  signal?: AbortSignal
}

/** Sends the token where there is one, and asks for it for as long as the server does and the reader gives one. */
async function fetchWithToken(address: string, init: RequestInit): Promise<Response> {
  for (let token = tokens.kept(); ; ) {
    const headers = { ...init.headers, ...(token ? { authorization: `Bearer ${token}` } : {}) }
    const response = await fetch(address, { ...init, headers })
    if (response.status !== 401) return response
    const given = await tokens.ask(token)
    init.signal?.throwIfAborted()
    if (given === undefined) return response
    token = given
  }
}

/** Sends a request; what comes back is a success. Throws ApiFailure, or the abort when `signal` fires. */
async function send(path: string, { query = {}, method, body, signal }: Call): Promise<Response> {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) search.set(name, Array.isArray(value) ? value.join(',') : String(value))
  const address = `/api/v1/${path}${search.size > 0 ? `?${search}` : ''}`
  const init: RequestInit = {
    headers: { accept: 'application/json' },
    ...(method ? { method } : {}),
    ...(signal ? { signal } : {}),
  }
  if (body !== undefined) {
    init.method = 'POST'
    init.headers = { accept: 'application/json', 'content-type': 'application/json' }
    init.body = JSON.stringify(body)
  }
  let response: Response
  try {
    response = await fetchWithToken(address, init)
  } catch (error) {
    if (signal?.aborted) throw error
    throw new ApiFailure('offline')
  }
  if (response.ok) return response
  const json: unknown = await response.json().catch(() => undefined)
  signal?.throwIfAborted()
  throw new ApiFailure(failureOf(response.status), Problem.safeParse(json).data)
}

/** Calls the API and parses its answer. Throws ApiFailure, or the abort when `signal` fires. */
export async function call<T extends z.ZodType>(answer: T, path: string, given: Call = {}): Promise<z.infer<T>> {
  const response = await send(path, given)
  const json: unknown = await response.json().catch(() => undefined)
  given.signal?.throwIfAborted()
  const parsed = answer.safeParse(json)
  if (!parsed.success) throw new ApiFailure('unreadable')
  return parsed.data
}

/** The body of the stream of changes after a cursor, or from now on. It asks nobody for a token. Throws ApiFailure, or the abort when `signal` fires. */
async function changeStream(after: string | undefined, signal: AbortSignal): Promise<NonNullable<Response['body']>> {
  const token = tokens.kept()
  const response = await fetch('/api/v1/changes/stream', {
    headers: {
      accept: 'text/event-stream, application/problem+json',
      ...(after ? { 'last-event-id': after } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    signal,
  })
  if (response.ok && response.body) return response.body
  const json: unknown = await response.json().catch(() => undefined)
  throw new ApiFailure(failureOf(response.status), Problem.safeParse(json).data)
}

export const part = encodeURIComponent

/** The API in the words of the domain. */
export const api = {
  search: (q: string, limit: number, signal?: AbortSignal) =>
    call(SearchAnswer, 'search', { query: { q, limit }, signal }),
  entity: (id: EntityId, signal?: AbortSignal) => call(EntityAnswer, `entities/${part(id)}`, { signal }),
  neighbors: (id: EntityId, types: readonly RelationType[] | undefined, limit: number, kinds?: readonly NodeKind[]) =>
    call(Graph, `entities/${part(id)}/neighbors`, { query: { types, kinds, limit } }),
  /**
   * The relations between these entities, and everything within `depth` relations of them. Ids beyond the most that are answered at once are
   * left out, and the graph is then `truncated`.
   */
  async around(ids: readonly EntityId[], depth: number, limit: number = MAX_IDS): Promise<Graph> {
    const asked = [...new Set(ids)].slice(0, MAX_IDS)
    const graph = await call(Graph, 'subgraph', { body: { ids: asked, depth, limit } })
    return asked.length < new Set(ids).size ? { ...graph, truncated: true } : graph
  },
  /**
   * These entities and the relations between them, or some of these, with the claims that a selection lets through, as a file in one of the API's
   * formats; names and titles in that language where it has one of each. `truncated`: it could not hold all of them.
   */
  async file(
    ids: readonly EntityId[],
    relations: readonly RelationId[] | undefined,
    claims: ClaimSelection,
    format: GraphFormat,
    lang: ReaderLanguage,
  ): Promise<{ file: Blob; truncated: boolean }> {
    const body = {
      ...claims,
      ids: ids.slice(0, MAX_IDS),
      relations: relations?.slice(0, MAX_SUBGRAPH_RELATIONS),
      depth: 0,
      limit: MAX_IDS,
      format,
      lang,
    }
    const answer = await send('subgraph', { body })
    const isCut = ids.length > MAX_IDS || (relations?.length ?? 0) > MAX_SUBGRAPH_RELATIONS
    return { file: await answer.blob(), truncated: isCut || answer.headers.has('entente-truncated') }
  },
  seedGraph: (limit: number, signal?: AbortSignal) => call(Graph, 'subgraph', { query: { limit }, signal }),
  relation: (id: RelationId, signal?: AbortSignal) => call(RelationAnswer, `relations/${part(id)}`, { signal }),
  articles: (cursor: string | undefined, signal?: AbortSignal) =>
    call(ArticlesAnswer, 'articles', { query: { limit: 20, cursor }, signal }),
  /** A page of the articles in whose texts something was found. Fails as `refused` where it cannot be understood. */
  texts: (query: Omit<ArticlesSelection, 'limit' | 'cursor'>, cursor: string | undefined, signal?: AbortSignal) =>
    call(ArticlesAnswer, 'articles', { query: { ...query, limit: 10, cursor }, signal }),
  article: (id: string, signal?: AbortSignal) => call(ArticleAnswer, `articles/${part(id)}`, { signal }),
  /** How the sentence at an offset of an article, in UTF-16 code units, was read. */
  sentence: (article: string, at: number, signal?: AbortSignal) =>
    call(SentencesAnswer, `articles/${part(article)}/sentences`, { query: { at }, signal }),
  /** The shortest paths between two entities over at most `maxLength` relations. */
  paths: (from: EntityId, to: EntityId, maxLength: number, signal?: AbortSignal) =>
    call(PathsAnswer, 'paths', { query: { from, to, maxLength, limit: 10 }, signal }),
  announced: (cursor: string | undefined, signal?: AbortSignal) =>
    call(EventsAnswer, 'events', {
      query: { status: ['planned', 'postponed', 'cancelled'], limit: 50, cursor },
      signal,
    }),
  /** Events that may have happened between two days, both included. */
  eventsBetween: (from: string, to: string, signal?: AbortSignal) =>
    call(EventsAnswer, 'events', { query: { happenedFrom: from, happenedTo: to, limit: 200 }, signal }),
  events: (cursor: string | undefined, signal?: AbortSignal) =>
    call(EventsAnswer, 'events', { query: { limit: 200, order: 'newest', cursor }, signal }),
  /** The events in which an entity took part. */
  eventsOf: (id: EntityId, signal?: AbortSignal) =>
    call(EventsAnswer, 'events', { query: { participants: id, limit: 200 }, signal }),
  timeline: (bucket: 'day' | 'month' | 'year', signal?: AbortSignal) =>
    call(TimelineAnswer, 'timeline', { query: { bucket }, signal }),
  outlets: (signal?: AbortSignal) => call(OutletsAnswer, 'outlets', { signal }),
  feeds: (signal?: AbortSignal) => call(FeedsAnswer, 'feeds', { signal }),
  changeStream,
  stats: (signal?: AbortSignal) => call(StatsAnswer, 'stats', { signal }),
  schema: (signal?: AbortSignal) => call(SchemaAnswer, 'schema', { signal }),
  /** Runs a read-only query. When `signal` fires, the query is stopped in the store too. */
  cypher: (request: CypherRequest, signal: AbortSignal) => call(CypherAnswer, 'cypher', { body: request, signal }),
  tryArticle: (article: NewArticle) => call(PreviewAnswer, 'articles', { query: { dryRun: 'true' }, body: article }),
  addArticle: (article: NewArticle) => call(NewArticleAnswer, 'articles', { body: article }),
}
