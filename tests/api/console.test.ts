import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CypherAnswer, type StatsAnswer } from '../../model/api.ts'
import { seedArticle, write } from '../graph/articles.ts'
import { fingerprint } from '../graph/fingerprint.ts'
import { onEveryStore } from '../stores.ts'
import { expectProblem, longestWaitBeside, type Served, served } from './served.ts'

onEveryStore('the Cypher console', store => {
  let api: Served
  let before: StatsAnswer
  let print: string[]
  beforeAll(async () => {
    api = await served(store(), { limits: { timeoutMs: 1500, rows: 1000, bytes: 2_000_000 } })
    await write(api.graph, seedArticle)
    before = await api.graph.stats()
    print = await fingerprint(store())
  })
  afterAll(async () => {
    expect(await api.graph.stats()).toEqual(before)
    expect(await fingerprint(store())).toEqual(print)
    await api.close()
  })
  const ask = (query: string, params?: unknown) =>
    api.ask('/api/v1/cypher', { body: { query, ...(params === undefined ? {} : { params }) } })
  const answer = async (query: string, params?: unknown) => {
    const got = await ask(query, params)
    expect(got.status, got.text.slice(0, 300)).toBe(200)
    return CypherAnswer.parse(got.json)
  }

  it.each([
    'CREATE (n) RETURN n',
    'create (:X)',
    'MERGE (n:X {id: 1}) RETURN n',
    "MATCH (n) SET n.name = 'x' RETURN n",
    "MATCH (n) SET n += {name: 'x'}",
    'MATCH (n) SET n:X',
    'MATCH (n) REMOVE n.name',
    'MATCH (n) DELETE n',
    'MATCH (n) DETACH DELETE n',
    'FOREACH (i IN [1] | CREATE ())',
    'CALL { CREATE (n) RETURN n } RETURN n',
    'CALL { WITH 1 AS x CALL { CREATE (n) RETURN n } RETURN n } RETURN n',
    'MATCH (n) CALL (n) { SET n.x = 1 } RETURN n',
    'RETURN 1 AS n UNION CREATE (n) RETURN 1 AS n',
    '/* reading */ CREATE (n)',
    'RETURN 1 // \n CREATE (n)',
    '// RETURN 1\nCREATE (n)',
    'MATCH (n)/**/DETACH/**/DELETE/**/n',
    '\\u0043REATE (n)',
    'MATCH (n) \\u0044ELETE n',
    'MATCH (n)\u00a0SET\u00a0n.x = 1',
    'MATCH (`n`) SET `n`.`x` = 1',
    'UNWIND [1] AS x CREATE (:`X`)',
    'MATCH (n) WITH n LIMIT 1 SET n.x = 1 WITH n MATCH (m) RETURN m',
    'EXPLAIN CREATE (n)',
    'PROFILE CREATE (n)',
    'PROFILE MATCH (n) RETURN n',
    'CYPHER runtime=slotted MATCH (n) RETURN n',
    'cypher 5 CREATE (n)',
    'MATCH (n) CALL { WITH n DELETE n } IN TRANSACTIONS OF 1 ROWS',
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "LOAD CSV WITH HEADERS FROM 'http://127.0.0.1:1/x' AS line RETURN line",
    "CALL apoc.load.json('http://127.0.0.1:1/x') YIELD value RETURN value",
    "CALL apoc.cypher.runWrite('CREATE (n)', {})",
    "CALL `apoc`.`load`.`json`('http://127.0.0.1:1/x')",
    'CALL dbms.listConfig()',
    "CALL dbms.security.createUser('a', 'b')",
    "CALL db.createLabel('X')",
    "CALL db.index.fulltext.queryNodes('x', 'y')",
    'CALL grafeo.version()',
  ])('refuses %s', async query => {
    expectProblem(await ask(query), 400, 403)
  })
  it.each([
    'SHOW USERS',
    'SHOW TRANSACTIONS',
    "TERMINATE TRANSACTIONS 'x'",
    'CREATE INDEX x FOR (n:X) ON (n.y)',
    'CREATE CONSTRAINT x FOR (n:X) REQUIRE n.y IS UNIQUE',
    "CREATE USER a SET PASSWORD 'abcdefgh'",
    "ALTER USER neo4j SET PASSWORD 'abcdefgh'",
    'DROP INDEX entity_id',
    'DROP CONSTRAINT entity_id',
    'CREATE DATABASE x',
    'GRANT ROLE admin TO neo4j',
    'USE system MATCH (n) RETURN n',
    'USE neo4j CREATE (n)',
    ':param x => 1',
    ':clear',
    'MATCH (n) RETURN n; CREATE ()',
    'RETURN 1; RETURN 2',
    ';',
    'BEGIN',
    'COMMIT',
    'ROLLBACK',
  ])('does not administer: %s', async query => {
    expectProblem(await ask(query), 400, 403)
  })
  it.each([
    ["RETURN 'CREATE (n) DELETE n' AS x", 'CREATE (n) DELETE n'],
    ['RETURN 1 AS x // CREATE (n)', 1],
    ['/* SET; DELETE */ RETURN 2 AS x', 2],
    ['RETURN 3 AS `DETACH DELETE n`', 3],
    ['MATCH (n:`CREATE`) RETURN count(n) AS x', 0],
    ["RETURN 'a; CREATE ()' AS x;", 'a; CREATE ()'],
    ['RETURN "x" + \'; DROP INDEX x\' AS x', 'x; DROP INDEX x'],
    ["RETURN '\\u0043REATE' AS x", 'CREATE'],
  ])('reads what only looks like writing: %s', async (query, value) => {
    expect((await answer(query)).rows).toEqual([[value]])
  })

  describe('what cannot be run', () => {
    it.each([
      ['RETURN', 1],
      ['MATCH (n RETURN n', 1],
      ['MATCH (n)\nRETRUN n', 2],
      ['MATCH (n)\nWHERE n.x =\nRETURN n', 3],
      ['SELECT * FROM users', 1],
      ["RETURN 'unclosed", 1],
    ])('%s is told its line and column', async (query, line) => {
      const problem = expectProblem(await ask(query), 400)
      expect(problem.line).toBe(line)
      expect(problem.column).toBeGreaterThan(0)
    })
    it.each(['', ' ', '\n\n', '// nothing', '/* nothing */'])('%j is no query', async query => {
      expect(expectProblem(await ask(query), 400)).toMatchObject({ line: 1, column: 1 })
    })
    it.each([
      ['RETURN 1 AS a, x', 1, 16],
      ["MATCH (n:Country|Place)\nWHERE n.name = 'm'\nRETURN n.name, m", 3, 16],
      ['MATCH (n:Country|Place)\nRETURN n.name, nope(n)', 2, 16],
    ])('what the store does not know is pointed at: %s', async (query, line, column) => {
      expect(expectProblem(await ask(query), 400)).toMatchObject({ line, column })
    })
    it('a fault is pointed at where it was typed, however the query is rewritten', async () => {
      const query = 'MATCH (n:Country|Place)\nRETURN n.name, count(*) ORDER'
      expect(expectProblem(await ask(query), 400)).toMatchObject({ line: 2, column: 30 })
    })
    it('an end of a relationship that is nowhere in the answer is null', async () => {
      const { rows } = (await ask('MATCH (a:Country)-[r]->(b) RETURN a, r LIMIT 1')).json as {
        rows: Record<string, unknown>[][]
      }
      expect(rows[0]?.[1]).toMatchObject({ from: rows[0]?.[0]?.id, to: null })
    })
    it.each([
      ['brackets', `RETURN ${'('.repeat(5000)}1${')'.repeat(5000)}`],
      ['lists', `RETURN ${'['.repeat(100)}${']'.repeat(100)}`],
      ['cases', `RETURN ${'CASE WHEN true THEN '.repeat(1000)}1${' END'.repeat(1000)}`],
      ['negations', `RETURN ${'NOT '.repeat(1000)}true`],
      ['brackets beside others in a text', `RETURN "${')'.repeat(5000)}" + ${'('.repeat(3000)}1${')'.repeat(3000)}`],
      ['sums', `RETURN ${'1+'.repeat(9900)}1 AS x`],
      ['quantifiers', `RETURN ${'any(x IN ['.repeat(60)}1${'] WHERE x)'.repeat(60)} AS x`],
    ])('deep nesting of %s is refused or answered', async (_what, query) => {
      let got = await ask(query)
      // A busy machine may have no time for it: whoever is told so asks again.
      const hasTime = async () => {
        if (got.status === 503) got = await ask(query)
        return got.status
      }
      await expect.poll(hasTime).not.toBe(503)
      expect([200, 400, 408, 422], got.text.slice(0, 200)).toContain(got.status)
    })
  })

  describe('parameters', () => {
    it.each([1, 'x', true, [1], null])('are an object, not %j', async params => {
      expectProblem(await ask('RETURN 1', params), 400)
    })
    it('that are missing are named', async () => {
      const problem = expectProblem(await ask('RETURN $x AS x', {}), 400)
      expect(problem.detail).toMatch(/x/)
    })
    it('of the wrong type are refused', async () => {
      expectProblem(await ask('MATCH (n) RETURN n LIMIT $x', { x: '1' }), 400)
      expectProblem(await ask('MATCH (n) RETURN n LIMIT $x', { x: -1 }), 400)
    })
    it('keep their types', async () => {
      const params = { a: 7, b: 1.5, c: 'é', d: [1, 'x', null], e: { f: true } }
      expect((await answer('RETURN $a AS a, $b AS b, $c AS c, $d AS d, $e AS e', params)).rows).toEqual([
        [7, 1.5, 'é', [1, 'x', null], { f: true }],
      ])
      expect((await answer('MATCH (n) RETURN n LIMIT $x', { x: 2 })).rows).toHaveLength(2)
    })
    it('and integers beyond 2^53 survive as strings', async () => {
      expect(
        (await answer('RETURN 9007199254740993 AS x, 9007199254740991 AS y, -9223372036854775807 AS z')).rows,
      ).toEqual([['9007199254740993', 9007199254740991, '-9223372036854775807']])
    })
  })

  it('answers nodes and relations by our ids, as rows and as a picture', async () => {
    const { rows, graph } = await answer(
      "MATCH p = (a:Country {id: 'country:IRN'})-[r:PARTICIPATED_IN]->(e:Event) RETURN a, r, e, p LIMIT 3",
    )
    expect(rows).toHaveLength(3)
    expect(graph.nodes.map(({ id }) => id)).toContain('country:IRN')
    expect(graph.edges).toHaveLength(3)
    for (const edge of graph.edges) expect(edge).toMatchObject({ from: 'country:IRN', type: 'PARTICIPATED_IN' })
    expect(JSON.stringify(rows)).not.toMatch(/elementId|"identity"/)
  })
  it('explains a plan and runs nothing', async () => {
    const { plan, rows } = await answer('EXPLAIN MATCH (n:Country) RETURN n.name')
    expect(plan?.operator).toBeTruthy()
    expect(rows).toEqual([])
  })
  it('gives rows as lines to who asks for lines', async () => {
    const got = await api.ask('/api/v1/cypher', {
      body: { query: 'UNWIND [1, 2] AS x RETURN x, x * 2 AS y' },
      headers: { accept: 'application/x-ndjson', 'content-type': 'application/json' },
    })
    expect(got.headers['content-type']).toMatch(/^application\/x-ndjson/)
    const lines = got.text
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.slice(0, 2)).toEqual([
      { x: 1, y: 2 },
      { x: 2, y: 4 },
    ])
    expect(lines[2]).toMatchObject({ truncated: false, summary: { rows: 2 } })
  })

  describe('an answer without end', () => {
    it('is cut at a number of rows', async () => {
      const cut = await answer('UNWIND range(1, 1000000) AS x RETURN x')
      expect([cut.rows.length, cut.truncated]).toEqual([1000, true])
    })
    it('is cut at a number of bytes', async () => {
      const cut = await answer(`UNWIND range(1, 900) AS x RETURN reduce(s = 'x', i IN range(1, 14) | s + s) AS long`)
      expect(cut.truncated).toBe(true)
      expect(cut.rows.length).toBeGreaterThan(10)
    })
    it('of one great cell is cut too', async () => {
      const got = await ask(`RETURN reduce(s = 'x', i IN range(1, 25) | s + s) AS cell`)
      expect([200, 408, 422], got.text.slice(0, 200)).toContain(got.status)
      if (got.status === 200) expect(CypherAnswer.parse(got.json).truncated).toBe(true)
      expect(got.bytes.length).toBeLessThan(4_000_000)
    })
  })

  describe('a query without end', () => {
    it.each([
      'MATCH (a), (b), (c), (d) RETURN count(*) AS x',
      'MATCH (a), (b), (c), (d), (e) WHERE a.id + b.id + c.id + d.id + e.id = 0 RETURN a',
      'MATCH p = (:Entity)-[*1..12]-(:Entity) RETURN count(p) AS x',
      'MATCH p = (:Entity)-[*]-(:Entity) RETURN count(p) AS x',
      'UNWIND range(1, 10000000000) AS x RETURN count(x) AS x',
      'RETURN size(reduce(l = [1], i IN range(1, 40) | l + l)) AS x',
      'RETURN size(range(1, 3000000000)) AS x',
    ])('ends at its deadline while others are served: %s', async query => {
      const began = performance.now()
      const long = ask(query)
      expect(await longestWaitBeside(api, long)).toBeLessThan(1000)
      const got = await long
      expect([200, 400, 408, 422, 503], got.text.slice(0, 300)).toContain(got.status)
      expect(performance.now() - began).toBeLessThan(6000)
      // One that did not stop when it was told costs the engine its process; another takes over.
      await expect.poll(async () => (await ask('RETURN 1 AS x')).status, { timeout: 15_000 }).toBe(200)
      expect(await api.graph.stats()).toEqual(before)
    })
  })
})
