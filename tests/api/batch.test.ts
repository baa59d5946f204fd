import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BatchLine, type BatchResult } from '../../model/batch.ts'
import { onOneStore } from '../stores.ts'
import { expectProblem, type Served, served } from './served.ts'

const sentence = (i: number) => `France and Germany met in Berlin on 12 March 2019, said reporter ${i}.`
const results = (lines: readonly BatchLine[]): BatchResult[] =>
  lines.filter(line => line.type === 'result').sort((a, b) => a.line - b.line)

onOneStore('a batch of articles', store => {
  let api: Served
  beforeAll(async () => {
    api = await served(store())
  })
  afterAll(() => api?.close())
  const send = async (body: string | Buffer, type = 'application/x-ndjson', more: Record<string, string> = {}) => {
    const headers = { 'content-type': type, ...more }
    const answer = await api.ask('/api/v1/articles/batch', { method: 'POST', body, headers })
    const lines = answer.text.split('\n').filter(Boolean)
    return { answer, lines: answer.status === 200 ? lines.map(line => BatchLine.parse(JSON.parse(line))) : [] }
  }

  const batch = () => ({
    host: '127.0.0.1',
    port: api.port,
    path: '/api/v1/articles/batch',
    method: 'POST',
    agent: false,
    headers: { 'content-type': 'application/x-ndjson' },
  })

  it('of lines has a line for each, with what is wrong with those that cannot be added, and a summary', async () => {
    const body = [
      JSON.stringify({ text: sentence(1), title: 'Eins' }),
      '',
      'not JSON',
      JSON.stringify({ text: sentence(1).concat('\r\n'), publisher: 'AFP' }),
      JSON.stringify({ text: sentence(2), publishedAt: '9999-01-01' }),
      JSON.stringify({ text: sentence(2), colour: 'red' }),
      JSON.stringify({ text: ' \u200b ' }),
      JSON.stringify({ text: 'x'.repeat(6_100_000) }),
      JSON.stringify({ text: sentence(3) }),
    ].join('\n')
    const { answer, lines } = await send(body)
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/x-ndjson'])
    const all = results(lines)
    expect(all.map(({ line, problem }) => [line, problem?.status])).toEqual([
      [1, undefined],
      [3, 400],
      [4, undefined],
      [5, 422],
      [6, 400],
      [7, 422],
      [8, 400],
      [9, undefined],
    ])
    // The first and the fourth are one text, whichever came first.
    expect(
      all
        .filter(({ line }) => line === 1 || line === 4)
        .map(({ status }) => status)
        .sort(),
    ).toEqual([200, 201])
    expect(lines.at(-1)).toEqual({ type: 'summary', added: 2, known: 1, failed: 5 })
    expect((await api.graph.stats()).articles).toBe(2)
  })
  it('of a form has one for each file, whatever form it has, told of by the fields before it', async () => {
    const form = new FormData()
    form.append('publisher', 'Reuters')
    form.append('file', new Blob([sentence(10)], { type: 'text/plain' }), 'ten.txt')
    form.append('file', new Blob([`---\ntitle: Elf\n---\n${sentence(11)}`]), 'elf.md')
    form.append(
      'file',
      new Blob([JSON.stringify({ text: sentence(12), title: 'Zwölf' })], { type: 'application/json' }),
      'a.json',
    )
    form.append('file', new Blob([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])]), 'picture.txt')
    const asked = new Request('http://127.0.0.1/', { method: 'POST', body: form })
    const { lines } = await send(Buffer.from(await asked.arrayBuffer()), String(asked.headers.get('content-type')))
    expect(results(lines).map(({ name, status, article }) => [name, status, article?.title])).toEqual([
      ['ten.txt', 201, null],
      ['elf.md', 201, 'Elf'],
      ['a.json', 201, 'Zwölf'],
      ['picture.txt', 415, undefined],
    ])
    expect(lines.at(-1)).toMatchObject({ type: 'summary', added: 3, failed: 1 })
    const [ten] = results(lines)
    expect((await api.graph.article(String(ten?.article?.id))).article.publisher?.id).toBe('org:reuters')
  })
  it('that is no batch, or breaks off, is told so', async () => {
    expectProblem((await send('{}', 'application/json')).answer, 415)
    expectProblem((await send('x', 'multipart/form-data')).answer, 400)
    // Its lines are known by their texts; a key that were ignored would promise more than is kept.
    expectProblem((await send('', 'application/x-ndjson', { 'idempotency-key': 'again' })).answer, 400)
    const broken = await send(
      '--x\r\nContent-Disposition: form-data; name="colour"\r\n\r\nred\r\n--x--\r\n',
      'multipart/form-data; boundary=x',
    )
    expect(broken.answer.text).toMatch(/"type":"problem".*colour/)
  })

  describe('as it comes', () => {
    it('is answered line by line, and goes on no further once its sender has left', async () => {
      const before = (await api.graph.stats()).articles
      let text = ''
      const asked = request(batch(), answer => {
        answer.setEncoding('utf8').on('data', part => {
          text += part
        })
        answer.on('error', () => {})
      })
      asked.on('error', () => {})
      for (const i of [20, 21]) {
        asked.write(`${JSON.stringify({ text: sentence(i) })}\n`)
        await expect.poll(() => text.split('\n').length).toBe(i - 18)
      }
      asked.destroy()
      expect((await api.graph.stats()).articles).toBe(before + 2)
    })
    it('takes longer than any other body may, and no more memory with more lines', async () => {
      const quick = await served(store(), { bounds: { requestMs: 300 } })
      // Half a megabyte of blanks before each: together 400 MB.
      const [lines, line] = [800, `${' '.repeat(500_000)}${JSON.stringify({ text: sentence(1) })}\n`]
      let [told, most, sent] = [0, 0, 0]
      const began = performance.now()
      const before = process.memoryUsage().rss
      await new Promise<void>((resolve, reject) => {
        const asked = request({ ...batch(), port: quick.port }, answer => {
          answer.on('data', (part: Buffer) => {
            told += part.toString().split('\n').length - 1
            most = Math.max(most, process.memoryUsage().rss - before)
          })
          answer.on('end', resolve)
          answer.on('error', reject)
        })
        asked.on('error', reject)
        const more = () => {
          while (sent++ < lines) if (!asked.write(line)) return void asked.once('drain', more)
          asked.end()
        }
        more()
      })
      expect(told).toBe(lines + 1)
      expect(performance.now() - began).toBeGreaterThan(300)
      expect(most).toBeLessThan(200_000_000)
      await quick.close()
    })
  })
})
