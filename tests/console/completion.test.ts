import { describe, expect, it } from 'vitest'
import { suggest } from '../../client/console/completion.ts'
import type { SchemaAnswer } from '../../model/api.ts'

const schema: SchemaAnswer = {
  labels: [
    { label: 'Country', count: 4, properties: ['id', 'iso3', 'name'] },
    { label: 'Event', count: 9, properties: ['id', 'kind', 'status'] },
    { label: 'Odd label', count: 1, properties: [] },
  ],
  relationTypes: [{ type: 'MET', count: 2, properties: ['claims', 'confidence'] }],
}
const names = (before: string, parameters: string[] = []) =>
  suggest(before, schema, parameters).map(({ label }) => label)

describe('completion', () => {
  it.each(['MATCH (c:', 'MATCH (c:Cou', 'MATCH (c:Country|', 'MATCH (c:!', 'MATCH (a)-[:MET]->(b:', 'WHERE n:'])(
    'gives labels after %s',
    before => expect(names(before)).toEqual(['Country', 'Event', 'Odd label']),
  )
  it.each(['MATCH ()-[:', 'MATCH ()-[r:M', 'MATCH (a {x: [1]})-[:MET|'])('gives relation types after %s', before =>
    expect(names(before)).toEqual(['MET']),
  )
  it('gives the properties of what a variable stands for, or else all of them', () => {
    expect(names('MATCH (c:Country) RETURN c.')).toEqual(['id', 'iso3', 'name'])
    expect(names('MATCH ()-[r:MET]->() WHERE r.c')).toEqual(['claims', 'confidence'])
    expect(names('MATCH (x) RETURN x.')).toEqual(['claims', 'confidence', 'id', 'iso3', 'kind', 'name', 'status'])
  })
  it('gives properties in braces, and anything but labels for their values', () => {
    expect(names('MATCH (e:Event {')).toEqual(['id', 'kind', 'status'])
    expect(names('MATCH (e:Event {id: 1, ')).toEqual(['id', 'kind', 'status'])
    expect(names('MATCH (e:Event {id: ')).not.toContain('Country')
  })
  it('gives the parameters that are there', () => {
    expect(names('MATCH (c {id: $', ['id', 'from'])).toEqual(['id', 'from'])
  })
  it('gives keywords, functions and the variables so far elsewhere', () => {
    expect(names('MATCH (land:Country) RET')).toEqual(expect.arrayContaining(['land', 'RETURN', 'count']))
  })
  it('quotes a name that is no plain word', () => {
    expect(suggest('MATCH (c:', schema, []).find(({ label }) => label === 'Odd label')?.apply).toBe('`Odd label`')
  })
  it('has words without a schema', () => {
    expect(suggest('MAT', undefined, []).map(({ label }) => label)).toContain('MATCH')
  })
})
