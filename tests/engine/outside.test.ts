import { spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PortTaken } from '../../server/engine-child.ts'
import type { EngineProcess } from '../../server/engine-process.ts'
import { drive, failure, folder, open } from './embedded.ts'

describe('the port for other tools', () => {
  let store: EngineProcess
  let outside: Driver
  const rows = async (query: string, params = {}) =>
    (await outside.executeQuery(query, params)).records.map(record => record.toObject())
  beforeAll(async () => {
    store = await open(folder(), { outside: { port: 0, password: 'let me in' } })
    const inside = drive(store)
    await inside.executeQuery(
      "CREATE (:Entity:Country {id: 'country:IRQ', name: 'Irak'})-[:BORDERS {since: 1932}]->(:Entity {name: 'b'})",
    )
    await inside.close()
    outside = neo4j.driver(store.outsideUri as string, neo4j.auth.basic('neo4j', 'let me in'), {
      disableLosslessIntegers: true,
    })
  })
  afterAll(async () => {
    await outside?.close()
    await store?.close()
  })

  it('answers a driver that has the password, and nobody else', async () => {
    expect(await rows('MATCH (c:Country) RETURN c.name AS name')).toEqual([{ name: 'Irak' }])
    const stranger = neo4j.driver(store.outsideUri as string, neo4j.auth.basic('neo4j', store.password))
    expect((await failure(stranger.executeQuery('RETURN 1')))?.code).toMatch(/Unauthorized/)
    await stranger.close()
  })
  it.each(['CREATE (:W)', 'MATCH (n) DETACH DELETE n', 'CREATE INDEX FOR (n:W) ON (n.k)', 'MERGE (n:W) RETURN n'])(
    'refuses %s in any access mode and says how to write',
    async query => {
      const session = outside.session({ defaultAccessMode: 'WRITE' })
      expect(await failure(session.run(query))).toMatchObject({ code: /AccessMode/, message: /BOLT_WRITE/ })
      expect((await failure(session.executeWrite(tx => tx.run(query))))?.message).toMatch(/BOLT_WRITE/)
      await session.close()
      expect(await rows('MATCH (n) RETURN count(n) AS n')).toEqual([{ n: 2 }])
    },
  )
  it('answers what cypher-shell and Neo4j Browser ask at connection', async () => {
    expect(await rows('CALL db.ping()')).toEqual([{ success: true }])
    expect(
      await rows(
        'CALL dbms.components() YIELD name, versions, edition UNWIND versions AS version RETURN name, version, edition',
      ),
    ).toContainEqual({ name: 'Neo4j Kernel', version: '5.26.0', edition: 'community' })
    expect(
      await rows('SHOW DATABASES YIELD name, default, currentStatus WHERE default RETURN name, currentStatus'),
    ).toEqual([{ name: 'neo4j', currentStatus: 'online' }])
    expect(
      await rows(
        'CALL db.labels() YIELD label RETURN collect(label)[..1000] AS result UNION ALL CALL db.relationshipTypes() YIELD relationshipType RETURN collect(relationshipType)[..1000] AS result UNION ALL CALL db.propertyKeys() YIELD propertyKey RETURN collect(propertyKey)[..1000] AS result',
      ),
    ).toEqual([
      { result: ['Entity', 'Country'] },
      { result: ['BORDERS'] },
      { result: expect.arrayContaining(['id', 'name', 'since']) },
    ])
    expect(
      await rows("CALL dbms.clientConfig() YIELD name, value WHERE name STARTS WITH 'browser.' RETURN name, value"),
    ).toContainEqual({ name: 'browser.allow_outgoing_connections', value: 'false' })
    const procedures = await rows('SHOW PROCEDURES YIELD name, signature ORDER BY name')
    expect(procedures.map(row => row.name)).toEqual(
      expect.arrayContaining(['algo.pageRank', 'db.labels', 'dbms.components']),
    )
    expect((await rows('SHOW FUNCTIONS')).map(row => row.name)).toEqual(
      expect.arrayContaining(['collect', 'date', 'toUpper']),
    )
    expect((await rows('SHOW CURRENT USER'))[0]).toMatchObject({ user: 'neo4j' })
  })
  it('tells tools its schema, as Neo4j and APOC do', async () => {
    const country = { nodeType: ':`Country`:`Entity`', nodeLabels: ['Country', 'Entity'] }
    expect(await rows('CALL db.schema.nodeTypeProperties()')).toContainEqual({
      ...country,
      propertyName: 'name',
      propertyTypes: ['String'],
      mandatory: true,
    })
    expect(await rows('CALL db.schema.relTypeProperties()')).toEqual([
      { relType: ':`BORDERS`', propertyName: 'since', propertyTypes: ['Long'], mandatory: true },
    ])
    const [seen] = await rows('CALL db.schema.visualization() YIELD nodes, relationships RETURN nodes, relationships')
    expect(seen?.nodes.map((node: { labels: string[] }) => node.labels)).toEqual([['Country'], ['Entity']])
    expect(seen?.relationships.map((each: { type: string }) => each.type)).toEqual(['BORDERS', 'BORDERS'])
    // What langchain and neo4j-graphrag ask for relationships.
    expect(
      await rows(
        'CALL apoc.meta.data({sample: 100}) YIELD label, other, elementType, type, property WHERE type = "RELATIONSHIP" AND elementType = "node" UNWIND other AS other_node WITH * WHERE NOT label IN $EXCLUDED AND NOT other_node IN $EXCLUDED RETURN {start: label, type: property, end: toString(other_node)} AS output ORDER BY label',
        { EXCLUDED: ['_Bloom_Perspective_'] },
      ),
    ).toEqual([
      { output: { start: 'Country', type: 'BORDERS', end: 'Entity' } },
      { output: { start: 'Entity', type: 'BORDERS', end: 'Entity' } },
    ])
    const [{ value } = { value: undefined }] = await rows(
      'CALL apoc.meta.schema({sample: 100}) YIELD value RETURN value',
    )
    expect(value.Country).toMatchObject({
      type: 'node',
      count: 1,
      properties: { name: { type: 'STRING', array: false } },
      relationships: { BORDERS: { direction: 'out', labels: ['Entity'], count: 1 } },
    })
    expect((await failure(outside.executeQuery('CALL apoc.meta.data({maxRels: 5})')))?.message).toMatch(/write .sample/)
    expect(await rows('SHOW INDEXES')).toEqual([])
    expect(await rows('SHOW CONSTRAINTS YIELD name, labelsOrTypes WHERE name = "x" RETURN name')).toEqual([])
  })
  it('runs every function it lists under its name', async () => {
    const names = (await rows('SHOW FUNCTIONS YIELD name')).map(row => String(row.name))
    const unknown: string[] = []
    // These have a syntax of their own, which the fidelity suite holds.
    for (const name of names.filter(name => !['all', 'any', 'none', 'single', 'reduce'].includes(name))) {
      const error = await failure(outside.executeQuery(`MATCH p = (n)-[r]->(m) RETURN ${name}(1) AS x`))
      if (/Unknown function/i.test(error?.message ?? '')) unknown.push(name)
    }
    expect(names).toContain('size')
    expect(unknown).toEqual([])
  })
  it('writes when it is told to, without a password when none is set', async () => {
    const writable = await open(folder(), { outside: { port: 0, write: true } })
    const driver = neo4j.driver(writable.outsideUri as string)
    await driver.executeQuery('CREATE (:W {k: 1})')
    expect((await driver.executeQuery('MATCH (n:W) RETURN count(n) AS n')).records[0]?.get('n').toNumber()).toBe(1)
    await driver.close()
    await writable.close()
  })
  it('says which port is in use', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise(resolve => taken.once('listening', resolve))
    const { port } = taken.address() as { port: number }
    await expect(open(folder(), { outside: { port } })).rejects.toEqual(new PortTaken(port))
    await expect(open(folder(), { port })).rejects.toBeInstanceOf(PortTaken)
    taken.close()
  })

  const packages = fileURLToPath(new URL('../../node_modules/.cache/entente-python/', import.meta.url))
  const env = { ...process.env, PYTHONPATH: packages }
  const python = spawnSync('python3', ['-c', 'import neo4j'], { env }).status === 0
  it.skipIf(!python)('answers the Python driver (needs python3 and its neo4j package: npm run python-packages)', () => {
    const script = `
import sys
from neo4j import GraphDatabase
from neo4j.exceptions import ClientError
with GraphDatabase.driver(sys.argv[1], auth=("neo4j", "let me in")) as driver:
    records, summary, keys = driver.execute_query("MATCH (c:Country)-[r]->(o) RETURN c, r, o.name AS other, date('2018-12-13') AS day, 1.0 AS whole LIMIT $n", n=1)
    row = records[0]
    assert keys == ["c", "r", "other", "day", "whole"], keys
    assert row["c"]["name"] == "Irak" and set(row["c"].labels) == {"Entity", "Country"}, row
    assert row["r"].type == "BORDERS" and row["r"]["since"] == 1932, row
    assert row["day"].iso_format() == "2018-12-13" and isinstance(row["whole"], float), row
    try:
        driver.execute_query("CREATE (:W)")
        raise AssertionError("it wrote")
    except ClientError as error:
        assert "BOLT_WRITE" in str(error), error
print("fine")
`
    const { stdout, stderr } = spawnSync('python3', ['-c', script, store.outsideUri as string], {
      env,
      encoding: 'utf8',
    })
    expect(stdout.trim(), stderr).toBe('fine')
  })
})
