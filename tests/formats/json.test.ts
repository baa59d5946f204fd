import cytoscapeLibrary from 'cytoscape'
import { describe, expect, it } from 'vitest'
import { Graph } from '../../model/graph.ts'
import { cytoscape } from '../../server/routes/formats/cytoscape.ts'
import { json } from '../../server/routes/formats/json.ts'
import { ndjson } from '../../server/routes/formats/ndjson.ts'
import { claims, options, pagesOf, sample, textOf } from './sample.ts'

const pages = pagesOf(sample)

describe('JSON', () => {
  it('is the graph of the API with its claims, whatever its pages', async () => {
    expect(Graph.parse(JSON.parse(await textOf(json(pages))))).toEqual({
      ...sample,
      claims: expect.toSatisfy(
        (all: typeof claims) => JSON.stringify([...all].sort(byId)) === JSON.stringify([...claims].sort(byId)),
      ),
    })
    const none = { ...sample, nodes: [], edges: [] }
    expect(JSON.parse(await textOf(json(pagesOf(none))))).toEqual({ ...none, claims: [] })
  })
})
const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)

describe('Cytoscape JSON', () => {
  it('is opened by Cytoscape, with labels, points and quotes where it looks for data', async () => {
    const { elements } = JSON.parse(await textOf(cytoscape(pages, options)))
    const opened = cytoscapeLibrary({ headless: true, elements })
    expect(opened.nodes().map(node => node.data('label'))).toEqual(sample.nodes.map(({ name }) => name))
    expect(opened.edges().map(edge => [edge.id(), edge.source().id(), edge.target().id()])).toEqual(
      sample.edges.map(({ id, from, to }) => [id, from, to]),
    )
    expect(opened.getElementById('country:IRN').data('labels')).toEqual({ fr: 'République d’Iran', en: 'Iran' })
    expect(opened.getElementById('place:baghdad').data()).toMatchObject({ longitude: 44.40088, latitude: 33.34058 })
    const [edge] = opened.edges().toArray()
    expect(edge?.data('quotes')).toEqual(claims.slice(0, 2))
    expect(edge?.data('labels')).toEqual({ fr: 'occupe une fonction dans', en: 'holds a position in' })
  })
})

describe('NDJSON', () => {
  it('has a line a node, a relation and a claim, and last what was left out', async () => {
    const lines = (await textOf(ndjson(pages)))
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.flatMap(({ node }) => node ?? [])).toEqual(sample.nodes)
    expect(lines.flatMap(({ edge }) => edge ?? [])).toEqual(sample.edges)
    expect(lines.flatMap(({ claim }) => claim ?? []).sort(byId)).toEqual(claims)
    expect(lines.at(-1)).toEqual({ graph: { truncated: true, hidden: sample.hidden } })
  })
})
