import { MultiDirectedGraph, MultiGraph } from 'graphology'
import gexfLibrary from 'graphology-gexf'
import graphmlLibrary from 'graphology-graphml'
import { describe, expect, it } from 'vitest'
import { gexf } from '../../server/routes/formats/gexf.ts'
import { graphml } from '../../server/routes/formats/graphml.ts'
import { all, type Element, readXml } from './read-xml.ts'
import { claims, nasty, options, pagesOf, sample, textOf } from './sample.ts'

const controlled = 'bell\ufffd and half \ufffd of a pair'
const names = sample.nodes.map(({ name }) => (name === nasty.control ? controlled : name))
const dataOf = (element: Element): Record<string, string> =>
  Object.fromEntries(all(element, 'data').map(({ attributes, text }) => [attributes.key ?? '', text]))
const valuesOf = (element: Element): Record<string, string> =>
  Object.fromEntries(all(element, 'attvalue').map(({ attributes }) => [attributes.for ?? '', attributes.value ?? '']))

/** What a graph library must know of the sample, whichever the form. */
function expectSample(read: MultiGraph | MultiDirectedGraph, nameOf: (attributes: Record<string, unknown>) => unknown) {
  expect(read.mapNodes((id, attributes) => [id, nameOf(attributes)])).toEqual(
    sample.nodes.map(({ id }, i) => [id, names[i]]),
  )
  expect(read.mapEdges((_id, _attributes, source, target) => [source, target])).toEqual(
    sample.edges.map(({ from, to }) => [from, to]),
  )
  expect(read.getNodeAttributes('country:IRN')).toMatchObject({ nameFr: 'République d’Iran', nameEn: 'Iran' })
  expect(JSON.parse(read.getNodeAttribute('country:IRN', 'names'))).toEqual(sample.nodes[0]?.names)
  expect(read.getNodeAttributes('place:baghdad')).toMatchObject({ longitude: 44.40088, latitude: 33.34058 })
  const [first] = read.mapEdges((_id, attributes) => attributes)
  expect(first).toMatchObject({ type: 'HOLDS_POSITION', titleFr: 'chef d’état-major', claims: 2, disputed: false })
  expect(JSON.parse(first?.quotes)).toEqual(claims.slice(0, 2))
  expect(JSON.parse(first?.offices)).toEqual(sample.edges[0]?.offices)
}

describe('GraphML', async () => {
  const text = await textOf(graphml(pagesOf(sample)))
  const root = readXml(text)
  it('is read by graphology with every name, point and quote', () => {
    expectSample(graphmlLibrary.parse(MultiGraph, text), ({ name }) => name)
  })
  it('declares every key that it uses, with its type', () => {
    const keys = new Map(all(root, 'key').map(({ attributes }) => [attributes.id, attributes['attr.type']]))
    for (const { attributes } of all(root, 'data')) expect(keys.has(attributes.key)).toBe(true)
    expect(keys.get('edge.claims')).toBe('int')
    expect(keys.get('edge.confidence')).toBe('double')
    expect(keys.get('edge.disputed')).toBe('boolean')
    expect(keys.get('node.latitude')).toBe('double')
  })
  it('says which relations are symmetric, and makes none undirected: NetworkX reads no mixed graph', () => {
    const symmetric = Object.fromEntries(
      all(root, 'edge').map(edge => [edge.attributes.id, dataOf(edge)['edge.symmetric']]),
    )
    expect(symmetric).toMatchObject({ 'relation:4': 'true', 'relation:5': 'false' })
    expect(all(root, 'edge').some(({ attributes }) => 'directed' in attributes)).toBe(false)
  })
})

describe('GEXF', async () => {
  const text = await textOf(gexf(pagesOf(sample), options))
  const root = readXml(text)
  it('is read by graphology with every name, point and quote', () => {
    expectSample(gexfLibrary.parse(MultiDirectedGraph, text), ({ label }) => label)
  })
  it('tells parallel relations apart by their kind', () => {
    expect(all(root, 'edge').map(({ attributes: { source, target, kind } }) => [source, target, kind])).toEqual(
      sample.edges.map(({ type, from, to }) => [from, to, type]),
    )
    expect(all(root, 'node').map(node => valuesOf(node).mentions)).toEqual(sample.nodes.map(() => '1'))
  })
  it('gives dates as spells, open where they are, and only to what has dates', () => {
    const spells = [...all(root, 'node'), ...all(root, 'edge')]
      .filter(element => all(element, 'spell').length > 0)
      .map(element => [element.attributes.id, all(element, 'spell').map(({ attributes }) => attributes)])
    expect(spells).toEqual([
      ['event:talks', [{ start: '2018-12-13', end: '2018-12-27' }]],
      ['relation:1', [{ start: '2017-01-01' }]],
      ['relation:5', [{ end: '2020-01-01' }]],
    ])
    expect(all(root, 'graph')[0]?.attributes).toMatchObject({ mode: 'dynamic', timeformat: 'date' })
  })
  it('gives no relation a weight of nothing', () => {
    for (const { attributes } of all(root, 'edge')) expect(Number(attributes.weight)).toBeGreaterThan(0)
  })
})
