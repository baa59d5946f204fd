import type { IncomingMessage } from 'node:http'

const deadlines = new WeakMap<IncomingMessage, NodeJS.Timeout>()

/** Calls `late` where the body of a request has not come after `ms` milliseconds. */
export function setDeadline(req: IncomingMessage, ms: number, late: () => void): void {
  if (req.headers['transfer-encoding'] === undefined && Number(req.headers['content-length'] ?? 0) === 0) return
  const timer = setTimeout(() => {
    if (!req.complete) late()
  }, ms)
  timer.unref()
  deadlines.set(req, timer)
  req.once('close', () => clearTimeout(timer))
}

/** Removes the deadline, for a body that is read only as fast as it is processed. */
export const liftDeadline = (req: IncomingMessage): void => clearTimeout(deadlines.get(req))
