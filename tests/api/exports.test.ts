import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Graph, GraphFormat } from '../../model/api.ts'
import { relations } from '../../model/ontology.ts'
import { graphFormats } from '../../server/routes/formats/formats.ts'
import { bytesOf, options, pagesOf, sample } from '../formats/sample.ts'
import { heldInEnglish, seedArticle, shortArticles, write } from '../graph/articles.ts'
import { onOneStore } from '../stores.ts'
import { expectProblem, type Served, served } from './served.ts'

const inPython = {
  ...process.env,
  PYTHONPATH: resolve(import.meta.dirname, '../../node_modules/.cache/entente-python'),
}
const has = (name: string): boolean => spawnSync('python3', ['-c', `import ${name}`], { env: inPython }).status === 0
const run = promisify(execFile)
const fileOf: Record<string, string> = { csv: 'graph-csv.zip', parquet: 'graph-parquet.zip' }

onOneStore('exports', store => {
  let api: Served
  let folder: string
  let all: Graph
  beforeAll(async () => {
    api = await served(store())
    for (const article of [seedArticle, ...shortArticles]) await write(api.graph, article)
    folder = mkdtempSync(join(tmpdir(), 'entente-exports-'))
    for (const part of ['store', 'sample']) mkdirSync(join(folder, part))
    for (const format of GraphFormat.options) {
      const name = fileOf[format] ?? `graph.${format}`
      const { status, bytes } = await api.ask(`/api/v1/export?format=${format}`)
      expect(status).toBe(200)
      writeFileSync(join(folder, 'store', name), bytes)
      writeFileSync(join(folder, 'sample', name), await bytesOf(graphFormats[format].write(pagesOf(sample), options)))
    }
    all = Graph.parse((await api.ask('/api/v1/export')).json)
  })
  afterAll(async () => {
    await api?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const typeOf = async (query: string, accept?: string) =>
    (await api.ask(`/api/v1/subgraph${query}`, { headers: accept ? { accept } : {} })).headers['content-type']?.split(
      ';',
    )[0]

  it('hold every entity, relation and claim of the store, those without a relation too', async () => {
    const { articles, claims, entities, relations, events } = await api.graph.stats()
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0)
    expect(all.nodes).toHaveLength(sum(entities) + (entities.Event === undefined ? sum(events) : 0))
    expect(all.edges).toHaveLength(sum(relations))
    expect(all.claims).toHaveLength(claims)
    expect(new Set(all.claims?.map(({ article }) => article.id)).size).toBe(articles)
    const ends = new Set(all.edges.flatMap(({ from, to }) => [from, to]))
    expect(all.nodes.some(({ id }) => !ends.has(id))).toBe(true)
    const berlin = all.claims?.find(({ article }) => article.url === heldInEnglish.given.url)
    expect(berlin).toMatchObject({ outlet: { name: 'Reuters' }, publishedAt: '2019-03-14' })
    const [edge] = all.edges
    expect((await api.graph.relation(edge?.id as never)).claims).toEqual(
      all.claims?.filter(({ relationId }) => relationId === edge?.id).map(({ relationId: _, ...claim }) => claim),
    )
  })
  it('hold a part by kind, type and time', async () => {
    const ask = async (query: string) => Graph.parse((await api.ask(`/api/v1/export?${query}`)).json)
    const met = await ask('types=MET&kinds=Country')
    expect(new Set(met.nodes.map(({ kind }) => kind))).toEqual(new Set(['Country']))
    expect(met.edges).toEqual(
      all.edges.filter(({ type, from, to }) => type === 'MET' && [from, to].every(id => id.startsWith('country:'))),
    )
    expect((await ask('from=2019-04-01')).edges.length).toBeLessThan(all.edges.length)
    expectProblem(await api.ask('/api/v1/export?limit=3'), 400)
  })
  it('are the same for a subgraph: by name or media type, as a file, in the language that is asked for', async () => {
    for (const [format, form] of Object.entries(graphFormats)) {
      const { headers, bytes } = await api.ask(`/api/v1/subgraph?ids=country:IRQ&format=${format}`)
      expect(headers['content-type']?.split(';')[0]).toBe(form.type)
      expect(headers['content-disposition']).toBe(`attachment; filename=${form.file}`)
      expect(bytes.length).toBeGreaterThan(1000)
      if (format !== 'json' && format !== 'parquet') expect(await typeOf('', form.type)).toBe(form.type)
    }
    const text = async (query: string) => (await api.ask(`/api/v1/subgraph?ids=country:SYR&format=gexf${query}`)).text
    expect(await text('&lang=fr')).toContain(`label="${relations.SUPPORTS.label.fr}"`)
    expect(await text('')).toContain(`label="${relations.SUPPORTS.label.en}"`)
    const body = { ids: ['country:SYR', 'country:RUS'], depth: 0, format: 'json' }
    const { claims, edges } = Graph.parse((await api.ask('/api/v1/subgraph', { body })).json)
    expect(claims?.length).toBe(edges.reduce((sum, edge) => sum + edge.claims, 0))
    const chosen = { ...body, relations: [edges[0]?.id] }
    const part = Graph.parse((await api.ask('/api/v1/subgraph', { body: chosen })).json)
    expect([part.nodes.length, part.edges]).toEqual([2, edges.slice(0, 1)])
  })
  it('are not given to who asks for nothing in particular, or prefers JSON', async () => {
    expect(await typeOf('')).toBe('application/json')
    expect(await typeOf('', 'text/html,application/xhtml+xml,*/*;q=0.8')).toBe('application/json')
    expect(await typeOf('', 'application/json;q=0.5, application/gexf+xml')).toBe('application/gexf+xml')
    expect(await typeOf('?format=gexf', 'application/zip')).toBe('application/gexf+xml')
    const { headers, json } = await api.ask('/api/v1/subgraph')
    expect(headers.vary).toContain('Accept')
    expect(json).not.toHaveProperty('claims')
  })
  it('name things by the address of the server, at which its JSON-LD context is too', async () => {
    const { text } = await api.ask('/api/v1/subgraph?ids=country:SYR&format=jsonld')
    expect(text).toContain(`"@id":"http://127.0.0.1:${api.port}/api/v1/entities/country:SYR"`)
    const { headers, json } = await api.ask('/api/v1/context.jsonld')
    expect(headers['content-type']).toMatch(/^application\/ld\+json/)
    expect(json['@context']).toEqual(JSON.parse(text)['@context'])
    const known = await served(store(), { publicUrl: 'https://entente.example' })
    const named = await known.ask('/api/v1/subgraph?ids=country:SYR&format=jsonld')
    expect(named.text).toContain('"@id":"https://entente.example/api/v1/entities/country:SYR"')
    await known.close()
  })
  it('answer HEAD without a body, and what is wrong as a problem', async () => {
    const head = await api.ask('/api/v1/export?format=gexf', { method: 'HEAD' })
    expect([head.status, head.bytes.length]).toEqual([200, 0])
    expectProblem(await api.ask('/api/v1/subgraph?ids=country:ATL&format=gexf'), 404)
  })

  for (const library of ['networkx', 'rdflib', 'pandas', 'frictionless', 'followthemoney'])
    it.skipIf(!has(library))(`are read back by ${library} (needs it in Python: npm run python-readers)`, async () => {
      const script = resolve(import.meta.dirname, '../formats/readers.py')
      const folders = ['store', 'sample'].map(part => join(folder, part))
      const { stdout } = await run('python3', [script, library, ...folders], { env: inPython })
      const found: unknown[] = JSON.parse(stdout)
      expect(found).toHaveLength(2)
      const events = all.nodes.filter(({ kind }) => kind === 'Event').length
      const counts = { nodes: all.nodes.length, relations: all.edges.length, claims: all.claims?.length }
      const expected: Record<string, unknown> = {
        networkx: ['graphml', 'gexf'].map(name => [name, counts.nodes, counts.relations]),
        rdflib: [counts.nodes, counts.relations, counts.claims],
        pandas: ['csv', 'parquet'].map(name => [name, counts.nodes, events, counts.relations, counts.claims]),
        frictionless: [counts.nodes, events, counts.relations, counts.claims],
        followthemoney: [events, counts.claims],
      }
      expect(found[0]).toEqual(expected[library])
    })

  it('of a store of any size are read as they are taken, and no more when the client has left', async () => {
    // Larger than what the sockets of both sides hold.
    const relations = 40_000
    await store().driver.executeQuery(
      `UNWIND range(1, 200) AS i CREATE (:Entity:Person {id: 'person:made-up-' + toString(i), name: 'Made Up', names: ['Made Up'], mentions: 1})`,
    )
    await store().driver.executeQuery(
      `MATCH (a:Person), (b:Person) WHERE a.id STARTS WITH 'person:made-up-' AND b.id STARTS WITH 'person:made-up-'
       CREATE (a)-[:MET {id: 'relation:' + a.id + b.id, claims: 0, sources: 0, confidence: 0.5, modality: 'asserted', inferred: false, disputed: false}]->(b)`,
    )
    const given = api.graph.everything
    const watched = { read: 0, ended: false }
    api.graph.everything = async query => {
      const pages = await given(query)
      return {
        ...pages,
        async *edges() {
          try {
            for await (const page of pages.edges()) {
              watched.read += page.length
              yield page
            }
          } finally {
            watched.ended = true
          }
        },
      }
    }
    const asked = request({ host: '127.0.0.1', port: api.port, path: '/api/v1/export?format=ndjson', agent: false })
    const answer = await new Promise<IncomingMessage>((got, failed) => {
      asked.on('response', got).on('error', failed).end()
    })
    answer.pause()
    let before = -1
    const stands = () => {
      const moved = watched.read !== before
      before = watched.read
      return watched.read > 0 && !moved
    }
    await expect.poll(stands, { interval: 300 }).toBe(true)
    expect(watched).toEqual({ read: expect.toSatisfy(read => read < relations), ended: false })
    answer.on('error', () => {})
    asked.destroy()
    await expect.poll(() => watched.ended).toBe(true)
    expect(watched.read).toBeLessThan(relations)
    // Taken to its end it has all of them, as the others that stand for one page each.
    api.graph.everything = given
    const { text } = await api.ask('/api/v1/export?format=ndjson&types=MET')
    expect(text.match(/^\{"edge":/gm)?.length).toBeGreaterThanOrEqual(relations)
  })
})
