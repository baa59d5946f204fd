import { afterEach, describe, expect, test } from 'vitest'
import { extract } from '../../seed/extract.ts'
import { createLlmExtractor, type LlmOptions } from '../../seed/llm/extract.ts'
import { type Reply, standIn } from './endpoint-stand-in.ts'
import { answer, article, peace } from './items.ts'

const given = { lang: 'fr', publishedAt: '2023-04-12' }
let open: Awaited<ReturnType<typeof standIn>>[] = []
afterEach(async () => {
  await Promise.all(open.map(endpoint => endpoint.close()))
  open = []
})

async function extractor(replies: Reply[], options: Partial<LlmOptions> = {}) {
  const endpoint = await standIn(...replies)
  open.push(endpoint)
  const made = createLlmExtractor({ url: endpoint.url, model: 'small', key: 'secret-key', backoffMs: 5, ...options })
  return { read: made, asked: endpoint.asked }
}

describe('an endpoint in trouble', () => {
  test.each<[string, Reply[]]>([
    ['429 with a time to wait', [{ status: 429, headers: { 'retry-after': '0' } }]],
    ['503 twice', [{ status: 503 }, { status: 503 }]],
    ['a connection that breaks', ['cut']],
  ])('is asked again after %s', async (_, failures) => {
    const { read, asked } = await extractor([...failures, answer([peace])])
    const { extraction, warnings } = await read(article, given)
    expect(asked).toHaveLength(failures.length + 1)
    expect(warnings).toEqual([])
    expect(extraction.events).toHaveLength(extract(article, given).events.length + 1)
  })

  test.each<[string, Reply, string, number]>([
    ['hangs', 'hang', 'no answer within 60 ms', 2],
    ['stays overloaded', { status: 429 }, 'HTTP 429', 2],
    ['refuses the key', { status: 401 }, 'HTTP 401', 1],
    ['sends us elsewhere', { status: 307, headers: { location: 'http://127.0.0.1:9/' } }, 'the connection failed', 2],
    ['answers with a page', { raw: '<html>' }, 'an answer that is not JSON', 1],
    ['answers with an error as success', { raw: '{"error":{}}' }, 'an answer that is no chat completion', 1],
    ['answers without end', { raw: ' '.repeat(5_000_000) }, 'an answer of more than 4000000 bytes', 1],
  ])('that %s costs its part and not the article', async (_, reply, detail, times) => {
    const { read, asked } = await extractor([reply], { timeoutMs: reply === 'hang' ? 60 : 5000, retries: 1 })
    const { extraction, warnings } = await read(article, given)
    expect(warnings).toEqual([{ start: 0, end: article.trimEnd().length, code: 'no-answer', detail }])
    expect(asked).toHaveLength(times)
    expect(extraction).toEqual(extract(article, given))
  })

  test('ends at once when whoever asked has left', async () => {
    const { read, asked } = await extractor(['hang'])
    const left = new AbortController()
    const reading = read(article, given, left.signal)
    await expect.poll(() => asked).toHaveLength(1)
    left.abort(new Error('gone'))
    await expect(reading).rejects.toThrow('gone')
  })

  test('must have an http address', () => {
    expect(() => createLlmExtractor({ url: 'file:///etc/passwd', model: 'small' })).toThrow(TypeError)
    expect(() => createLlmExtractor({ url: 'nowhere', model: 'small' })).toThrow(TypeError)
  })
})

describe('a long article', () => {
  const paragraph = (n: number) => `Le paragraphe ${n} parle d’Oman et de rien d’autre, sur une ligne.`
  const text = Array.from({ length: 30 }, (_, n) => paragraph(n)).join('\n\n')

  test('is asked about in parts of whole paragraphs, each once, with offsets of the whole', async () => {
    const cited = { ...peace, place: null, participants: [{ name: 'Oman', kind: 'Country' }], quote: paragraph(29) }
    const { read, asked } = await extractor([answer([cited])], { chunkSize: 300 })
    const { extraction, warnings } = await read(text, given)
    const parts = asked.map(({ body }) => body.messages.at(-1)?.content ?? '')
    for (let n = 0; n < 30; n++) expect(parts.filter(part => part.includes(paragraph(n)))).toHaveLength(1)
    expect(warnings.map(({ code }) => code)).toEqual(Array(parts.length - 1).fill('quote-not-in-text'))
    expect(extraction.events.at(-1)?.evidence[0]).toMatchObject({
      start: text.indexOf(paragraph(29)),
      end: text.length,
    })
  })

  test('is asked about as far as the budget goes', async () => {
    const options = { chunkSize: 300, answerTokens: 100, budgetTokens: 5000 }
    const { read, asked } = await extractor([{ ...answer(), tokens: 1500 }], options)
    const { warnings, tokens } = await read(text, given)
    expect(asked.length).toBeGreaterThan(0)
    expect(tokens).toBe(1500 * asked.length)
    expect(tokens).toBeLessThanOrEqual(5000)
    expect(warnings).toMatchObject([{ code: 'over-budget', end: text.length }])
    expect(asked.every(({ body }) => body.max_tokens === 100)).toBe(true)
  })

  test('of one line without an end is cut between words, and no character in two', async () => {
    const line = '😀 mot '.repeat(400).trim()
    const { read, asked } = await extractor([answer()], { chunkSize: 301 })
    await read(line, given)
    const parts = asked.map(({ body }) => body.messages.at(-1)?.content.split('\n').slice(2, -1).join('\n') ?? '')
    expect(parts.join('')).toBe(line)
    expect(parts.every(part => part.isWellFormed() && part.length <= 301)).toBe(true)
  })

  test('is not asked about where it is set aside', async () => {
    const credit = 'Crédit photo : Oman News Agency'
    const { read, asked } = await extractor([answer()])
    await read(`${article}\n${credit}\n\n${paragraph(1)}`, given)
    expect(JSON.stringify(asked)).toContain('paragraphe 1')
    expect(JSON.stringify(asked)).not.toContain('Crédit photo')
  })
})
