import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type Request, type Response } from 'express'
import { FeedFetchResult, NewArticle } from '../../model/api.ts'
import { extract } from '../../seed/extract.ts'

type Refusal = { status: number; detail: string; times: number; retryAfter?: string }

/**
 * A server in memory that answers `POST /api/v1/articles` and `/feeds` in the API's shapes. Texts that contain a key of `refusals` get that
 * answer first.
 */
export async function ententeAtHand(refusals: Record<string, Refusal> = {}, port = 0) {
  const stored = new Map<string, NewArticle>()
  const asked: { token: string | undefined }[] = []
  const app = express()
  app.use(express.json({ limit: '6mb' }))
  app.post('/api/v1/articles', (req: Request, res: Response) => {
    asked.push({ token: req.headers.authorization })
    const given = NewArticle.parse(req.body)
    const refusal = Object.entries(refusals).find(([key, { times }]) => times > 0 && given.text?.includes(key))?.[1]
    if (refusal) {
      refusal.times--
      const { status, detail, retryAfter } = refusal
      if (retryAfter) res.set('Retry-After', retryAfter)
      res.status(status).type('application/problem+json')
      res.send(JSON.stringify({ type: 'about:blank', title: 'Refused', status, detail }))
      return
    }
    const { text = '', ...told } = given
    const extraction = extract(text, told)
    if (req.query.dryRun === 'true') {
      res.json(extraction)
      return
    }
    const { contentHash, publisher: _, ...head } = extraction.article
    const created = !stored.has(contentHash)
    stored.set(contentHash, given)
    res.status(created ? 201 : 200)
    res.json({ article: { ...head, mentions: extraction.mentions.length, claims: 0 }, created, attested: false })
  })
  const feeds: FeedFetchResult[] = []
  app.post('/api/v1/feeds', (req: Request, res: Response) => {
    const reading = FeedFetchResult.parse(req.body)
    feeds.push(reading)
    const at = new Date(0).toISOString()
    res.json({ ...reading, triedAt: at, readAt: at, articles: reading.added })
  })
  const server: Server = createServer(app)
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stored,
    feeds,
    asked,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(resolve)
      }),
  }
}
