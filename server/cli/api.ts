import { setTimeout as wait } from 'node:timers/promises'
import type { z } from 'zod'
import { type FeedReading, FeedState, type NewArticle, NewArticleAnswer, Problem } from '../../model/api.ts'
import { Extraction } from '../../model/extraction.ts'

/** Nothing answers at the server's address, it is no Entente, or it refuses the token: no further article will fare better. */
export class NoServer extends Error {
  constructor(detail: string) {
    super(detail)
    this.name = 'NoServer'
  }
}

/** The server's reason for not taking one article; `status` is the answer's. */
export class ArticleRefused extends Error {
  readonly status: number
  constructor(status: number, detail: string) {
    super(detail)
    this.name = 'ArticleRefused'
    this.status = status
  }
}

export type Api = {
  /** Stores an article. `created` is false when the server had it already. Throws NoServer or ArticleRefused. */
  post(article: NewArticle): Promise<NewArticleAnswer>
  /** What the article says; the server stores nothing. Throws NoServer or ArticleRefused. */
  dryRun(article: NewArticle): Promise<Extraction>
  /** Tells what came of reading a feed. Throws NoServer or ArticleRefused. */
  noteFeed(reading: FeedReading): Promise<FeedState>
}

const MAX_TRIES = 6
const TIMEOUT_MS = 120_000

/** Seconds that a server asks us to wait, within reason; growing ones when it does not say. */
function pause(answer: Response, tries: number): number {
  const asked = Number(answer.headers.get('retry-after') ?? Number.NaN)
  return Math.min(Number.isFinite(asked) && asked >= 0 ? asked : 2 ** tries / 4, 60)
}

async function reason(answer: Response): Promise<string> {
  const problem = Problem.safeParse(await answer.json().catch(() => undefined)).data
  const inputs = problem?.errors?.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; ')
  return problem?.detail ?? (inputs || problem?.title) ?? `the server answered ${answer.status}`
}

/** The articles of a running Entente at `server`, its base address. A server that is busy is asked again after a while. */
export function apiAt(server: string, token?: string): Api {
  const stranger = () => new NoServer(`${server} does not answer as an Entente of this version does.`)
  const send = async (path: string, body: object): Promise<unknown> => {
    for (let tries = 0; ; tries++) {
      let answer: Response
      try {
        answer = await fetch(new URL(`/api/v1/${path}`, server), {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
          body: JSON.stringify(body),
          redirect: 'error',
          signal: AbortSignal.timeout(TIMEOUT_MS),
        })
      } catch (error) {
        if ((error as Error).name === 'TimeoutError')
          throw new ArticleRefused(408, 'the server took too long to answer')
        const cause = ((error as Error).cause ?? error) as Error & { code?: string }
        throw new NoServer(`No Entente answers at ${server} (${cause.code ?? cause.message}). Is it running?`)
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
      if (answer.status === 503) throw new NoServer(`${server} is not ready: ${await reason(answer)}`)
      if (answer.status === 401 || answer.status === 403)
        throw new NoServer(`${server} refuses: ${await reason(answer)}`)
      if (answer.status === 404 || answer.status === 405) throw new NoServer(`${server} is no Entente server.`)
      throw new ArticleRefused(answer.status, await reason(answer))
    }
  }
  const ask = async <T>(schema: z.ZodType<T>, path: string, body: object): Promise<T> => {
    const answer = schema.safeParse(await send(path, body))
    if (!answer.success) throw stranger()
    return answer.data
  }
  return {
    post: article => ask(NewArticleAnswer, 'articles', article),
    dryRun: article => ask(Extraction, 'articles?dryRun=true', article),
    noteFeed: reading => ask(FeedState, 'feeds', reading),
  }
}
