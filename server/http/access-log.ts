import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { requestIdOf } from './request-id.ts'
import { routeOf, statusOf } from './request-metrics.ts'

const PATH_LENGTH = 300

/** A path as logs have it: without its query, which may hold what somebody searches for, or a secret that was pasted into the wrong place. */
export const loggedPath = (url: string): string => (url.split('?')[0] as string).slice(0, PATH_LENGTH)

/** Asked every few seconds by whatever watches this server. */
const probes = /^\/(?:health|metrics)(?:[/?]|$)/

/**
 * * A line for each request, at `info`: its id, method, path, route, status, how long it took in ms, the bytes of its answer, from where.
 * Nothing of its query, its headers or its body; each line is JSON, so that nothing in a request can begin a line of its own.
 */
export const accessLog =
  (log: Logger): RequestHandler =>
  (req, res, next) => {
    if (!log.isLevelEnabled('info') || probes.test(req.url)) return next()
    const began = performance.now()
    const address = req.socket.remoteAddress
    const { method, url } = req
    res.once('close', () =>
      log.info(
        {
          request: { id: requestIdOf(res), method, path: loggedPath(url), route: routeOf(res), address },
          status: statusOf(res),
          ms: Math.round((performance.now() - began) * 10) / 10,
          bytes: Number(res.getHeader('Content-Length') ?? 0) || undefined,
        },
        'request',
      ),
    )
    next()
  }
