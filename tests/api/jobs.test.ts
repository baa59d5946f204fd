import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { BatchLine } from '../../model/batch.ts'
import { JobAnswer } from '../../model/jobs.ts'
import { extract } from '../../seed/extract.ts'
import { SILENT_MS } from '../../server/graph/jobs.ts'
import { onEveryStore } from '../stores.ts'
import { type Answer, expectProblem, type Served, served } from './served.ts'

const sentence = (i: number) => `France and Germany met in Berlin on 12 March 2019, said reporter ${i}.`
const batchOf = (...articles: object[]) => articles.map(each => `${JSON.stringify(each)}\n`).join('')

onEveryStore('a job', store => {
  let api: Served
  let other: Served
  /** What holds reading up, for as long as it is there. */
  let gate = async (): Promise<void> => {}
  beforeAll(async () => {
    api = await served(store(), {
      extract: async (text, given) => {
        await gate()
        return extract(text, given)
      },
    })
    other = await served(store())
  })
  afterAll(async () => {
    await api?.close()
    await other?.close()
  })
  const accepted = (answer: Answer): JobAnswer => {
    expect(answer.status, answer.text).toBe(202)
    const job = JobAnswer.parse(answer.json)
    expect(answer.headers.location).toBe(`/api/v1/jobs/${job.id}`)
    return job
  }
  const send = async (body: string) =>
    accepted(
      await api.ask('/api/v1/articles/batch', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-ndjson', prefer: 'respond-async, wait=10' },
      }),
    )
  // Of the other server: what is known of a job is known to all.
  const stateOf = async ({ id }: JobAnswer) => JobAnswer.parse((await other.ask(`/api/v1/jobs/${id}`)).json)
  const resultsOf = async ({ id }: JobAnswer) =>
    (await other.ask(`/api/v1/jobs/${id}/results`)).text
      .split('\n')
      .filter(Boolean)
      .map(line => BatchLine.parse(JSON.parse(line)))
  const held = () => {
    let open = () => {}
    const opened = new Promise<void>(resolve => {
      open = resolve
    })
    gate = () => opened
    return open
  }
  /** Holds each text up by itself: `next` lets the longest held one by, `all` every one. */
  const heldEach = () => {
    const waiting: (() => void)[] = []
    gate = () => new Promise(resolve => waiting.push(resolve))
    const next = () => waiting.shift()?.()
    const all = () => {
      gate = async () => {}
      while (waiting.length > 0) next()
    }
    return { next, all }
  }

  it('is answered at once, and done afterwards, with the lines of a batch', async () => {
    const open = held()
    const job = await send(batchOf({ text: sentence(1) }, { text: '' }, { text: sentence(2), publisher: 'AFP' }))
    expect(job).toMatchObject({ total: 3, added: 0, state: expect.stringMatching(/^(?:waiting|running)$/) })
    await expect.poll(async () => (await stateOf(job)).state).toBe('running')
    open()
    await expect.poll(() => stateOf(job)).toMatchObject({ state: 'done', added: 2, known: 0, failed: 1 })
    const results = await resultsOf(job)
    expect(results.at(-1)).toEqual({ type: 'summary', added: 2, known: 0, failed: 1 })
    expect(
      results
        .map(line => line.type === 'result' && line.line)
        .slice(0, 3)
        .sort(),
    ).toEqual([1, 2, 3])
    expect((await api.graph.stats()).articles).toBe(2)
  })
  it('is one for a single article, once for each key', async () => {
    const headers = { prefer: 'respond-async', 'idempotency-key': 'later' }
    const body = { text: sentence(3) }
    const job = accepted(await api.ask('/api/v1/articles', { body, headers }))
    expect(accepted(await other.ask('/api/v1/articles', { body, headers })).id).toBe(job.id)
    await expect.poll(() => stateOf(job)).toMatchObject({ state: 'done', total: 1, added: 1 })
  })
  it('is taken back by any server: what it added stays, the rest is not begun, and those behind it go on', async () => {
    const before = (await api.graph.stats()).articles
    const texts = heldEach()
    const job = await send(batchOf(...Array.from({ length: 50 }, (_, i) => ({ text: sentence(100 + i) }))))
    const next = await send(batchOf({ text: sentence(4) }))
    await expect.poll(async () => (await stateOf(job)).state).toBe('running')
    expect((await other.ask(`/api/v1/jobs/${job.id}`, { method: 'DELETE' })).status).toBe(200)
    // It hears of it when it tells how far it is, once a second: with a text at a time that is long before the last one.
    const state = async () => {
      texts.next()
      return (await stateOf(job)).state
    }
    await expect.poll(state, { interval: 100 }).toBe('cancelled')
    texts.all()
    await expect.poll(() => stateOf(next)).toMatchObject({ state: 'done', added: 1 })
    const { added } = await stateOf(job)
    expect(added).toBeLessThan(50)
    expect((await api.graph.stats()).articles).toBeGreaterThanOrEqual(before + added + 1)
    expect((await other.ask(`/api/v1/jobs/${next.id}`, { method: 'DELETE' })).json).toMatchObject({ state: 'done' })
  })
  it('that waits is taken back before it begins', async () => {
    const open = held()
    const first = await send(batchOf({ text: sentence(5) }))
    const second = await send(batchOf({ text: sentence(6) }))
    await other.ask(`/api/v1/jobs/${second.id}`, { method: 'DELETE' })
    open()
    await expect.poll(async () => (await stateOf(first)).state).toBe('done')
    await expect.poll(() => stateOf(second)).toMatchObject({ state: 'cancelled', added: 0 })
  })
  it('ends with its server, and says so, when it was stopped and when it was lost', async () => {
    // Reading that never ends does not keep the server up.
    const third = await served(store(), { extract: () => new Promise(() => {}) })
    const answer = await third.ask('/api/v1/articles', {
      body: { text: sentence(7) },
      headers: { prefer: 'respond-async' },
    })
    const job = accepted(answer)
    await expect.poll(async () => (await stateOf(job)).state).toBe('running')
    await third.close()
    expect(await stateOf(job)).toMatchObject({ state: 'ended', endedAt: expect.any(String) })
    const { jobs } = api.graph
    const id = 'job:00000000-0000-4000-8000-000000000000' as JobAnswer['id']
    const now = new Date('2026-01-01T00:00:00.000Z')
    await jobs.create(id, 1, now)
    expect((await jobs.state(id, new Date(now.getTime() + SILENT_MS - 1))).state).toBe('waiting')
    expect((await jobs.state(id, new Date(now.getTime() + SILENT_MS + 1))).state).toBe('ended')
  })
  it('is gone on with by the next server of its folder, from where it was', async () => {
    const jobsFolder = mkdtempSync(join(tmpdir(), 'entente-jobs-'))
    // The first two articles are read, the others never: until the server stops.
    const slow = await served(store(), {
      jobsFolder,
      extract: (text, given) =>
        /resumed [01]\./.test(text) ? Promise.resolve(extract(text, given)) : new Promise(() => {}),
    })
    const texts = Array.from({ length: 6 }, (_, i) => ({ text: sentence(0).replace('0.', `resumed ${i}.`) }))
    const job = accepted(
      await slow.ask('/api/v1/articles/batch', {
        method: 'POST',
        body: batchOf(...texts, { text: '' }),
        headers: { 'content-type': 'application/x-ndjson', prefer: 'respond-async' },
      }),
    )
    await expect.poll(async () => (await stateOf(job)).state).toBe('running')
    await slow.close()
    expect(await stateOf(job)).toMatchObject({ state: 'ended' })
    const next = await served(store(), { jobsFolder })
    try {
      await expect.poll(() => stateOf(job), { timeout: 20_000 }).toMatchObject({ state: 'done', failed: 1 })
      const over = await stateOf(job)
      // One that was written and not noted when the server stopped is known.
      expect([over.total, over.added + over.known, over.endedAt === undefined]).toEqual([7, 6, false])
      const results = await resultsOf(job)
      expect(results.flatMap(line => (line.type === 'result' ? line.line : [])).sort()).toEqual([1, 2, 3, 4, 5, 6, 7])
      expect(results.filter(({ type }) => type !== 'result')).toEqual([
        { type: 'summary', added: over.added, known: over.known, failed: 1 },
      ])
      expect(readdirSync(jobsFolder)).toEqual([])
    } finally {
      await next.close()
      rmSync(jobsFolder, { recursive: true })
    }
  })
  it('that nobody sent is not found', async () => {
    const id = 'job:11111111-1111-4111-8111-111111111111'
    for (const path of [`/jobs/${id}`, `/jobs/${id}/results`]) expectProblem(await api.ask(`/api/v1${path}`), 404)
    expectProblem(await api.ask(`/api/v1/jobs/${id}`, { method: 'DELETE' }), 404)
    expectProblem(await api.ask('/api/v1/jobs/1'), 400)
  })
})
