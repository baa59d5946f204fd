import { CompletionContext } from '@codemirror/autocomplete'
import { EditorState } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { completions, suggest } from '../../client/console/completion.ts'
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
  it.each(['RETURN 1 AS ', 'RETURN 1 AS x', 'CALL db.'])('offers nothing for a name of the reader’s own: %s', before =>
    expect(names(before)).toEqual([]),
  )
  const offered = (doc: string) => {
    const context = new CompletionContext(EditorState.create({ doc }), doc.length, false)
    return completions(
      () => schema,
      () => [],
    )(context)
  }
  it.each(['RETURN "(c:Cou', '// MATCH (c:Cou', 'RETURN 1 /* (:Cou'])('offers nothing in texts and comments: %s', doc =>
    expect(offered(doc)).toBeNull(),
  )
  it('steps back when the name is written out, so that Enter is a new line', () => {
    expect(offered('MATCH (c:Country) RETURN c.nam')?.options.map(({ label }) => label)).toContain('name')
    expect(offered('MATCH (c:Country) RETURN c.name')).toBeNull()
    expect(offered('RETURN "it\\"s" + c.nam')).not.toBeNull()
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
