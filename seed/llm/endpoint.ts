import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { answerSchema } from './answer.ts'
import type { Message } from './prompt.ts'

/** The endpoint gave no answer; the message names the kind of failure and never the key. */
export class EndpointFailed extends Error {
  constructor(detail: string) {
    super(detail)
    this.name = 'EndpointFailed'
  }
}

/** An endpoint for chat completions, and how patient to be with it. */
export type Endpoint = {
  /** The base of an OpenAI-compatible API, `http://127.0.0.1:11434/v1`, or the address of its chat completions. */
  url: string
  model: string
  key?: string | undefined
  /** Timeout of one request, from first byte to last, in ms. */
  timeoutMs: number
  /** Retries after a 429, a 5xx, a broken connection or a timeout. */
  retries: number
  /** Pause before the first retry, in ms; each later one is twice as long. */
  backoffMs: number
  answerTokens: number
}

const MAX_BYTES = 4_000_000
const MAX_PAUSE_MS = 30_000

const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullish() }) })).min(1),
  usage: z.object({ total_tokens: z.int().min(0) }).nullish(),
})

/** `text` is the model's answer, `tokens` the number that the endpoint reports for the exchange, if it does. */
export type Completion = { text: string; tokens: number | undefined }

/** The address of the chat completions. Throws TypeError when it is no http address. */
export function completionsUrl(url: string): URL {
  const address = new URL(url)
  if (!/^https?:$/.test(address.protocol)) throw new TypeError(`${url} is no http address`)
  if (!/\/chat\/completions\/?$/.test(address.pathname))
    address.pathname = `${address.pathname.replace(/\/+$/, '')}/chat/completions`
  return address
}

/** Sends a request, and repeats it after a pause while the failure is temporary. Throws EndpointFailed, or the reason of `signal`. */
export async function requestCompletion(
  endpoint: Endpoint,
  messages: Message[],
  signal?: AbortSignal,
): Promise<Completion> {
  for (let attempt = 0; ; attempt++) {
    const tried = await ask(endpoint, messages, signal)
    if ('text' in tried) return tried
    signal?.throwIfAborted()
    if (!tried.passing || attempt >= endpoint.retries) throw new EndpointFailed(tried.failure)
    const wait = tried.waitMs ?? endpoint.backoffMs * 2 ** attempt
    await pause(Math.min(wait, MAX_PAUSE_MS), undefined, signal ? { signal } : {})
  }
}

type Failure = { failure: string; passing: boolean; waitMs?: number | undefined }

async function ask(endpoint: Endpoint, messages: Message[], signal?: AbortSignal): Promise<Completion | Failure> {
  const { url, model, key, timeoutMs, answerTokens } = endpoint
  const deadline = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(completionsUrl(url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
      body: JSON.stringify({
        model,
        messages,
        temperature: 0,
        max_tokens: answerTokens,
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'extraction', strict: true, schema: answerSchema() },
        },
      }),
      // The key must not be sent to another address, so redirects are not followed.
      redirect: 'error',
      signal: signal ? AbortSignal.any([deadline, signal]) : deadline,
    })
    if (!response.ok) {
      await response.body?.cancel()
      const passing = response.status === 429 || response.status >= 500
      return { failure: `HTTP ${response.status}`, passing, waitMs: retryAfter(response.headers.get('retry-after')) }
    }
    return completed(await bodyOf(response))
  } catch (error) {
    if (deadline.aborted) return { failure: `no answer within ${timeoutMs} ms`, passing: true }
    if (error instanceof EndpointFailed) return { failure: error.message, passing: false }
    return { failure: 'the connection failed', passing: true }
  }
}

async function bodyOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.length
    if (size > MAX_BYTES) throw new EndpointFailed(`an answer of more than ${MAX_BYTES} bytes`)
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function completed(body: string): Completion {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    throw new EndpointFailed('an answer that is not JSON')
  }
  const { data } = Completion.safeParse(value)
  if (!data) throw new EndpointFailed('an answer that is no chat completion')
  return { text: data.choices[0]?.message.content ?? '', tokens: data.usage?.total_tokens }
}

/** The value of a Retry-After header (seconds or a date) in ms. */
function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined
  if (/^\d{1,6}$/.test(header.trim())) return Number(header) * 1000
  const at = Date.parse(header)
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now())
}
