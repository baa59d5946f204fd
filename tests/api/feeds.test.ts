import { afterAll, beforeAll, expect, it } from 'vitest'
import { FeedsAnswer } from '../../model/api.ts'
import { onEveryStore } from '../stores.ts'
import { expectProblem, type Served, served } from './served.ts'

onEveryStore('the feeds that are watched', store => {
  let api: Served
  beforeAll(async () => {
    await store().empty()
    api = await served(store(), { token: 'open-sesame' })
  })
  afterAll(() => api?.close())
  const headers = { authorization: 'Bearer open-sesame' }
  const note = (body: object) => api.ask('/api/v1/feeds', { body, headers })
  const all = async () => FeedsAnswer.parse((await api.ask('/api/v1/feeds')).json).feeds
  const url = 'https://news.example/feed'

  it('are listed with when each was last read, which a failure does not change', async () => {
    expect(await all()).toEqual([])
    const at = '2026-01-01T00:00:00.000Z'
    expect((await note({ url, outcome: 'failed', added: 0, failed: 0, detail: 'away' })).status).toBe(200)
    expect(await all()).toEqual([
      { url, outcome: 'failed', added: 0, failed: 0, detail: 'away', triedAt: at, readAt: null, articles: 0 },
    ])
    await note({ url, outcome: 'read', added: 3, failed: 1, nextAt: '2026-01-01T00:15:00.000Z' })
    await note({ url, outcome: 'unchanged', added: 0, failed: 0 })
    await note({ url, outcome: 'failed', added: 2, failed: 0, detail: 'away again' })
    expect(await all()).toEqual([
      { url, outcome: 'failed', added: 2, failed: 0, detail: 'away again', triedAt: at, readAt: at, articles: 5 },
    ])
  })

  it('are noted by whoever may add, and by nobody else', async () => {
    const body = { url, outcome: 'read', added: 0, failed: 0 }
    expectProblem(await api.ask('/api/v1/feeds', { body }), 401)
    expectProblem(await note({ ...body, url: 'javascript:alert(1)' }), 400)
    expectProblem(await note({ ...body, added: -1 }), 400)
  })
})
