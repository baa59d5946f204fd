import type { Problem } from '../model/api.ts'
import { type CallOptions, createClient, NoAnswerError, ProblemError, UnexpectedAnswerError } from '../model/client.ts'
import type { EntityId } from '../model/ids.ts'
import { type KnownGraph, knownPart } from '../model/known-part.ts'
import { MAX_IDS } from '../model/selection.ts'

/** The kinds of failure, by what the reader can do about them. */
export type Failure = 'offline' | 'locked' | 'notFound' | 'busy' | 'unavailable' | 'refused' | 'unreadable' | 'failed'

const byStatus: Readonly<Record<number, Failure>> = { 401: 'locked', 404: 'notFound', 429: 'busy', 503: 'unavailable' }

export function failureOf(error: unknown): Failure {
  if (error instanceof NoAnswerError) return 'offline'
  if (error instanceof UnexpectedAnswerError) return 'unreadable'
  if (error instanceof ProblemError) return byStatus[error.status] ?? (error.status < 500 ? 'refused' : 'failed')
  return 'failed'
}

export const problemOf = (error: unknown): Problem | undefined =>
  error instanceof ProblemError ? error.problem : undefined

/**
 * Where the token of the server is kept, for a server that asks for one; `ask` asks the reader, who was refused with `refused`, and resolves to nothing
 * where they give none.
 */
export type TokenSource = { kept(): string | undefined; ask(refused: string | undefined): Promise<string | undefined> }

let tokens: TokenSource = { kept: () => undefined, ask: async () => undefined }
export function takeTokensFrom(source: TokenSource): void {
  tokens = source
}

/** Sends the token where there is one, and asks for it for as long as the server does and the reader gives one. */
const fetchWithToken: typeof fetch = async (address, init) => {
  for (let token = tokens.kept(); ; ) {
    const headers = { ...(init?.headers as object), ...(token ? { authorization: `Bearer ${token}` } : {}) }
    const response = await fetch(address, { ...init, headers })
    if (response.status !== 401) return response
    const given = await tokens.ask(token)
    init?.signal?.throwIfAborted()
    if (given === undefined) return response
    token = given
  }
}

const client = createClient({ fetch: fetchWithToken })

/** The day as of which the reader wants all to be known, as an ISO date; undefined is now. */
let knownOn: () => string | undefined = () => undefined
export function takeDayFrom(source: () => string | undefined): void {
  knownOn = source
}

/** With the day of knowledge, unless the question has one of its own, be it undefined. */
const asKnown = <Q extends object>(query: Q): Q => (knownOn() === undefined ? query : { asOf: knownOn(), ...query })
const read =
  <Q extends object, A>(ask: (query: Q, call?: CallOptions) => A) =>
  (query: Q, call?: CallOptions): A =>
    ask(asKnown(query), call)
const readOf =
  <Q extends object, A>(ask: (id: string, query: Q, call?: CallOptions) => A) =>
  (id: string, query?: Q, call?: CallOptions): A =>
    ask(id, asKnown(query ?? ({} as Q)), call)

/** The API of the server that this page comes from. What reads a selection of claims asks for those of the day of knowledge. */
export const api = {
  ...client,
  each: { ...client.each, events: read(client.each.events) },
  search: read(client.search),
  entity: readOf(client.entity),
  neighbors: readOf(client.neighbors),
  subgraph: read(client.subgraph),
  subgraphFile: read(client.subgraphFile),
  exportFile: read(client.exportFile),
  dossier: read(client.dossier),
  paths: read(client.paths),
  relations: read(client.relations),
  relation: readOf(client.relation),
  events: read(client.events),
  timeline: read(client.timeline),
  delays: read(client.delays),
  disputes: read(client.disputes),
  tellers: read(client.tellers),
  worlds: read(client.worlds),
  articles: read(client.articles),
  stats: read(client.stats),
  outlets: read(client.outlets),
  measures: read(client.measures),
  pairs: read(client.pairs),
}

/**
 * The relations between these entities, and everything within `depth` relations of them, as known on a day. Ids beyond the most that are answered at
 * once are left out, and the graph is then `truncated`.
 */
export async function around(
  ids: readonly EntityId[],
  depth: number,
  limit: number = MAX_IDS,
  asOf: string | undefined = knownOn(),
): Promise<KnownGraph> {
  const all = [...new Set(ids)]
  if (all.length === 0) return { nodes: [], edges: [], hidden: {}, truncated: false, unknown: [] }
  const graph = await client.subgraph({ ids: all.slice(0, MAX_IDS), depth, limit, asOf })
  const known = asOf === undefined ? { ...graph, unknown: [] } : knownPart(graph)
  return all.length > MAX_IDS ? { ...known, truncated: true } : known
}
