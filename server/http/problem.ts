import { z } from 'zod'
import type { Problem } from '../../model/api.ts'
import { FetchFailed } from '../../seed/input/fetch.ts'
import { IndexPage, UnreadableArticle, type UnreadableReason } from '../../seed/input/unreadable.ts'
import { RefusedUrl } from '../../seed/input/url-policy.ts'
import { WorkersBusy } from '../../seed/input/worker-pool.ts'
import { UnknownPosition } from '../graph/change-feed.ts'
import { StoreFull, StoreUnavailable } from '../graph/connection.ts'
import { QueryTimeout, QueryTooLarge, TooManyQueries } from '../graph/console-errors.ts'
import { BadCursor } from '../graph/cursor.ts'
import { StoreTooNew } from '../graph/format.ts'
import { BadQuery, ForbiddenQuery } from '../graph/guard.ts'
import { ContradictoryJudgement, JudgementsRefused, NotComparable } from '../graph/identity/faults.ts'
import { WithdrawnArticle } from '../graph/known-article.ts'
import { BadBackup } from '../graph/transfer/folder.ts'
import { StoreLoading } from '../graph/transfer/loading.ts'
import { NotPortable } from '../graph/transfer/store-lines.ts'
import { RestoreUnderWay, StoreNotEmpty } from '../graph/transfer/transfer.ts'
import { UnknownId } from '../graph/unknown-id.ts'
import { BadTextQuery } from '../search/text-query.ts'
import { HttpError, NoSentence, Unprocessable } from './http-errors.ts'
import { TooManyStreams } from './live-streams.ts'
import { type ProblemType, problemAddress, problemTypes } from './problem-types.ts'

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
const bodyProblems: Record<string, { status: number; type: ProblemType; detail: string }> = {
  'entity.too.large': { status: 413, type: 'body-too-large', detail: 'The body is larger than this address takes.' },
  'encoding.unsupported': {
    status: 415,
    type: 'unsupported-media-type',
    detail: 'The body has an encoding that is not read here.',
  },
  'request.aborted': { status: 400, type: 'malformed-body', detail: 'The request ended before its body did.' },
  'request.size.invalid': {
    status: 400,
    type: 'malformed-body',
    detail: 'The body is not as long as its header says.',
  },
}

/** Problem details of a type: its title and its address come from the table of types. */
export const problem = (
  status: number,
  type: ProblemType,
  detail?: string,
  next?: string,
  more: Partial<Problem> = {},
): Problem => ({
  type: problemAddress(type),
  title: problemTypes[type][0],
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
    return problem(404, 'not-found', error.message, `Look its id up with /api/v1/search, or list what there is.`)
  if (error instanceof WithdrawnArticle)
    return problem(410, 'withdrawn', error.message, 'POST /api/v1/articles/{id}/restore takes it back.')
  if (error instanceof NoSentence)
    return problem(
      404,
      'no-sentence',
      error.message,
      'Offsets are UTF-16 code units of the article’s text, as claims have them; without at, its sentences are listed.',
    )
  if (error instanceof HttpError) return problem(error.status, error.type, error.message, error.next)
  if (error instanceof z.ZodError || error instanceof Unprocessable)
    return problem(
      error instanceof Unprocessable ? 422 : 400,
      'invalid-input',
      undefined,
      'Correct what is listed; /docs says what is expected.',
      {
        errors: error.issues
          .slice(0, 20)
          .map(issue => ({ path: issue.path.join('.').slice(0, 200), message: issue.message.slice(0, 300) })),
      },
    )
  if (error instanceof NotComparable)
    return problem(422, 'not-comparable', error.message, 'Judge two countries, two persons, two events …')
  if (error instanceof ContradictoryJudgement)
    return problem(
      409,
      'contradiction',
      error.message,
      'Take back what is wrong: DELETE /api/v1/identity/judgements/{id}.',
    )
  if (error instanceof JudgementsRefused)
    return problem(409, 'import-refused', error.message, 'Correct what is listed and import all of it again.', {
      errors: error.faults
        .slice(0, 20)
        .map(fault => ({ path: `judgements.${fault.index}`, message: fault.error.message })),
    })
  if (error instanceof BadCursor) return problem(400, 'invalid-cursor', error.message, 'Start again without a cursor.')
  if (error instanceof UnknownPosition)
    return problem(
      410,
      'unknown-position',
      error.message,
      'Read everything again, then follow the changes without since.',
    )
  if (error instanceof TooManyStreams) return problem(503, 'busy', error.message, 'Try again later.')
  if (error instanceof BadTextQuery)
    return problem(
      400,
      'invalid-search',
      error.message,
      'Ask for words, "words in their order", -without, beginning*.',
      { errors: [{ path: 'q', message: error.message }], line: 1, column: error.at + 1 },
    )
  if (error instanceof BadQuery)
    return problem(400, 'query-invalid', error.message.slice(0, 2000), 'Correct it and run it again.', {
      ...(error.line ? { line: error.line } : {}),
      ...(error.column ? { column: error.column } : {}),
    })
  if (error instanceof ForbiddenQuery)
    return problem(403, 'query-forbidden', error.message, 'Articles are added with POST /api/v1/articles.')
  if (error instanceof QueryTimeout) return problem(408, 'query-timeout', error.message, 'Narrow it, or add a LIMIT.')
  if (error instanceof QueryTooLarge)
    return problem(422, 'query-too-large', error.message, 'Narrow it, or add a LIMIT.')
  if (error instanceof TooManyQueries || error instanceof WorkersBusy)
    return problem(503, 'busy', error.message, 'Try again in a moment.')
  if (error instanceof StoreUnavailable)
    return problem(503, 'store-unavailable', error.message, 'Try again in a moment.')
  if (error instanceof StoreLoading) return problem(503, 'store-loading', error.message, 'Try again in a moment.')
  if (error instanceof BadBackup)
    return problem(422, 'bad-backup', error.message, 'Nothing was changed. Give a backup that is whole.')
  if (error instanceof StoreTooNew)
    return problem(422, 'bad-backup', error.message, 'Nothing was changed. Restore it with the version that wrote it.')
  if (error instanceof StoreNotEmpty)
    return problem(409, 'store-not-empty', error.message, 'Back it up, and say replace=true to replace all of it.')
  if (error instanceof RestoreUnderWay) return problem(409, 'busy', error.message, 'Wait for its end.')
  if (error instanceof NotPortable)
    return problem(422, 'not-portable', error.message, 'Remove it, or copy the store as its engine does.')
  if (error instanceof StoreFull)
    return problem(507, 'store-full', error.message, 'Make room on its disk and add it again; reading goes on.')
  if (error instanceof IndexPage)
    return problem(422, 'index-page', error.message, 'Give the address of one of them.', {
      articles: [...error.linked],
    })
  if (error instanceof UnreadableArticle)
    return problem(
      unreadable[error.reason],
      'unreadable-article',
      error.message,
      /^too-/.test(error.reason) ? 'Give its text, or a part of it.' : 'Give its text instead.',
    )
  if (error instanceof RefusedUrl) return problem(422, 'address-refused', error.message, 'Give the text instead.')
  if (error instanceof FetchFailed)
    return problem(502, 'fetch-failed', error.message, 'Try again, or give its text instead.')
  if (error instanceof URIError)
    return problem(400, 'malformed-request', 'The address is not properly percent-encoded.')
  const known = bodyProblems[String((error as { type?: unknown } | null)?.type)]
  if (known) return problem(known.status, known.type, known.detail)
  // What the framework refuses by itself: a bad address, a body that does not unpack.
  const status = (error as { status?: unknown } | null)?.status
  if (typeof status === 'number' && status >= 400 && status < 500)
    return problem(status, 'malformed-request', status === 400 ? 'It is malformed.' : undefined)
  return undefined
}
