import { connect } from 'node:net'
import neo4j from 'neo4j-driver'
import { expect, it } from 'vitest'
import { failure, onSmallStore } from './embedded.ts'

onSmallStore('what the embedded engine refuses', ({ rows, within, store }) => {
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
      codes.every(code => /AccessMode|SyntaxError|Forbidden/.test(code)),
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
    ['MATCH (a) RETURN COLLECT { MATCH (a)-->(b) RETURN DISTINCT b.id } AS l', /SyntaxError/],
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
  it('ends no process over broken input', async () => {
    const pid = store().pid()
    const port = Number(new URL(store().uri).port)
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
    expect(store().pid()).toBe(pid)
    expect(await rows('RETURN 1 AS one')).toEqual([{ one: 1 }])
  })
  it('refuses a client without the password', async () => {
    const stranger = neo4j.driver(store().uri, neo4j.auth.basic('neo4j', 'guess'))
    expect((await failure(stranger.executeQuery('RETURN 1')))?.code).toMatch(/Unauthorized/)
    await stranger.close()
  })
})
