import { NoAnswerError, ProblemError, type Transport } from './client-transport.ts'

/** Milliseconds after which a broken connection is made again, unless the server says otherwise. */
const RETRY_MS = 2000

/** `id` is that of the last event which had one. */
export type ServerSentEvent = { event: string; data: string; id: string | undefined }

/**
 * Server-sent events as they come, without end; a connection that ends or breaks is made again, from the last event that came. Throws the
 * reason when `signal` aborts, and a problem that waiting does not mend.
 */
export async function* serverSentEvents(
  { lines }: Transport,
  path: string,
  query: Record<string, string | undefined>,
  signal?: AbortSignal,
): AsyncGenerator<ServerSentEvent> {
  let retry = RETRY_MS
  let last: string | undefined
  for (;;) {
    try {
      let [event, data]: [string, string[]] = ['message', []]
      const headers = last === undefined ? undefined : { 'last-event-id': last }
      for await (const line of lines(path, {
        query,
        accept: 'text/event-stream',
        ...(headers ? { headers } : {}),
        signal,
      })) {
        const [, field = '', value = ''] = /^([^:]*):? ?(.*?)\r?$/.exec(line) ?? []
        if (field === 'event') event = value
        else if (field === 'data') data.push(value)
        else if (field === 'id') last = value
        else if (field === 'retry' && /^\d+$/.test(value)) retry = Number(value)
        else if (field === '' && value === '') {
          if (data.length > 0) yield { event, data: data.join('\n'), id: last }
          ;[event, data] = ['message', []]
        }
      }
    } catch (error) {
      const passes = error instanceof NoAnswerError || (error instanceof ProblemError && error.status === 503)
      if (!passes) throw error
    }
    await pause(retry, signal)
  }
}

/** Waits, or throws the reason when `signal` aborts. */
async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted()
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(done, ms)
    function done() {
      signal?.removeEventListener('abort', stop)
      resolve()
    }
    function stop() {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', stop, { once: true })
  })
}
