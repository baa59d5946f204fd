import type { Change } from '../../model/changes.ts'
import { api, problemOf } from '../api.ts'
import { noteVisit } from '../state/last-visit.ts'

/** Milliseconds before the stream is asked for again when it cannot be had: doubled each time, up to the most. */
const FIRST_PAUSE_MS = 2000
const MOST_PAUSE_MS = 60_000

/** `change` is told each change, `lost` that some may have been missed, since the store is another one. */
export type ChangeListener = { change(change: Change): void; lost(): void }

/**
 * Follows the changes of the graph for as long as the page is looked at: a tab in the background keeps no connection, and reads what it missed when it
 * comes to the front. Returns what ends it.
 */
export function followChanges(listener: ChangeListener): () => void {
  let cursor: string | undefined
  let stream: AbortController | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let pause = FIRST_PAUSE_MS

  const follow = async () => {
    clearTimeout(timer)
    const own = new AbortController()
    stream = own
    const opened = (at: string) => {
      cursor = at
      noteVisit(at)
      pause = FIRST_PAUSE_MS
    }
    try {
      const query = cursor === undefined ? {} : { since: cursor }
      for await (const change of api.liveChanges(query, { signal: own.signal, opened })) {
        cursor = change.cursor
        noteVisit(cursor)
        listener.change(change)
      }
    } catch (error) {
      if (own.signal.aborted) return
      // The store is another one, or was set back: what is shown may be of another graph.
      if (problemOf(error)?.status === 410) {
        cursor = undefined
        listener.lost()
      }
    }
    if (stream !== own) return
    timer = setTimeout(() => void follow(), pause)
    pause = Math.min(pause * 2, MOST_PAUSE_MS)
  }
  const leave = () => {
    clearTimeout(timer)
    stream?.abort()
    stream = undefined
  }
  const look = () => {
    if (document.visibilityState === 'hidden') leave()
    else if (!stream) void follow()
  }
  document.addEventListener('visibilitychange', look)
  look()
  return () => {
    document.removeEventListener('visibilitychange', look)
    leave()
  }
}
