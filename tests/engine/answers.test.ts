import neo4j from 'neo4j-driver'
import { expect, it } from 'vitest'
import { failure, onSmallStore } from './embedded.ts'

onSmallStore('the embedded engine, seen by neo4j-driver', ({ rows, within, store, driver }) => {
  it('keeps parameters of every type', async () => {
    const params = {
      i: 42,
      f: 1.5,
      s: 'é\u0000𝄞',
      b: true,
      n: null,
      l: [1, [2, []]],
      m: { a: { b: [null] }, __proto__x: 1 },
      big: neo4j.int('9007199254740993'),
    }
    const session = neo4j.driver(store().uri, neo4j.auth.basic(store().username, store().password))
    const result = await session.executeQuery(
      'RETURN $i AS i, $f AS f, $s AS s, $b AS b, $n AS n, $l AS l, $m AS m, $big AS big',
      params,
    )
    await session.close()
    const row = result.records[0]?.toObject() as Record<string, unknown>
    // The driver sends a JavaScript number as a float, and gets one back.
    expect(row.i).toBe(42)
    expect(row.big).toEqual(neo4j.int('9007199254740993'))
    expect([row.f, row.s, row.b, row.n]).toEqual([1.5, params.s, true, null])
    expect(row.m).toEqual({ a: { b: [null] }, __proto__x: neo4j.int(1) })
  })
  it.each([
    ['bytes', new Int8Array([1, 2, -3])],
    ['the smallest integer', neo4j.int('-9223372036854775808')],
    ['the largest integer', neo4j.int('9223372036854775807')],
    ['an integer of a byte more', neo4j.int(-129)],
    ['no number', Number.NaN],
    ['infinity', Number.NEGATIVE_INFINITY],
    ['a great float', 1e300],
    ['an empty text', ''],
    ['a long text', 'é'.repeat(70_000)],
    ['an empty list', []],
    ['a long list', Array.from({ length: 70_000 }, (_, i) => neo4j.int(i))],
    ['an empty map', {}],
    ['a map with a strange key', { 'clé `é`': neo4j.int(1), constructor: 'x' }],
  ])('gives back %s', async (_what, value) => {
    const exact = neo4j.driver(store().uri, neo4j.auth.basic(store().username, store().password))
    const { records } = await exact.executeQuery('RETURN $value AS value', { value })
    await exact.close()
    expect(records[0]?.get('value')).toEqual(value)
  })
  it.each([
    ['a date', new neo4j.types.Date(2020, 1, 2)],
    ['a time', new neo4j.types.Time(1, 2, 3, 4, 3600)],
    ['a local time', new neo4j.types.LocalTime(1, 2, 3, 4)],
    ['a timestamp', new neo4j.types.DateTime(2020, 1, 2, 3, 4, 5, 678_901_000, -7200)],
    ['a local timestamp', new neo4j.types.LocalDateTime(1912, 1, 2, 3, 4, 5, 678_901_000)],
    ['a duration', new neo4j.types.Duration(1, -2, 3, 4)],
  ])('gives back %s', async (_what, value) => {
    expect(await rows('RETURN $value AS value', { value })).toEqual([{ value }])
  })
  it.each([
    ['a timestamp finer than it keeps', new neo4j.types.DateTime(2020, 1, 2, 3, 4, 5, 6, 0)],
    ['a local timestamp finer than it keeps', new neo4j.types.LocalDateTime(2020, 1, 2, 3, 4, 5, 6)],
    ['a named time zone', new neo4j.types.DateTime(2020, 1, 2, 3, 4, 5, 0, null as never, 'Europe/Paris')],
    ['a point', new neo4j.types.Point(neo4j.int(4326), 1.5, 2.5)],
  ])('refuses %s, rather than to round it', async (_what, value) => {
    const error = await failure(driver().executeQuery('RETURN $value AS value', { value }))
    expect(error).toMatchObject({ code: /^Neo\.ClientError\./, message: /The embedded store/ })
  })
  it.each([
    ['RETURN percentileDisc(1, 0.5) AS p', /use percentileCont/],
    ['MATCH (n) RETURN [n, 1] AS l', /a column of each/],
    ['MATCH (n) WHERE n.id RETURN n', /write a comparison/],
    [
      'MATCH (n) RETURN size(n.id), size(n.w), toUpper(5) AS u',
      /Type mismatch: expected String but was Integer .line 1, column 45/,
    ],
  ])('says what to write instead of %s', async (query, message) => {
    expect(await failure(driver().executeQuery(query))).toMatchObject({ message })
  })
  it.each<[string, unknown[], Record<string, unknown>?]>([
    ["MATCH (n:A {id: 'a'}) RETURN n.id AS where, n.set AS x", [{ where: 'a', x: null }]],
    [
      "MATCH (a:A {id: 'a'})-->(x) RETURN count(x) AS n, [(a)-->(y) | y.none] AS l, COUNT { (a)<--() } AS i, COUNT { (a)-->() } AS o",
      [{ n: 1, l: [null], i: 0, o: 1 }],
    ],
    ["MATCH (a:A {id: 'a'}) RETURN COLLECT { MATCH (a)-->(y) RETURN y.none } AS l", [{ l: [null] }]],
    [
      'RETURN true > false AS a, [1, null] = [1, null] AS b, [1, 2] IN [[1, null]] AS c',
      [{ a: true, b: null, c: null }],
    ],
    ["RETURN 1 = '1' AS a, $text = 1 AS b, 1 IN ['1'] AS c", [{ a: false, b: false, c: false }], { text: '1' }],
    ["RETURN CASE '1' WHEN 1 THEN 'number' ELSE 'text' END AS a", [{ a: 'text' }]],
    ["RETURN date('2018-12-13').year + 'x' AS a, 2 ^ 3 ^ 2 AS b", [{ a: '2018x', b: 64 }]],
    ["MATCH (a:A {id: 'b'})-->(c) WITH c WHERE a.id = 'b' RETURN c.id AS id", [{ id: 'c' }]],
    ['MATCH (a:A) WHERE size([(a)-->(b) | b]) > 0 RETURN * ORDER BY size([(a)<--(b) | b]) LIMIT 0', []],
    ['MATCH (a:A) RETURN a.id AS id ORDER BY size([(a)<--(b) | b]), id LIMIT 1', [{ id: 'a' }]],
  ])('answers %s', async (query, answer, params = {}) => {
    expect(await rows(query, params)).toEqual(answer)
  })
  it('takes temporal parameters and compares them', async () => {
    expect(
      await rows("RETURN $d < date('2020-01-03') AS less, $d AS d", { d: new neo4j.types.Date(2020, 1, 2) }),
    ).toEqual([{ less: true, d: new neo4j.types.Date(2020, 1, 2) }])
    expect(await rows('RETURN $t AS t', { t: new neo4j.types.LocalDateTime(2020, 1, 2, 3, 4, 5, 6000000) })).toEqual([
      { t: new neo4j.types.LocalDateTime(2020, 1, 2, 3, 4, 5, 6000000) },
    ])
  })
  it('names an unnamed projection by its source text, and keeps the node beside an aggregate', async () => {
    const { keys, records } = await driver().executeQuery(
      "MATCH (n:A {id:'a'}) RETURN n, count( * ), n.id ORDER BY n.id LIMIT $k",
      { k: neo4j.int(1) },
    )
    expect(keys).toEqual(['n', 'count( * )', 'n.id'])
    expect(records[0]?.get('n').properties).toEqual({ id: 'a' })
  })
  it('gives a path walked backwards its direction and its relationships their ends', async () => {
    const [row] = await rows("MATCH p=shortestPath((c:A {id:'c'})-[*..5]-(a:A {id:'a'})) RETURN p")
    expect(
      row?.p.segments.map(
        (s: {
          start: { properties: { id: string } }
          relationship: { startNodeElementId: string }
          end: { elementId: string }
        }) => [s.start.properties.id, s.relationship.startNodeElementId === s.end.elementId],
      ),
    ).toEqual([
      ['c', true],
      ['b', true],
    ])
  })
  it('divides a whole float as a float, wherever the driver put it', async () => {
    expect(await rows('RETURN $x / 2 AS half, $n / 2 AS whole', { x: 7, n: neo4j.int(7) })).toEqual([
      { half: 3.5, whole: 3 },
    ])
  })
  it('answers 0 for the sum of nothing', async () => {
    expect(await rows('UNWIND [] AS x RETURN sum(x) AS s, count(x) AS c')).toEqual([{ s: 0, c: 0 }])
  })
  it('streams 100,000 rows', async () => {
    const { records } = await within(session => session.run('UNWIND range(1,100000) AS i RETURN i, toString(i) AS s'))
    expect(records.length).toBe(100_000)
    expect(records.at(-1)?.toObject()).toEqual({ i: 100_000, s: '100000' })
  })
  it('rolls back what a client rolls back, and keeps what it commits', async () => {
    await within(async session => {
      const one = session.beginTransaction()
      await one.run('CREATE (:Tx {k: 1})')
      await one.rollback()
      await session.executeWrite(tx => tx.run('CREATE (:Tx {k: 2})'))
      expect((await session.run('MATCH (n:Tx) RETURN n.k AS k')).records.map(r => r.get('k'))).toEqual([2])
    })
  })
  it('tells type, counters and plan', async () => {
    const write = await driver().executeQuery('CREATE (n:C {a:1}) RETURN n')
    expect(write.summary.queryType).toBe('rw')
    expect(write.summary.counters.updates()).toMatchObject({ nodesCreated: 1, propertiesSet: 1, labelsAdded: 1 })
    const plan = await driver().executeQuery('EXPLAIN MATCH (n:C) SET n.a = 2')
    expect(plan.summary.queryType).toBe('w')
    expect(plan.summary.plan).toBeTruthy()
    expect(await rows('MATCH (n:C) RETURN n.a AS a')).toEqual([{ a: 1 }])
  })
  it('serves 50 sessions at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => within(session => session.run('RETURN $i AS i', { i }))),
    )
    expect(answers.map(answer => answer.records[0]?.get('i'))).toEqual(Array.from({ length: 50 }, (_, i) => i))
  })
  it('tells a writer that waited too long for its turn so, and a managed transaction is tried again until it has it', async () => {
    await within(async holder => {
      const first = holder.beginTransaction()
      await first.run('CREATE (:Turn {n: 1})')
      const alone = await failure(within(session => session.run('CREATE (:Turn {n: 2})', {}, { timeout: 200 })))
      expect(alone?.code).toBe('Neo.TransientError.Transaction.LockAcquisitionTimeout')
      let refusals = 0
      const logger = (_level: string, message: string) => {
        if (message.includes('LockAcquisitionTimeout')) refusals += 1
      }
      const { uri, username, password } = store()
      const another = neo4j.driver(uri, neo4j.auth.basic(username, password), { logging: { level: 'debug', logger } })
      const session = another.session()
      const managed = session.executeWrite(tx => tx.run('CREATE (:Turn {n: 3})'), { timeout: 1000 })
      await expect.poll(() => refusals).toBeGreaterThan(0)
      await first.commit()
      await managed
      await another.close()
    })
    expect(await rows('MATCH (t:Turn) RETURN t.n AS n ORDER BY n')).toEqual([{ n: 1 }, { n: 3 }])
  })
  it('makes one node of 40 concurrent MERGEs of one key', async () => {
    await Promise.all(
      Array.from({ length: 40 }, () =>
        within(session =>
          session.executeWrite(tx =>
            tx.run("MERGE (n:Key {id:'k'}) ON CREATE SET n.hits = 1 ON MATCH SET n.hits = n.hits + 1"),
          ),
        ),
      ),
    )
    expect(await rows("MATCH (n:Key {id:'k'}) RETURN n.hits AS hits")).toEqual([{ hits: 40 }])
  })
})
