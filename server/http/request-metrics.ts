import type { RequestHandler, Response } from 'express'
import type { Histogram } from 'prom-client'

/** Labels of a request: its method, the pattern of its route, never its path, and its status. */
export type RequestHistogram = Histogram<'method' | 'route' | 'status'>

const methods = new Set(['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS', 'PUT', 'PATCH'])

/** Notes under which pattern a request is answered, `/api/v1/entities/{id}`: what strangers send must not become a label. */
export const answeredAs = (pattern: string): RequestHandler => {
  return (_req, res, next) => {
    res.locals.route = pattern
    next()
  }
}

/** The pattern under which a request was answered; `other` for what no route answers. */
export const routeOf = (res: Response): string => (res.locals.route as string | undefined) ?? 'other'

/** The status of an answer; 499, as in nginx, where the client disconnected before it was complete. */
export const statusOf = (res: Response): number => (res.writableFinished ? res.statusCode : 499)

/** Times every request, in seconds, from its headers to the last byte of its answer. */
export const timeRequests =
  (seconds: RequestHistogram): RequestHandler =>
  (req, res, next) => {
    const began = performance.now()
    res.once('close', () => {
      const method = methods.has(req.method) ? req.method : 'other'
      seconds.observe({ method, route: routeOf(res), status: statusOf(res) }, (performance.now() - began) / 1000)
    })
    next()
  }
