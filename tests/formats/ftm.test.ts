import { defaultModel, Model } from '@alephdata/followthemoney'
import { describe, expect, it } from 'vitest'
import { ftm } from '../../server/routes/formats/ftm.ts'
import { claims, options, pagesOf, sample, textOf } from './sample.ts'

type Line = { id: string; schema: string; properties: Record<string, string[]> }

describe('FollowTheMoney', async () => {
  const lines: Line[] = (await textOf(ftm(pagesOf(sample), options)))
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  const byId = new Map(lines.map(line => [line.id, line]))
  const recorded = new Map(lines.flatMap(line => (line.properties.recordId ?? []).map(id => [id, line])))

  it('is read by its own library: schemata and properties that exist, what they require, ends of the right sort', () => {
    const model = new Model(defaultModel)
    for (const line of lines) {
      const entity = model.getEntity(line)
      for (const name of entity.schema.required)
        expect(line.properties[name]?.length, `${line.schema} ${name}`).toBeGreaterThan(0)
      for (const [name, values] of Object.entries(line.properties)) {
        const property = entity.schema.getProperty(name)
        expect(property.hasRange || property.type.name === 'entity' || values.every(value => typeof value === 'string'))
        if (property.type.name !== 'entity') continue
        for (const value of values) {
          const other = byId.get(value)
          expect(other, `${line.schema} ${name} ${value}`).toBeDefined()
          expect(model.getSchema(other?.schema as string).isA(property.getRange()), `${name} of ${line.schema}`).toBe(
            true,
          )
        }
      }
    }
  })
  it('has the day of knowledge as a note that its library reads', async () => {
    const [first = ''] = (await textOf(ftm(pagesOf({ ...sample, asOf: '2018-12-13' }), options))).split('\n')
    const entity = new Model(defaultModel).getEntity(JSON.parse(first))
    expect(entity.schema.name).toBe('Note')
    expect(entity.getCaption()).toContain('As known on 2018-12-13')
  })
  it('has every entity, event and relation on a line of its own, with its id', () => {
    expect(byId.size).toBe(lines.length)
    expect(lines.slice(0, sample.nodes.length).map(({ properties }) => properties.name?.[0])).toEqual(
      sample.nodes.map(({ name }) => name.toWellFormed()),
    )
    for (const { id } of sample.edges) expect(recorded.has(id), id).toBe(true)
    for (const { id } of lines) expect(id).toMatch(/^[0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?$/)
  })
  it('keeps the event, its days, who took part in which role, and where', () => {
    expect(byId.get('event.talks')).toMatchObject({
      schema: 'Event',
      properties: {
        recordId: ['event:talks'],
        startDate: ['2018-12-13'],
        endDate: ['2018-12-27'],
        keywords: ['AGREE', 'meeting', 'planned'],
      },
    })
    expect(recorded.get('relation:2')).toMatchObject({
      schema: 'UnknownLink',
      properties: {
        subject: ['country.IRN'],
        object: ['event.talks'],
        role: expect.arrayContaining(['participant']),
        status: ['asserted'],
        description: [claims[3]?.quote],
        publisher: ['The Daily'],
        sourceUrl: ['https://daily.example/a?b=1&c=|2|'],
        recordId: ['relation:2', 'claim:4'],
      },
    })
    expect(recorded.get('relation:3')?.properties.object).toEqual(['place.baghdad'])
    expect(byId.get('place.baghdad')?.properties).toMatchObject({ latitude: ['33.34058'], longitude: ['44.40088'] })
  })
  it('takes a state as a public body, with the code that is used there, and its name in both languages', () => {
    expect(byId.get('country.IRN')).toMatchObject({
      schema: 'PublicBody',
      properties: { country: ['ir'], alias: expect.arrayContaining(['République d’Iran']) },
    })
    expect(byId.get('country.XKX')).toMatchObject({ schema: 'PublicBody', properties: { country: ['xk'] } })
  })
  it('has an office as a position that somebody occupies', () => {
    const occupancy = lines.find(({ schema }) => schema === 'Occupancy')
    expect(occupancy?.properties).toMatchObject({ startDate: ['2017-01-01'], status: ['current'] })
    expect(byId.get(occupancy?.properties.post?.[0] as string)).toMatchObject({
      schema: 'Position',
      properties: { name: expect.arrayContaining(['chief of staff', 'chef d’état-major']), organization: ['org.army'] },
    })
  })
  it('makes no membership and no participation of what is denied', () => {
    expect(recorded.get('relation:12')?.schema).toBe('Membership')
    expect(recorded.get('relation:9')).toMatchObject({ schema: 'UnknownLink', properties: { status: ['denied'] } })
    expect(recorded.get('relation:5')).toMatchObject({
      schema: 'Sanction',
      properties: { endDate: ['2020-01-01'], authorityId: ['country:XKX'] },
    })
  })
  it('has each claim as a note on its article and both ends', () => {
    for (const { id, quote } of claims)
      expect(byId.get(id.replace(':', '.'))).toMatchObject({
        schema: 'Note',
        properties: { description: [quote], proof: [expect.stringMatching(/^article/)] },
      })
    expect(byId.get('article.one')).toMatchObject({
      schema: 'Article',
      properties: { publishedAt: ['2018-12-13'], publisher: ['The Daily'], language: ['eng'] },
    })
  })
})
