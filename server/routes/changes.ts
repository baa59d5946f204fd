import { Change, ChangeStreamQuery, ChangesQuery } from '../../model/changes.ts'
import { cursor as cursorShape } from '../../model/query.ts'
import { UnknownPosition } from '../graph/change-feed.ts'
import { StoreUnavailable } from '../graph/connection.ts'
import { BadCursor } from '../graph/cursor.ts'
import type { EntenteGraph } from '../graph/graph.ts'
import type { VersionWatch } from '../graph/version-watch.ts'
import { limitStreams } from '../http/live-streams.ts'
import { defineRoute } from '../http/route.ts'

/** The most streams at the same time; each is an open connection. */
export const MOST_STREAMS = 100
/** Milliseconds after which a stream without changes says that it is still there: less than the idle limits of proxies. */
const HEARTBEAT_MS = 15_000

async function* linesAfter(graph: EntenteGraph, since: string | undefined, limit: number): AsyncGenerator<string> {
  let [after, left] = [since, limit]
  while (left > 0) {
    const page = (await graph.changesAfter(after)).slice(0, left)
    const last = page.at(-1)
    if (!last) return
    yield page.map(change => `${JSON.stringify(change)}\n`).join('')
    after = last.cursor
    left -= page.length
  }
}

/**
 * Server-sent events: the changes after a cursor, and then each as it is stored, whichever server stores it. Ends when the client leaves, the
 * server stops, or the store turns out to be another.
 */
async function* eventsAfter(
  graph: EntenteGraph,
  watch: VersionWatch,
  since: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<string> {
  let after = since ?? (await graph.latestCursor())
  let page = await graph.changesAfter(after)
  // The first event has no change: its id is where to go on after a break that comes before any change.
  yield `retry: 2000\nid: ${after}\nevent: open\ndata: {}\n\n`
  while (!signal.aborted && !watch.ended()) {
    const seen = watch.seen()
    try {
      page = await graph.changesAfter(after)
    } catch (error) {
      // The client reconnects with its last id, and then gets the error.
      if (error instanceof UnknownPosition) return
      if (!(error instanceof StoreUnavailable)) throw error
      page = []
    }
    if (page.length > 0) {
      yield page.map(change => `id: ${change.cursor}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`).join('')
      after = page.at(-1)?.cursor as string
      continue
    }
    await watch.moved(seen, HEARTBEAT_MS, signal)
    if (watch.seen() === seen && !watch.ended() && !signal.aborted) yield ': still here\n\n'
  }
}

/** `watch` tells that the store was written. */
export const changeRoutes = (graph: EntenteGraph, watch: VersionWatch) => {
  const limited = limitStreams(MOST_STREAMS)
  return [
    defineRoute({
      method: 'get',
      path: '/changes',
      summary:
        'What was added, judged, merged or split after a cursor, or from the beginning: a change a line, in order',
      query: ChangesQuery,
      problems: [410],
      media: 'application/x-ndjson',
      example: { query: { limit: '5' } },
      answers: { 200: Change },
      answer: async ({ query }) => ({
        parts: linesAfter(graph, query.since, query.limit),
        type: 'application/x-ndjson; charset=utf-8',
      }),
    }),
    defineRoute({
      method: 'get',
      path: '/changes/stream',
      summary: 'The same as server-sent events, as it happens; Last-Event-ID, or since, says where to go on',
      query: ChangeStreamQuery,
      headers: { 'Last-Event-ID': 'The cursor of the last event that came, which a browser sends by itself.' },
      problems: [410],
      media: 'text/event-stream',
      passing: true,
      answers: { 200: Change },
      answer: async ({ query }, { signal, res }) => ({
        parts: limited(eventsAfter(graph, watch, cursorOf(res.req.headers['last-event-id']) ?? query.since, signal)),
        type: 'text/event-stream',
        live: true,
      }),
    }),
  ]
}

/** The cursor of a Last-Event-ID header. Throws BadCursor. */
function cursorOf(header: string | string[] | undefined): string | undefined {
  if (header === undefined || header === '') return undefined
  const { data, error } = cursorShape.safeParse(header)
  if (error) throw new BadCursor()
  return data
}
