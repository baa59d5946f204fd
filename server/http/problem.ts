import { z } from 'zod'
import type { Problem } from '../../model/api.ts'
import { FetchFailed } from '../../seed/input/fetch.ts'
import { IndexPage, UnreadableArticle, type UnreadableReason } from '../../seed/input/unreadable.ts'
import { RefusedUrl } from '../../seed/input/url-policy.ts'
import { WorkersBusy } from '../../seed/input/worker-pool.ts'
import { StoreFull, StoreUnavailable } from '../graph/connection.ts'
import { QueryTimeout, QueryTooLarge, TooManyQueries } from '../graph/console-errors.ts'
import { BadCursor } from '../graph/cursor.ts'
import { BadQuery, ForbiddenQuery } from '../graph/guard.ts'
import { ContradictoryJudgement, JudgementsRefused, NotComparable } from '../graph/identity/faults.ts'
import { UnknownId } from '../graph/unknown-id.ts'
import { BadTextQuery } from '../search/text-query.ts'
import { BadRequest, Forbidden, NoSentence, RouteNotFound, Unprocessable } from './http-errors.ts'

const unreadable: Record<UnreadableReason, number> = {
  binary: 415,
  malformed: 415,
  empty: 422,
  'front-matter': 422,
  'no-article': 422,
  'index-page': 422,
  'too-deep': 422,
  'too-slow': 422,
  'too-large': 413,
}

/** Problems of the body reader, by the type that it gives them. */
const bodyProblems: Record<string, { status: number; detail: string }> = {
  'entity.too.large': { status: 413, detail: 'The body is larger than this address takes.' },
  'encoding.unsupported': { status: 415, detail: 'The body has an encoding that is not read here.' },
  'request.aborted': { status: 400, detail: 'The request ended before its body did.' },
  'request.size.invalid': { status: 400, detail: 'The body is not as long as its header says.' },
}

const problem = (
  status: number,
  title: string,
  detail?: string,
  next?: string,
  more: Partial<Problem> = {},
): Problem => ({
  type: 'about:blank',
  title,
  status,
  ...(detail ? { detail } : {}),
  ...(next ? { next } : {}),
  ...more,
})

/**
 * The problem details (RFC 9457) of an error, or undefined when it is a fault of this program. Which kind of failure has which status
 * is decided here and nowhere else.
 */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof UnknownId)
    return problem(404, 'Not found', error.message, `Look its id up with /api/v1/search, or list what there is.`)
  if (error instanceof NoSentence)
    return problem(
      404,
      'No sentence there',
      error.message,
      'Offsets are UTF-16 code units of the article’s text, as claims have them; without at, its sentences are listed.',
    )
  if (error instanceof RouteNotFound)
    return problem(404, 'Not found', error.message, 'The addresses of the API are listed at /openapi.json and /docs.')
  if (error instanceof BadRequest) return problem(error.status, error.title, error.message, error.next)
  if (error instanceof Forbidden) return problem(error.status, 'Refused', error.message, error.next)
  if (error instanceof z.ZodError || error instanceof Unprocessable)
    return problem(
      error instanceof Unprocessable ? 422 : 400,
      'Invalid input',
      undefined,
      'Correct what is listed; /docs says what is expected.',
      {
        errors: error.issues
          .slice(0, 20)
          .map(issue => ({ path: issue.path.join('.').slice(0, 200), message: issue.message.slice(0, 300) })),
      },
    )
  if (error instanceof NotComparable)
    return problem(422, 'Not comparable', error.message, 'Judge two countries, two persons, two events …')
  if (error instanceof ContradictoryJudgement)
    return problem(
      409,
      'The judgement contradicts others',
      error.message,
      'Take back what is wrong: DELETE /api/v1/identity/judgements/{id}.',
    )
  if (error instanceof JudgementsRefused)
    return problem(409, 'Nothing was imported', error.message, 'Correct what is listed and import all of it again.', {
      errors: error.faults
        .slice(0, 20)
        .map(fault => ({ path: `judgements.${fault.index}`, message: fault.error.message })),
    })
  if (error instanceof BadCursor) return problem(400, 'Invalid cursor', error.message, 'Start again without a cursor.')
  if (error instanceof BadTextQuery)
    return problem(
      400,
      'The search cannot be understood',
      error.message,
      'Ask for words, "words in their order", -without, beginning*.',
      { errors: [{ path: 'q', message: error.message }], line: 1, column: error.at + 1 },
    )
  if (error instanceof BadQuery)
    return problem(400, 'The query cannot be run', error.message.slice(0, 2000), 'Correct it and run it again.', {
      ...(error.line ? { line: error.line } : {}),
      ...(error.column ? { column: error.column } : {}),
    })
  if (error instanceof ForbiddenQuery)
    return problem(403, 'Not allowed in a query', error.message, 'Articles are added with POST /api/v1/articles.')
  if (error instanceof QueryTimeout)
    return problem(408, 'The query took too long', error.message, 'Narrow it, or add a LIMIT.')
  if (error instanceof QueryTooLarge)
    return problem(422, 'The query needs too much', error.message, 'Narrow it, or add a LIMIT.')
  if (error instanceof TooManyQueries || error instanceof WorkersBusy)
    return problem(503, 'Busy', error.message, 'Try again in a moment.')
  if (error instanceof StoreUnavailable)
    return problem(503, 'The store does not answer', error.message, 'Try again in a moment.')
  if (error instanceof StoreFull)
    return problem(507, 'The store is full', error.message, 'Make room on its disk and add it again; reading goes on.')
  if (error instanceof IndexPage)
    return problem(422, 'The page is a list of articles', error.message, 'Give the address of one of them.', {
      articles: [...error.linked],
    })
  if (error instanceof UnreadableArticle)
    return problem(
      unreadable[error.reason],
      'The article cannot be read',
      error.message,
      /^too-/.test(error.reason) ? 'Give its text, or a part of it.' : 'Give its text instead.',
    )
  if (error instanceof RefusedUrl)
    return problem(422, 'The address is refused', error.message, 'Give the text instead.')
  if (error instanceof FetchFailed)
    return problem(502, 'The page did not come', error.message, 'Try again, or give its text instead.')
  if (error instanceof URIError)
    return problem(400, 'Malformed address', 'The address is not properly percent-encoded.')
  const known = bodyProblems[String((error as { type?: unknown } | null)?.type)]
  if (known) return problem(known.status, 'The body cannot be read', known.detail)
  // What the framework refuses by itself: a bad address, a body that does not unpack.
  const status = (error as { status?: unknown } | null)?.status
  if (typeof status === 'number' && status >= 400 && status < 500)
    return problem(status, 'The request cannot be read', status === 400 ? 'It is malformed.' : undefined)
  return undefined
}
