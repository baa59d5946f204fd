import { describe, expect, it } from 'vitest'
import { ftm } from '../../server/routes/formats/ftm.ts'
import { sample } from './sample.ts'

type Line = { id: string; schema: string; properties: Record<string, string[]> }

/** What FollowTheMoney's own model says that each schema we use requires. */
const required: Record<string, string[]> = {
  PublicBody: ['name'],
  Person: ['name'],
  Organization: ['name'],
  Company: ['name'],
  Address: ['name', 'full'],
  Event: ['name'],
  Employment: ['employer', 'employee'],
  Membership: ['member', 'organization'],
  Representation: ['agent', 'client'],
  Sanction: ['entity'],
  UnknownLink: ['subject', 'object'],
}
const references =
  /^(?:employee|employer|member|organization|agent|client|entity|subject|object|involved|addressEntity)$/

describe('FollowTheMoney', () => {
  const lines: Line[] = ftm(sample, 'en')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  const byId = new Map(lines.map(line => [line.id, line]))
  const recorded = new Map(lines.flatMap(line => (line.properties.recordId ?? []).map(id => [id, line])))

  it('has every entity, and its relations as links or as properties of their event', () => {
    expect(lines.slice(0, sample.nodes.length).map(({ properties }) => properties.name?.[0])).toEqual(
      sample.nodes.map(({ name }) => name),
    )
    expect(lines).toHaveLength(sample.nodes.length + sample.edges.length - 2)
    expect(byId.get('event.talks')?.properties).toMatchObject({
      involved: ['country.IRN'],
      location: ['Bagdad'],
      addressEntity: ['place.baghdad'],
      keywords: ['AGREE', 'meeting', 'planned'],
    })
  })
  it('uses schemata that exist, with what they require, strings only', () => {
    for (const { schema, properties } of lines) {
      expect(Object.keys(required)).toContain(schema)
      for (const name of required[schema] ?? [])
        expect(properties[name]?.length, `${schema} ${name}`).toBeGreaterThan(0)
      for (const values of Object.values(properties)) for (const value of values) expect(typeof value).toBe('string')
    }
  })
  it('gives each thing its own id in the letters allowed there, and refers to nothing else', () => {
    expect(byId.size).toBe(lines.length)
    for (const { id, properties } of lines) {
      expect(id).toMatch(/^[0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?$/)
      for (const [name, values] of Object.entries(properties))
        if (references.test(name)) for (const value of values) expect(byId.has(value), `${name} ${value}`).toBe(true)
    }
  })
  it('takes a state as a public body, with the code that is used there', () => {
    expect(byId.get('country.IRN')).toMatchObject({ schema: 'PublicBody', properties: { country: ['ir'] } })
    expect(byId.get('country.XKX')).toMatchObject({ schema: 'PublicBody', properties: { country: ['xk'] } })
  })
  it('makes no membership and no participation of what is denied', () => {
    expect(recorded.get('relation:12')?.schema).toBe('Membership')
    expect(recorded.get('relation:9')).toMatchObject({ schema: 'UnknownLink', properties: { status: ['denied'] } })
    expect(recorded.get('relation:10')?.schema).toBe('UnknownLink')
    expect(recorded.get('relation:5')).toMatchObject({ schema: 'Sanction', properties: { endDate: ['2020-01-01'] } })
  })
})
