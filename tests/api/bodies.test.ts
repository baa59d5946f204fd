import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { StatsAnswer } from '../../model/api.ts'
import { Graph } from '../../model/graph.ts'
import { seedArticle, write } from '../graph/articles.ts'
import { onOneStore } from '../stores.ts'
import { expectProblem, type Served, served } from './served.ts'

const CYPHER = '/api/v1/cypher'
const ARTICLES = '/api/v1/articles'
const SUBGRAPH = '/api/v1/subgraph'
const utf8 = (text: string) => Buffer.from(text, 'utf8')
const json = { 'content-type': 'application/json' }

onOneStore('bodies that nobody should send', store => {
  let api: Served
  let before: StatsAnswer
  beforeAll(async () => {
    api = await served(store())
    await write(api.graph, seedArticle)
    before = await api.graph.stats()
  })
  afterEach(async () => {
    expect((await api.ask('/health/live')).status).toBe(200)
  })
  afterAll(async () => {
    expect(await api.graph.stats()).toEqual(before)
    await api.close()
  })
  const post = (path: string, body: string | Buffer, headers: Record<string, string> = json) =>
    api.ask(path, { method: 'POST', body, headers })

  it('a graph is asked for by more ids than a URL holds, in any of its forms', async () => {
    const unknown = Array.from({ length: 1500 }, (_, n) => `person:nobody-of-this-name-${n}`)
    const body = { ids: ['country:IRQ', 'country:RUS', ...unknown], depth: 0 }
    const graph = Graph.parse(JSON.parse((await post(SUBGRAPH, JSON.stringify(body))).text))
    expect(graph.nodes.map(({ id }) => id).sort()).toEqual(['country:IRQ', 'country:RUS'])
    expect(graph.missing).toEqual(unknown)
    const file = await post(SUBGRAPH, JSON.stringify({ ids: ['country:IRQ'], format: 'graphml' }))
    expect([file.status, file.headers['content-type']]).toEqual([200, 'application/graphml+xml'])
    const many = { ids: Array.from({ length: 2001 }, (_, n) => `person:p${n}`) }
    for (const wrong of [many, { ids: [] }, { ids: ['nobody'] }, { depth: 5 }, { depth: '1' }, { from: '2018-02-30' }])
      expectProblem(await post(SUBGRAPH, JSON.stringify(wrong)), 400)
  })

  it.each([CYPHER, ARTICLES])(
    'an object of nothing is refused at %s, and asks for all of the graph elsewhere',
    async path => {
      expectProblem(await post(path, '{}'), 400)
      const whole = Graph.parse(JSON.parse((await post(SUBGRAPH, '{}')).text))
      expect(whole.nodes.length).toBeGreaterThan(10)
      expect(whole.edges.length).toBeGreaterThan(10)
    },
  )

  describe.each([CYPHER, ARTICLES, SUBGRAPH])('to %s', path => {
    it.each([
      ['malformed JSON', '{"query": '],
      ['null', 'null'],
      ['a string', '"x"'],
      ['a number', '7'],
      ['an array', '[]'],
      ['nothing', ''],
      ['white space', '  \n'],
      ['two values', '{} {}'],
      ['a comment', '{"query": "RETURN 1" /* x */}'],
      ['NaN', '{"query": NaN}'],
      ['a trailing comma', '{"query": "RETURN 1",}'],
      ['an unknown key', '{"query": "RETURN 1", "text": "x", "more": 1}'],
      ['a key named __proto__', '{"query": "RETURN 1", "params": {"__proto__": {"polluted": true}}}'],
      ['an escaped key named __proto__', '{"query": "RETURN 1", "\\u005f_proto__": {"polluted": true}}'],
      ['a number beyond every other', '{"query": "RETURN $x", "params": {"x": 1e999}}'],
      ['a number below every other', '{"query": "RETURN $x", "params": {"x": -1e999}}'],
      ['an integer that would be rounded', '{"query": "RETURN $x", "params": {"x": 9007199254740993}}'],
      ['a fraction that would lose a digit', '{"query": "RETURN $x", "params": {"x": 9007199254740993.0}}'],
      ['a lone surrogate in a key', '{"query": "RETURN 1", "params": {"a\\ud800": 1}}'],
      ['a NUL in a key', '{"query": "RETURN 1", "params": {"a\\u0000": 1}}'],
      ['a key twice', '{"query": "RETURN 1", "params": {"x": 1, "y": 2, "\\u0078": 3}}'],
      ['a lone surrogate', '{"query": "RETURN \'\\ud800\'", "text": "\\ud800"}'],
      ['a NUL', '{"query": "RETURN \'\\u0000\'", "text": "a\\u0000b"}'],
    ])('%s is refused', async (_what, body) => {
      expectProblem(await post(path, body), 400)
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    })

    it.each([
      ['a form', 'application/x-www-form-urlencoded', 'query=RETURN+1'],
      ['plain text', 'text/plain', '{"query": "RETURN 1"}'],
      ['a type of our own making', 'application/vnd.x+json', '{"query": "RETURN 1"}'],
      ['several parts', 'multipart/form-data; boundary=x', '--x--'],
      ['no type', '', '{"query": "RETURN 1"}'],
      ['an unknown charset', 'application/json; charset=klingon', '{"query": "RETURN 1"}'],
      ['UTF-7', 'application/json; charset=utf-7', '{"query": "RETURN 1"}'],
      ['UTF-16', 'application/json; charset=utf-16', '{"query": "RETURN 1"}'],
      ['UTF-16 in quotation marks', 'application/json; charset="utf-16le"', '{"query": "RETURN 1"}'],
      ['Latin 1', 'application/json; charset=iso-8859-1', '{"query": "RETURN 1"}'],
    ])('%s is not taken', async (_what, type, body) => {
      expectProblem(await post(path, body, type ? { 'content-type': type } : {}), 415)
    })

    it.each([
      [
        'bytes that are no UTF-8',
        Buffer.concat([utf8('{"query": "RETURN \''), Buffer.from([0xff, 0xfe]), utf8('\'"}')]),
      ],
      ['an overlong slash', Buffer.concat([utf8('{"query": "'), Buffer.from([0xc0, 0xaf]), utf8('"}')])],
      ['a surrogate in bytes', Buffer.concat([utf8('{"query": "'), Buffer.from([0xed, 0xa0, 0x80]), utf8('"}')])],
      ['UTF-16 that says nothing of it', Buffer.from('{"query": "RETURN 1"}', 'utf16le')],
    ])('%s is refused', async (_what, body) => {
      expectProblem(await post(path, body), 400, 415)
    })

    it.each([
      ['an encoding that does not exist', 'x-compress', 415],
      ['gzip that is none', 'gzip', 400],
    ])('%s is refused', async (_what, encoding, status) => {
      expectProblem(await post(path, '{"query": "RETURN 1"}', { ...json, 'content-encoding': encoding }), status)
    })

    it.each([
      ['arrays', '['],
      ['objects', '{"a":'],
    ])('%s nested 45,000 deep are refused at once', async (_what, opening) => {
      const began = performance.now()
      const body = `{"query": "RETURN $x", "params": {"x": ${opening.repeat(45_000 / opening.length)}`
      expectProblem(await post(path, body), 400, 413)
      expectProblem(await post(path, body.slice(0, 140_000)), 400)
      expect(performance.now() - began).toBeLessThan(1500)
    })

    it('a gzip bomb is stopped at its limit', async () => {
      const bomb = gzipSync(Buffer.alloc(100_000_000, 0x20), { level: 9 })
      expect(bomb.length).toBeLessThan(150_000)
      const memory = process.memoryUsage().rss
      expectProblem(await post(path, bomb, { ...json, 'content-encoding': 'gzip' }), 413)
      expect(process.memoryUsage().rss - memory).toBeLessThan(80_000_000)
    })
  })

  it('200 kB is too much for a query', async () => {
    expectProblem(await post(CYPHER, JSON.stringify({ query: `RETURN '${'x'.repeat(200_000)}'` })), 413)
  })
  it('7 MB is too much for an article', async () => {
    expectProblem(await post(ARTICLES, JSON.stringify({ text: 'x'.repeat(7_000_000) })), 413)
  })
  it('the key constructor is a key like another', async () => {
    const body = { query: 'RETURN $constructor AS x', params: { constructor: { prototype: { polluted: 1 } } } }
    const answer = await api.ask(CYPHER, { body })
    expect([answer.status, ({} as { polluted?: boolean }).polluted]).toEqual([200, undefined])
    expect((answer.json as { rows: unknown }).rows).toEqual([[{ prototype: { polluted: 1 } }]])
  })
  it('gzip is read', async () => {
    const body = gzipSync(JSON.stringify({ query: 'RETURN 1 AS one' }))
    const answer = await post(CYPHER, body, { ...json, 'content-encoding': 'gzip' })
    expect((answer.json as { rows: unknown }).rows).toEqual([[1]])
  })
  it('UTF-8 said in any way is read', async () => {
    for (const type of [
      'application/json; charset=utf-8',
      'Application/JSON;charset="UTF-8"',
      'application/json ; charset=utf8',
    ])
      expect((await post(CYPHER, utf8('{"query": "RETURN \'é\' AS e"}'), { 'content-type': type })).text).toContain('é')
  })
})
