import { describe, expect, it } from 'vitest'
import { gexf } from '../../server/routes/formats/gexf.ts'
import { graphml } from '../../server/routes/formats/graphml.ts'
import { all, type Element, readXml } from './read-xml.ts'
import { nasty, sample } from './sample.ts'

const controlled = 'bell\ufffd and half \ufffd of a pair'
const names = sample.nodes.map(({ name }) => (name === nasty.control ? controlled : name))
const dataOf = (element: Element): Record<string, string> =>
  Object.fromEntries(all(element, 'data').map(({ attributes, text }) => [attributes.key ?? '', text]))
const valuesOf = (element: Element): Record<string, string> =>
  Object.fromEntries(all(element, 'attvalue').map(({ attributes }) => [attributes.for ?? '', attributes.value ?? '']))

describe('GraphML', () => {
  const root = readXml(graphml(sample))
  it('has every node and relation, and every name as it was', () => {
    expect(all(root, 'node').map(node => dataOf(node)['node.name'])).toEqual(names)
    expect(all(root, 'edge').map(({ attributes: { id, source, target } }) => [id, source, target])).toEqual(
      sample.edges.map(({ id, from, to }) => [id, from, to]),
    )
  })
  it('declares every key that it uses, with its type', () => {
    const keys = new Map(all(root, 'key').map(({ attributes }) => [attributes.id, attributes['attr.type']]))
    for (const { attributes } of all(root, 'data')) expect(keys.has(attributes.key)).toBe(true)
    expect(keys.get('edge.claims')).toBe('int')
    expect(keys.get('edge.confidence')).toBe('double')
    expect(keys.get('edge.disputed')).toBe('boolean')
  })
  it('says which relations are symmetric, and makes none undirected: NetworkX reads no mixed graph', () => {
    const symmetric = Object.fromEntries(
      all(root, 'edge').map(edge => [edge.attributes.id, dataOf(edge)['edge.symmetric']]),
    )
    expect(symmetric).toMatchObject({ 'relation:4': 'true', 'relation:5': 'false' })
    expect(all(root, 'edge').some(({ attributes }) => 'directed' in attributes)).toBe(false)
  })
})

describe('GEXF', () => {
  const root = readXml(gexf(sample, 'en'))
  it('has every node and relation, and every name as it was', () => {
    expect(all(root, 'node').map(({ attributes }) => attributes.label)).toEqual(names)
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
  it('is static when nothing is dated, and gives no relation a weight of nothing', () => {
    const undated = readXml(gexf({ ...sample, nodes: sample.nodes.slice(0, 2), edges: [] }, 'en'))
    expect(all(undated, 'graph')[0]?.attributes.mode).toBe('static')
    for (const { attributes } of all(root, 'edge')) expect(Number(attributes.weight)).toBeGreaterThan(0)
  })
})
