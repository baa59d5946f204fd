import { describe, expect, it } from 'vitest'
import { cytoscape } from '../../server/routes/formats/cytoscape.ts'
import { jsonld } from '../../server/routes/formats/jsonld.ts'
import { ndjson } from '../../server/routes/formats/ndjson.ts'
import { nasty, sample } from './sample.ts'

const names = sample.nodes.map(({ name }) => name)

describe('Cytoscape JSON', () => {
  it('has every element, its ends where Cytoscape looks for them', () => {
    const { elements } = JSON.parse(cytoscape(sample))
    expect(elements.nodes.map((node: { data: { label: string } }) => node.data.label)).toEqual(names)
    expect(
      elements.edges.map(({ data }: { data: Record<string, string> }) => [data.id, data.source, data.target]),
    ).toEqual(sample.edges.map(({ id, from, to }) => [id, from, to]))
  })
})

describe('NDJSON', () => {
  it('has a line a node and a relation, and last what was left out', () => {
    const lines = ndjson(sample)
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.filter(line => line.node).map(line => line.node)).toEqual(sample.nodes)
    expect(lines.filter(line => line.edge).map(line => line.edge)).toEqual(sample.edges)
    expect(lines.at(-1)).toEqual({ graph: { truncated: true, hidden: sample.hidden } })
  })
})

describe('JSON-LD', () => {
  type Entry = Record<string, unknown> & { '@id': string; '@type': string | string[]; name: string }
  const document = JSON.parse(jsonld(sample, 'en')) as { '@context': Record<string, unknown>; '@graph': Entry[] }
  const entries = new Map(document['@graph'].map(entry => [entry['@id'], entry]))

  it('has every node, with its name as it was, and every relation as a statement', () => {
    expect(document['@graph'].slice(0, names.length).map(entry => entry.name)).toEqual(names)
    const statements = document['@graph'].filter(entry => entry['@type'].includes('rdf:Statement'))
    expect(statements).toHaveLength(sample.edges.length)
    for (const each of statements)
      for (const part of ['rdf:subject', 'rdf:object'])
        expect(entries.has((each[part] as { '@id': string })['@id'])).toBe(true)
  })
  it('names things by well-formed URNs', () => {
    for (const id of entries.keys()) expect(id).toMatch(/^urn:entente:[\w\-.!~*'():%]+$/)
    expect(entries.get('urn:entente:country:IRN')?.['@type']).toBe('Country')
    expect(entries.get('urn:entente:person:plain')?.name).toBe(nasty.formula)
  })
  it('says as a fact what is asserted, and only states what is denied', () => {
    expect(entries.get('urn:entente:event:talks')).toMatchObject({
      participant: [{ '@id': 'urn:entente:country:IRN' }],
      location: [{ '@id': 'urn:entente:place:baghdad' }],
      eventStatus: 'EventScheduled',
    })
    expect(entries.get('urn:entente:person:plain')).not.toHaveProperty('memberOf')
    expect(entries.get('urn:entente:relation:9')).toMatchObject({ 'entente:modality': 'denied' })
  })
  it('asks nobody for its context', () => {
    expect(typeof document['@context']).toBe('object')
  })
})
