import { setTimeout as wait } from 'node:timers/promises'
import type { z } from 'zod'
import {
  ArticleAnswer,
  type FeedFetchResult,
  FeedState,
  type NewArticle,
  NewArticleAnswer,
  Problem,
  RelationAnswer,
  WithdrawalAnswer,
} from '../../model/api.ts'
import { Extraction } from '../../model/extraction.ts'
import { type Judgement, JudgementsAnswer, JudgementsImportAnswer } from '../../model/identity.ts'
import { JournalAnswer, MarkAnswer, type NewMark, UndoAnswer } from '../../model/journal.ts'

/** Nothing answers at the server's address, it is no Entente, or it refuses the token, so that no article can be stored. */
export class ServerUnreachable extends Error {
  constructor(detail: string) {
    super(detail)
    this.name = 'ServerUnreachable'
  }
}

/** The server's reason for not taking what it was given; `status` is the answer's, `errors` what is wrong with which part. */
export class ArticleRejected extends Error {
  readonly status: number
  readonly errors: NonNullable<Problem['errors']>
  constructor(status: number, detail: string, errors: ArticleRejected['errors'] = []) {
    super(detail)
    this.name = 'ArticleRejected'
    this.status = status
    this.errors = errors
  }
}

/** What the commands ask of a running Entente. */
export type Api = {
  /** Stores an article. `created` is false when the server had it already. Throws ServerUnreachable or ArticleRejected. */
  post(article: NewArticle): Promise<NewArticleAnswer>
  /** What the article says; the server stores nothing. Throws ServerUnreachable or ArticleRejected. */
  dryRun(article: NewArticle): Promise<Extraction>
  /** Reports the outcome of reading a feed. Throws ServerUnreachable or ArticleRejected. */
  recordFeedFetch(reading: FeedFetchResult): Promise<FeedState>
  /** An article with its text. Throws ServerUnreachable or ArticleRejected. */
  article(id: string): Promise<ArticleAnswer>
  /** A relation with its claims, 5000 at most. Throws ServerUnreachable or ArticleRejected. */
  relation(id: string): Promise<RelationAnswer>
  /** A page of the judgements on identity, the latest first. Throws ServerUnreachable or ArticleRejected. */
  judgements(cursor?: string): Promise<JudgementsAnswer>
  /** Withdraws an article. Throws ServerUnreachable or ArticleRejected. */
  withdraw(id: string, why: { reason?: string; by?: string }): Promise<WithdrawalAnswer>
  /** Restores a withdrawn article. Throws ServerUnreachable or ArticleRejected. */
  restore(id: string): Promise<WithdrawalAnswer>
  /** A page of the journal, the latest decision first. Throws ServerUnreachable or ArticleRejected. */
  journal(query: Record<string, string>): Promise<JournalAnswer>
  /** Makes a mark, a note or a grade. Throws ServerUnreachable or ArticleRejected. */
  decide(mark: NewMark): Promise<MarkAnswer>
  /** Undoes a decision. Throws ServerUnreachable or ArticleRejected. */
  undo(id: string, why: { reason?: string; by?: string }): Promise<UndoAnswer>
  /** Adds all judgements, or none. Throws ServerUnreachable or ArticleRejected. */
  importJudgements(judgements: readonly Judgement[]): Promise<JudgementsImportAnswer>
}

const MAX_TRIES = 6
const TIMEOUT_MS = 120_000

/** The seconds to wait before the next try: those of Retry-After, up to a limit, else growing with the number of tries. */
function pause(answer: Response, tries: number): number {
  const asked = Number(answer.headers.get('retry-after') ?? Number.NaN)
  return Math.min(Number.isFinite(asked) && asked >= 0 ? asked : 2 ** tries / 4, 60)
}

const isProblem = (answer: Response): boolean =>
  answer.headers.get('content-type')?.startsWith('application/problem+json') === true

async function problemOf(answer: Response): Promise<ArticleRejected> {
  const problem = Problem.safeParse(await answer.json().catch(() => undefined)).data
  const inputs = problem?.errors?.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; ')
  const detail = problem?.detail ?? (inputs || problem?.title) ?? `the server answered ${answer.status}`
  return new ArticleRejected(answer.status, detail, problem?.errors)
}

/** A running Entente at `server`, its base address. A server that is busy is asked again after a while. */
export function apiClient(server: string, token?: string): Api {
  const stranger = () => new ServerUnreachable(`${server} does not answer as an Entente of this version does.`)
  const send = async (path: string, body?: object, method = body ? 'POST' : 'GET'): Promise<unknown> => {
    for (let tries = 0; ; tries++) {
      let answer: Response
      try {
        answer = await fetch(new URL(`/api/v1/${path}`, server), {
          headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
          method,
          ...(body ? { body: JSON.stringify(body) } : {}),
          redirect: 'error',
          signal: AbortSignal.timeout(TIMEOUT_MS),
        })
      } catch (error) {
        if ((error as Error).name === 'TimeoutError')
          throw new ArticleRejected(408, 'the server took too long to answer')
        const cause = ((error as Error).cause ?? error) as Error & { code?: string }
        throw new ServerUnreachable(`No Entente answers at ${server} (${cause.code ?? cause.message}). Is it running?`)
      }
      if (answer.ok)
        return answer.json().catch(() => {
          throw stranger()
        })
      if ((answer.status === 429 || answer.status === 503) && tries < MAX_TRIES - 1) {
        const seconds = pause(answer, tries)
        await answer.body?.cancel()
        await wait(seconds * 1000)
        continue
      }
      if ((answer.status === 404 && !isProblem(answer)) || answer.status === 405)
        throw new ServerUnreachable(`${server} is no Entente server.`)
      const problem = await problemOf(answer)
      if (answer.status === 503) throw new ServerUnreachable(`${server} is not ready: ${problem.message}`)
      if (answer.status === 401 || answer.status === 403)
        throw new ServerUnreachable(`${server} refuses: ${problem.message}`)
      throw problem
    }
  }
  const ask = async <T>(schema: z.ZodType<T>, path: string, body?: object, method?: string): Promise<T> => {
    const answer = schema.safeParse(await send(path, body, method))
    if (!answer.success) throw stranger()
    return answer.data
  }
  return {
    post: article => ask(NewArticleAnswer, 'articles', article),
    dryRun: article => ask(Extraction, 'articles?dryRun=true', article),
    recordFeedFetch: reading => ask(FeedState, 'feeds', reading),
    article: id => ask(ArticleAnswer, `articles/${encodeURIComponent(id)}`),
    relation: id => ask(RelationAnswer, `relations/${encodeURIComponent(id)}?limit=5000`),
    withdraw: (id, why) =>
      ask(WithdrawalAnswer, `articles/${encodeURIComponent(id)}?${new URLSearchParams(why)}`, undefined, 'DELETE'),
    restore: id => ask(WithdrawalAnswer, `articles/${encodeURIComponent(id)}/restore`, undefined, 'POST'),
    journal: query => ask(JournalAnswer, `journal?${new URLSearchParams(query)}`),
    decide: mark => ask(MarkAnswer, 'journal', mark),
    undo: (id, why) =>
      ask(UndoAnswer, `journal/${encodeURIComponent(id)}?${new URLSearchParams(why)}`, undefined, 'DELETE'),
    judgements: cursor =>
      ask(JudgementsAnswer, `identity/judgements?limit=500${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`),
    importJudgements: judgements => ask(JudgementsImportAnswer, 'identity/import', { judgements }),
  }
}
