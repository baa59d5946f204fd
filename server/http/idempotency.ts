import { createHash } from 'node:crypto'
import type { Request } from 'express'
import type { IdempotencyKeys } from '../graph/idempotency.ts'
import { HttpError } from './http-errors.ts'
import type { JsonAnswer } from './route.ts'

/** Longer answers are not kept, and the key with them: the request is done again, which changes nothing. */
const LONGEST = 1_000_000

/** A string of Structured Fields (RFC 9651), as the draft has it, or bare, as most clients send it. */
const written = /^(?:"((?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\["\\])*)"|([\x21\x23-\x7e]+))$/

/** The key of a request. Throws HttpError for a header that holds none. */
function keyOf(req: Request): string | undefined {
  const header = req.headers['idempotency-key']
  if (header === undefined) return undefined
  const [, quoted, bare] = written.exec(String(header).trim()) ?? []
  const key = quoted ?? bare ?? ''
  if (key.length < 1 || key.length > 255)
    throw new HttpError(
      400,
      'malformed-request',
      'The Idempotency-Key header is no key.',
      'Send a string of 1 to 255 characters, a UUID for example.',
    )
  return key
}

const digest = (...parts: string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex')

/**
 * Does a request with an Idempotency-Key once, and gives the same answer again for the same key and request (draft-ietf-httpapi-idempotency-key-header). `asked` is
 * all that it asks; `work` answers it, with nothing where its client has left. A request that fails is forgotten, since it changed nothing, and may be
 * sent again. Throws HttpError: 422 for a key of another request, 409 while the first is being answered.
 */
export async function once(
  req: Request,
  keys: IdempotencyKeys,
  now: Date,
  asked: unknown,
  work: () => Promise<JsonAnswer | undefined>,
): Promise<(JsonAnswer & { again?: boolean }) | undefined> {
  const key = keyOf(req)
  if (key === undefined) return work()
  const id = digest(req.method, req.baseUrl + req.path, key)
  const known = await keys.begin(id, digest(JSON.stringify(asked)), now)
  if (known.state === 'answered') return { ...JSON.parse(known.answer), again: true }
  if (known.state === 'taken')
    throw new HttpError(
      422,
      'idempotency-key-reused',
      'Another request to this address had this Idempotency-Key.',
      'Send what asks for something else with a key of its own.',
    )
  if (known.state === 'running')
    throw new HttpError(
      409,
      'idempotency-key-in-use',
      'The first request with this Idempotency-Key is being answered.',
      'Send it again in a moment, to have its answer.',
      { 'Retry-After': '1' },
    )
  try {
    const answer = await work()
    const kept = JSON.stringify(answer)
    if (kept !== undefined && kept.length <= LONGEST) await keys.answered(id, kept)
    else await keys.failed(id)
    return answer
  } catch (error) {
    await keys.failed(id).catch(() => {})
    throw error
  }
}
