import { afterAll, beforeAll, expect, it } from 'vitest'
import { onOneStore } from '../stores.ts'
import { expectProblem, longestWaitBeside, type Served, served } from './served.ts'

const LENGTH = 20_000
/** As often as fits into a query of the longest length. */
const filled = (before: string, item: string, between: string, after = '') =>
  before +
  Array(Math.floor((LENGTH - before.length - after.length + between.length) / (item.length + between.length)))
    .fill(item)
    .join(between) +
  after
const nested = (deep: number, opening: string, core: string, closing: string) =>
  opening.repeat(deep) + core + closing.repeat(deep)

onOneStore('a query that is hard to read', store => {
  let api: Served
  beforeAll(async () => {
    api = await served(store(), { limits: { timeoutMs: 2000 } })
    // The thread that reads queries comes up with the first.
    expect((await api.ask('/api/v1/cypher', { body: { query: 'RETURN 1 AS x' } })).status).toBe(200)
  })
  afterAll(() => api?.close())

  it.each([
    [
      'subqueries in subqueries',
      nested(50, 'CALL { MATCH (n) WHERE EXISTS { MATCH (n)--() } ', 'RETURN 1 AS x', ' } RETURN 1 AS x'),
    ],
    ['EXISTS in EXISTS', `MATCH (n) WHERE ${nested(50, 'EXISTS { MATCH (n)--(m) WHERE ', 'true', ' }')} RETURN n`],
    ['a chain of UNION', filled('', 'RETURN 1 AS x', ' UNION ')],
    ['thousands of conditions', filled('MATCH (n) WHERE ', 'n.a', ' OR ', ' RETURN n')],
    ['lists of lists', `RETURN ${nested(100, '[x IN ', '[1]', ']')} AS x`],
    ['many lists of lists', filled('RETURN ', nested(10, '[x IN ', '[1]', ']'), ', ')],
    ['CASE in CASE, many times', filled('RETURN ', nested(8, 'CASE WHEN true THEN ', '1', ' END'), ', ')],
    ['signs', `RETURN ${'-'.repeat(19_000)}1 AS x`],
    ['many paths', filled('RETURN ', 'shortestPath((a)-[*]-(b))', ', ')],
    ['words without an order', filled('', 'MATCH', ' ')],
  ])('is answered or refused in bounded time, and others meanwhile: %s', async (_what, query) => {
    expect(query.length).toBeLessThanOrEqual(LENGTH)
    const began = performance.now()
    const asked = api.ask('/api/v1/cypher', { body: { query } })
    expect(await longestWaitBeside(api, asked)).toBeLessThan(1000)
    expect([200, 400, 408, 422]).toContain((await asked).status)
    // The two seconds of its reader, the two of a query that runs, and a slow machine.
    expect(performance.now() - began).toBeLessThan(9000)
    await expect
      .poll(async () => (await api.ask('/api/v1/cypher', { body: { query: 'RETURN 2 AS x' } })).status, {
        timeout: 15_000,
      })
      .toBe(200)
  })
  it('and longer than it may be is refused unread', async () => {
    expectProblem(await api.ask('/api/v1/cypher', { body: { query: `RETURN '${'x'.repeat(LENGTH)}'` } }), 400)
  })
})
