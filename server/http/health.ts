import { type RequestHandler, Router } from 'express'
import type { HealthAnswer } from '../../model/health.ts'

/** The phase of a server, from its start to its end. */
export type Phase = 'starting' | 'ready' | 'stopping'

/** Sources for the answers about health. */
export type HealthSources = {
  phase: () => Phase
  /** Resolves when the store answers, and fails when it does not. */
  store: () => Promise<unknown>
  /** All details; takes as long as the store takes to answer, or until its timeout. */
  details: () => Promise<HealthAnswer>
}

/**
 * * `/health/live`: the process answers; whoever sees it fail restarts the process. `/health/ready`: requests are taken and the store
 * answers; whoever sees it fail sends them elsewhere. `/health`: the details, for requests that the middleware `reader` lets through.
 */
export function healthRoutes({ phase, store, details }: HealthSources, reader: RequestHandler): Router {
  const router = Router()
  router.get('/live', (_req, res) => void res.json({ status: 'live' }))
  router.get('/ready', async (_req, res) => {
    const up =
      phase() === 'ready' &&
      (await store().then(
        () => true,
        () => false,
      ))
    if (!up) res.setHeader('Retry-After', '2')
    res.status(up ? 200 : 503).json({ status: up ? 'ready' : 'not ready' })
  })
  router.get('/', reader, async (_req, res) => {
    const health = await details()
    if (health.status !== 'ready') res.setHeader('Retry-After', '2')
    res.status(health.status === 'ready' ? 200 : 503).json(health)
  })
  return router
}
