import type { Graph, Problem } from '../model/api.ts'
import { createClient, NoAnswerError, ProblemError, UnexpectedAnswerError } from '../model/client.ts'
import type { EntityId } from '../model/ids.ts'
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

/** The API of the server that this page comes from. */
export const api = createClient({ fetch: fetchWithToken })

/**
 * The relations between these entities, and everything within `depth` relations of them. Ids beyond the most that are answered at once are
 * left out, and the graph is then `truncated`.
 */
export async function around(ids: readonly EntityId[], depth: number, limit: number = MAX_IDS): Promise<Graph> {
  const all = [...new Set(ids)]
  const graph = await api.subgraph({ ids: all.slice(0, MAX_IDS), depth, limit })
  return all.length > MAX_IDS ? { ...graph, truncated: true } : graph
}
