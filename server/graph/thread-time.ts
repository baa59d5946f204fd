import { readFileSync, readlinkSync } from 'node:fs'

/** Linux counts the time of its threads in hundredths of a second, whatever its kernel ticks in. */
const TICK_MS = 10

/** Where Linux tells what the calling thread has computed; undefined elsewhere. */
export function ownThread(): string | undefined {
  try {
    return `/proc/${readlinkSync('/proc/thread-self')}/stat`
  } catch {
    return undefined
  }
}

/** Milliseconds that a thread of `ownThread` has computed since it began, in steps of ten; undefined where nobody tells. */
export function computedMs(thread: string | undefined): number | undefined {
  if (!thread) return undefined
  try {
    // Behind the name, which may have anything in it, the twelfth and thirteenth field: proc(5), utime and stime.
    const stat = readFileSync(thread, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS
  } catch {
    return undefined
  }
}
