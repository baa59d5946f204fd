import { readFileSync, readlinkSync } from 'node:fs'

/** Linux reports the CPU time of threads in hundredths of a second, whatever the kernel's tick is. */
const TICK_MS = 10

/** The file in which Linux reports the CPU time of the calling thread; undefined on other systems. */
export function ownThread(): string | undefined {
  try {
    return `/proc/${readlinkSync('/proc/thread-self')}/stat`
  } catch {
    return undefined
  }
}

/** The CPU time, in ms, of a thread since it began, in steps of ten; undefined where it is unknown. */
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
