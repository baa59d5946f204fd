import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Driver, type Session } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  CorruptStore,
  type EmbeddedStore,
  StoreHeld,
  type StoreOptions,
  startEmbeddedStore,
  UnwritableDataFolder,
} from '../../server/store.ts'

const folders: string[] = []
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'entente-engine-'))
  folders.push(made)
  return made
}
const open = (dataDir: string, extra: Partial<StoreOptions> = {}) =>
  startEmbeddedStore({ dataDir, log: () => {}, ...extra })
const drive = (store: EmbeddedStore) =>
  neo4j.driver(store.uri, neo4j.auth.basic(store.username, store.password), { disableLosslessIntegers: true })
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: { code: string; message: string }) => error,
  )

afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true })
})

describe('the embedded engine, seen by neo4j-driver', () => {
  let store: EmbeddedStore
  let driver: Driver
  const rows = async (query: string, params = {}) =>
    (await driver.executeQuery(query, params)).records.map(record => record.toObject())
  const within = async <T>(work: (session: Session) => Promise<T>, mode: 'READ' | 'WRITE' = 'WRITE') => {
    const session = driver.session({ defaultAccessMode: mode })
    try {
      return await work(session)
    } finally {
      await session.close()
    }
  }
  beforeAll(async () => {
    store = await open(folder())
    driver = drive(store)
    await rows('CREATE CONSTRAINT key IF NOT EXISTS FOR (n:Key) REQUIRE n.id IS UNIQUE')
    await rows("CREATE (:A {id:'a'})-[:R {w:2}]->(:A {id:'b'})-[:R {w:3}]->(:A {id:'c'})")
  })
  afterAll(async () => {
    await driver?.close()
    await store?.close()
  })

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
    const session = neo4j.driver(store.uri, neo4j.auth.basic(store.username, store.password))
    const result = await session.executeQuery(
      'RETURN $i AS i, $f AS f, $s AS s, $b AS b, $n AS n, $l AS l, $m AS m, $big AS big',
      params,
    )
    await session.close()
    const row = result.records[0]?.toObject() as Record<string, unknown>
    expect(row.i).toEqual(neo4j.int(42))
    expect(row.big).toEqual(neo4j.int('9007199254740993'))
    expect([row.f, row.s, row.b, row.n]).toEqual([1.5, params.s, true, null])
    expect(row.m).toEqual({ a: { b: [null] }, __proto__x: neo4j.int(1) })
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
    const { keys, records } = await driver.executeQuery(
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
  it.each([
    'CREATE (:W)',
    'MERGE (:W {k:1})',
    'MATCH (n:A) SET n.x = 1',
    'MATCH (n:A) REMOVE n.id',
    'MATCH (n:A) DETACH DELETE n',
    'FOREACH (i IN [1] | CREATE (:W))',
    'MATCH (n:A) CALL { WITH n CREATE (m:W) RETURN m } RETURN m',
    '/* RETURN */ CREATE (:W)',
    'RETURN 1 AS x UNION CREATE (w:W) RETURN 1 AS x',
    'CREATE INDEX w FOR (n:W) ON (n.k)',
    'DROP CONSTRAINT key',
    '\\u0043REATE (:W)',
  ])('refuses in READ mode: %s', async query => {
    const before = await rows('MATCH (n) RETURN count(n) AS c')
    const auto = await within(session => failure(session.run(query)), 'READ')
    const managed = await within(session => failure(session.executeRead(tx => tx.run(query))))
    expect([auto?.code, managed?.code]).toSatisfy((codes: string[]) =>
      codes.every(code => /AccessMode|SyntaxError/.test(code)),
    )
    expect(await rows('MATCH (n) RETURN count(n) AS c')).toEqual(before)
  })
  it('reads the word CREATE in a string, a comment and a name as no write', async () => {
    const result = await within(
      session => session.run("/* CREATE */ MATCH (`SET`:A) WHERE `SET`.id <> 'DELETE' RETURN count(*) AS c"),
      'READ',
    )
    expect(result.records[0]?.get('c')).toBe(3)
  })
  it.each([
    ["LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l", /Forbidden/],
    ['CALL dbms.listConfig()', /ProcedureNotFound/],
    ['RETURN 1; RETURN 2', /SyntaxError/],
    ['MATCH (a)((x:A)-[:R]->(y)){1,3}(b) RETURN a', /SyntaxError/],
    ['MATCH (a) RETURN COLLECT { MATCH (a)-->(b) RETURN b.id } AS l', /SyntaxError/],
    ['CREATE FULLTEXT INDEX f FOR (n:A) ON EACH [n.id]', /SyntaxError/],
    ['RETURN $missing', /ParameterMissing/],
    ['RETURN nope', /SyntaxError/],
    ['// nothing', /SyntaxError/],
    ['RETURN 1/0', /Arithmetic/],
  ])('refuses %s with a code of Neo4j', async (query, code) => {
    expect((await within(session => failure(session.run(query))))?.code).toMatch(code)
  })
  it('says the line and column of a mistake', async () => {
    expect((await within(session => failure(session.run('MATCH (n RETURN n'))))?.message).toMatch(/line 1, column 10/)
  })
  it('tells type, counters and plan', async () => {
    const write = await driver.executeQuery('CREATE (n:C {a:1}) RETURN n')
    expect(write.summary.queryType).toBe('rw')
    expect(write.summary.counters.updates()).toMatchObject({ nodesCreated: 1, propertiesSet: 1, labelsAdded: 1 })
    const plan = await driver.executeQuery('EXPLAIN MATCH (n:C) SET n.a = 2')
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
  it('ends no process over broken input', async () => {
    const pid = store.pid()
    const port = Number(new URL(store.uri).port)
    const hello = Buffer.from('6060b017000404050000000000000000000000000', 'hex')
    const garbage = [
      Buffer.from('GET / HTTP/1.1\r\n\r\n'.padEnd(64)),
      Buffer.alloc(100, 0xff),
      Buffer.concat([hello, Buffer.alloc(4), Buffer.alloc(200_000, 0xff)]),
      Buffer.concat([hello, Buffer.alloc(4), Buffer.from([0x27, 0x10]), Buffer.alloc(10_000, 0x91), Buffer.alloc(2)]),
      Buffer.concat([hello, Buffer.alloc(4), Buffer.from([0, 5, 0xd6, 0xff, 0xff, 0xff, 0xff, 0, 0])]),
    ]
    await Promise.all(
      garbage.map(
        bytes =>
          new Promise(resolve => {
            const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
            socket
              .on('data', () => {})
              .on('error', () => {})
              .on('close', resolve)
          }),
      ),
    )
    expect(store.pid()).toBe(pid)
    expect(await rows('RETURN 1 AS one')).toEqual([{ one: 1 }])
  })
  it('refuses a client without the password', async () => {
    const stranger = neo4j.driver(store.uri, neo4j.auth.basic('neo4j', 'guess'))
    expect((await failure(stranger.executeQuery('RETURN 1')))?.code).toMatch(/Unauthorized/)
    await stranger.close()
  })
})

describe('limits', () => {
  it('ends a runaway query at its deadline, serves others, and replaces the process', async () => {
    const store = await open(folder(), { graceMs: 500 })
    const driver = drive(store)
    await driver.executeQuery('UNWIND range(1,300) AS i CREATE (:N {i:i})')
    const pid = store.pid()
    const session = driver.session({ defaultAccessMode: 'READ' })
    const started = Date.now()
    const runaway = failure(
      session.run('MATCH (a:N),(b:N),(c:N),(d:N) WHERE a.i+b.i+c.i+d.i < 0 RETURN count(*)', {}, { timeout: 700 }),
    )
    const beside = await driver.executeQuery('MATCH (n:N) RETURN count(n) AS c', {}, { routing: 'READ' })
    expect(beside.records[0]?.get('c')).toBe(300)
    expect((await runaway)?.code).toBe('Neo.ClientError.Transaction.TransactionTimedOut')
    expect(Date.now() - started).toBeLessThan(1500)
    await session.close()
    for (let i = 0; i < 100 && store.pid() === pid; i++) await new Promise(resolve => setTimeout(resolve, 100))
    expect(store.pid()).not.toBe(pid)
    const after = await driver.session().executeRead(tx => tx.run('MATCH (n:N) RETURN count(n) AS c'))
    expect(after.records[0]?.get('c')).toBe(300)
    await driver.close()
    await store.close()
  })
  it('fails the query that takes too much memory and comes back', async () => {
    const store = await open(folder(), { memoryMb: 500 })
    const driver = drive(store)
    const session = driver.session()
    const error = await failure(session.run('UNWIND range(1,50000000) AS i RETURN collect(i) AS l'))
    expect(error?.code).toMatch(/OutOfMemory/)
    await session.close()
    const after = await driver.session().executeRead(tx => tx.run('RETURN 1 AS x'))
    expect(after.records[0]?.get('x')).toBe(1)
    await driver.close()
    await store.close()
  })
})

describe('durability and the store file', () => {
  it('keeps every acknowledged transaction, and none by half, over five SIGKILLs', async () => {
    const store = await open(folder())
    const driver = drive(store)
    let acknowledged = 0
    for (let round = 0; round < 5; round++) {
      const pid = store.pid() as number
      const until = setTimeout(() => process.kill(pid, 'SIGKILL'), 150 + round * 40)
      for (let alive = true; alive; ) {
        const session = driver.session()
        alive = await session.run('CREATE (:Half {n:$n}) CREATE (:Half {n:$n})', { n: acknowledged }).then(
          () => true,
          () => false,
        )
        if (alive) acknowledged++
        await session.close()
      }
      clearTimeout(until)
      for (let i = 0; i < 100 && store.pid() === pid; i++) await new Promise(resolve => setTimeout(resolve, 50))
      await driver.session().executeRead(tx => tx.run('RETURN 1'))
    }
    const { records } = await driver
      .session()
      .executeRead(tx => tx.run('MATCH (h:Half) RETURN h.n AS n, count(*) AS c'))
    expect(acknowledged).toBeGreaterThan(10)
    // A write killed between commit and answer may stand too; it stands whole.
    expect(records.every(record => record.get('c') % 2 === 0)).toBe(true)
    expect(new Set(records.map(record => record.get('n')).filter(n => n < acknowledged)).size).toBe(acknowledged)
    await driver.close()
    await store.close()
  })
  it('finds its data after a restart, and refuses a second process meanwhile', async () => {
    const dataDir = folder()
    const first = await open(dataDir)
    const driver = drive(first)
    await driver.executeQuery("CREATE (:Kept {name:'é'})")
    await expect(open(dataDir)).rejects.toBeInstanceOf(StoreHeld)
    await driver.close()
    await first.close()
    const second = await open(dataDir)
    const again = drive(second)
    expect((await again.executeQuery('MATCH (n:Kept) RETURN n.name AS name')).records[0]?.get('name')).toBe('é')
    await again.close()
    await second.close()
  })
  it('leaves a corrupt store as it is and names it', async () => {
    const dataDir = folder()
    const file = join(dataDir, 'graph.grafeo')
    writeFileSync(file, 'this is no graph'.repeat(100))
    copyFileSync(file, `${file}.before`)
    await expect(open(dataDir)).rejects.toBeInstanceOf(CorruptStore)
    expect(readFileSync(file)).toEqual(readFileSync(`${file}.before`))
  })
  it('says that a data folder cannot be written', async () => {
    const file = join(folder(), 'file')
    writeFileSync(file, '')
    await expect(open(join(file, 'data'))).rejects.toBeInstanceOf(UnwritableDataFolder)
  })
  it('ends when its parent dies', async () => {
    const script = join(folder(), 'parent.mts')
    writeFileSync(
      script,
      `import { startEmbeddedStore } from ${JSON.stringify(new URL('../../server/store.ts', import.meta.url).href)}\nconst s = await startEmbeddedStore({ dataDir: ${JSON.stringify(folder())}, log() {} })\nconsole.log(s.pid())\nprocess.kill(process.pid, 'SIGKILL')\n`,
    )
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], {
      cwd: new URL('../..', import.meta.url),
      encoding: 'utf8',
    })
    const pid = Number(stdout)
    expect(pid, stderr).toBeGreaterThan(1)
    let alive = true
    for (let i = 0; i < 50 && alive; i++) {
      await new Promise(resolve => setTimeout(resolve, 100))
      try {
        process.kill(pid, 0)
      } catch {
        alive = false
      }
    }
    expect(alive).toBe(false)
  })
})
