import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extractInWorker } from '../../seed/input/extract-in-worker.ts'
import { pendingJobs, startSpareWorkers } from '../../seed/input/run-in-worker.ts'
import { onOneStore } from '../stores.ts'
import { expectProblem, type Served, served } from './served.ts'

/** Half of what the server gives an article: what it does when the time is up does not depend on how long that is. */
const READING_MS = 4000
const BOUND_MS = READING_MS + 2000

const short = 'La France et l’Allemagne ont signé un accord à Paris mardi.'
const middle = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0

onOneStore('a text that keeps a worker busy', store => {
  let api: Served
  let posted = 0
  beforeAll(async () => {
    api = await served(store(), { extract: extractInWorker, readingMs: READING_MS })
    startSpareWorkers()
    // Both workers are up when two texts were read at a time.
    await Promise.all(['Paris.', 'Berlin.'].map(text => add({ text })))
  })
  afterAll(() => api?.close())

  const add = (body: object) => api.ask('/api/v1/articles', { body })

  it.each([
    ['1 MB of abbreviations', { text: 'M. '.repeat(333_333) }],
    ['99,999 countries', { text: 'La France '.repeat(99_999) }],
    ['200,000 given names', { text: 'Jean '.repeat(200_000) }],
    ['200,000 quotation marks', { text: '« "'.repeat(200_000) }],
    ['one sentence of 1 MB', { text: 'La France et l’Allemagne ont signé un accord avec l’Iran et '.repeat(16_600) }],
    [
      'a page with an attribute of 1 MB',
      { html: `<article title="${'x'.repeat(1_000_000)}"><p>${short}</p></article>` },
    ],
    [
      'a page with a script of 4 MB',
      { html: `<article><p>${short}</p><script>${'f("<p>");'.repeat(500_000)}</script></article>` },
    ],
    ['a page of 300,000 ampersands', { html: `<p>${'&amp;'.repeat(300_000)}</p>` }],
    ['Markdown of 50,000 marks of quotation', { markdown: `${'>'.repeat(50_000)} ${short}` }],
    ['Markdown of 300,000 brackets', { markdown: '['.repeat(300_000) }],
    [
      'front matter that repeats itself',
      {
        markdown: `---\na: &a [x,x,x]\n${Array.from({ length: 60 }, (_, i) => `b${i}: &b${i} [${'*a,'.repeat(9)}]`).join('\n')}\n---\n${short}`,
      },
    ],
  ])('%s is read or refused in bounded time, and others are served meanwhile', async (_what, body) => {
    const began = performance.now()
    let took = 0
    const long = add(body).finally(() => {
      took = performance.now() - began
    })
    const waits: number[] = []
    while (took === 0) {
      const asked = performance.now()
      const answer = await add({ text: `${short} (${++posted})` })
      expect(answer.status, answer.text).toBe(201)
      if (took === 0) waits.push(performance.now() - asked)
    }
    const answer = await long
    if (answer.status > 201) expectProblem(answer, 413, 422, 503)
    expect(took).toBeLessThan(BOUND_MS)
    if (took > 1500) expect(waits.length).toBeGreaterThan(1)
    expect(middle(waits)).toBeLessThan(500)
  })

  it('together with others is read or refused in bounded time, each', async () => {
    const began = performance.now()
    const texts = ['M. '.repeat(333_333), 'Jean '.repeat(200_000), 'La France '.repeat(99_999)]
    const answers = await Promise.all(
      texts.map(async text => {
        const { status } = await add({ text })
        return { status, took: performance.now() - began }
      }),
    )
    for (const { status, took } of answers) {
      expect([201, 422, 503]).toContain(status)
      expect(took).toBeLessThan(BOUND_MS)
    }
  })

  describe('and whose sender leaves', () => {
    it.each([
      ['a text', { text: 'M. '.repeat(333_333) }],
      ['a page', { html: `<p>${'<i>a</i> '.repeat(9_000)}${'Bagdad. '.repeat(400_000)}</p>` }],
    ])('%s is given up', async (_what, body) => {
      const { articles } = await api.graph.stats()
      const bytes = JSON.stringify(body)
      const socket = connect(api.port, '127.0.0.1')
      socket.write(
        `POST /api/v1/articles HTTP/1.1\r\nHost: 127.0.0.1:${api.port}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(bytes)}\r\n\r\n${bytes}`,
      )
      await expect.poll(pendingJobs).toBe(1)
      socket.destroy()
      await expect.poll(pendingJobs).toBe(0)
      expect((await api.graph.stats()).articles).toBe(articles)
    })
  })
})
