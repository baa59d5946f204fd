import { strFromU8, unzipSync } from 'fflate'
import { parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { csv } from '../../server/routes/formats/csv.ts'
import { parquet } from '../../server/routes/formats/parquet.ts'
import { readCsv } from './read-csv.ts'
import { bytesOf, claims, nasty, pagesOf, sample } from './sample.ts'

type Resource = {
  name: string
  path: string
  schema: {
    fields: { name: string; type: string }[]
    foreignKeys: { fields: string; reference: { resource: string; fields: string } }[]
  }
}
type Row = Record<string, string | undefined>
const counts = { nodes: sample.nodes.length, events: 1, relations: sample.edges.length, claims: claims.length }

describe('CSV', async () => {
  const files = unzipSync(await bytesOf(csv(pagesOf(sample))))
  const { resources } = JSON.parse(strFromU8(files['datapackage.json'] as Uint8Array)) as { resources: Resource[] }
  const tables = new Map<string, Row[]>()
  for (const { name, path } of resources) {
    const [head = [], ...rows] = readCsv(strFromU8(files[path] as Uint8Array))
    tables.set(
      name,
      rows.map(row => Object.fromEntries(head.map((column, i) => [column, row[i]]))),
    )
  }
  const row = (table: string, id: string) => tables.get(table)?.find(each => each.id === id)

  it('has every node, also without a relation, every event, relation and claim', () => {
    expect(Object.fromEntries([...tables].map(([name, rows]) => [name, rows.length]))).toEqual(counts)
    expect(row('nodes', 'person:alone')).toMatchObject({ kind: 'Person' })
    expect(row('nodes', 'place:baghdad')).toMatchObject({ longitude: '44.40088', latitude: '33.34058' })
    expect(row('nodes', 'country:IRN')).toMatchObject({ nameFr: 'République d’Iran', nameEn: 'Iran' })
    expect(row('events', 'event:talks')).toMatchObject({ start: '2018-12-13', status: 'planned' })
    expect(row('claims', 'claim:1')).toMatchObject({
      quote: 'he became chief of staff',
      article: 'article:one',
      outletName: 'The Daily',
      outletNameFr: 'Le Quotidien',
      publishedAt: '2018-12-13',
      articleUrl: 'https://daily.example/a?b=1&c=|2|',
    })
  })
  it('has the columns that its package describes, of their types, and keys that lead somewhere', () => {
    const valid: Record<string, (cell: string) => boolean> = {
      string: () => true,
      integer: cell => /^-?\d+$/.test(cell),
      number: cell => cell !== '' && Number.isFinite(Number(cell)),
      boolean: cell => cell === 'true' || cell === 'false',
      date: cell => /^\d{4}-\d\d-\d\d$/.test(cell),
      datetime: cell => new Date(cell).toISOString() === cell,
      array: cell => Array.isArray(JSON.parse(cell)),
    }
    for (const { name, schema } of resources) {
      const rows = tables.get(name) ?? []
      expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map(field => field.name))
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
      for (const { name: column, type } of schema.fields)
        for (const each of rows)
          if (each[column]) expect(valid[type]?.(each[column] as string), `${column}: ${each[column]}`).toBe(true)
      for (const { fields, reference } of schema.foreignKeys) {
        const ids = new Set(tables.get(reference.resource)?.map(({ id }) => id))
        for (const each of rows) expect(ids.has(each[fields]), `${name}.${fields} ${each[fields]}`).toBe(true)
      }
    }
  })
  it('takes the power from what a spreadsheet would run, and says how to get back what it was', () => {
    for (const rows of tables.values())
      for (const cell of rows.flatMap(each => Object.values(each)))
        expect(Number.isFinite(Number(cell)) || !/^[=+\-@\t\r]/.test(cell as string)).toBe(true)
    const back = (cell: string | undefined) => cell?.replace(/^'(?='*[=+\-@\t\r\n])/, '')
    expect(row('nodes', 'person:plain')?.name).toBe(`'${nasty.formula}`)
    expect(tables.get('nodes')?.map(({ name }) => back(name))).toEqual(
      sample.nodes.map(({ name }) => name.toWellFormed()),
    )
    expect(back(row('claims', 'claim:3')?.quote)).toBe(claims[2]?.quote)
  })
  it('leaves what is unknown empty', () => {
    expect(row('relations', 'relation:8')).toMatchObject({ firstPublished: '', title: '' })
    expect(row('claims', 'claim:3')).toMatchObject({ outlet: '', articleUrl: '', publishedAt: '' })
  })
})

describe('Parquet', async () => {
  const files = unzipSync(await bytesOf(parquet(pagesOf(sample))))
  const read = (name: string) => {
    const file = files[`${name}.parquet`] as Uint8Array
    return parquetReadObjects({ file: file.slice().buffer })
  }
  it('has the same tables, lists and dates as what they are', async () => {
    for (const [name, count] of Object.entries(counts)) expect(await read(name)).toHaveLength(count)
    const nodes = await read('nodes')
    expect(nodes.map(({ name }) => name)).toEqual(sample.nodes.map(({ name }) => name.toWellFormed()))
    expect(nodes[0]).toMatchObject({ names: sample.nodes[0]?.names, nameFr: 'République d’Iran' })
    const [quoted] = await read('claims')
    expect(quoted).toMatchObject({
      quote: claims[0]?.quote,
      publishedAt: new Date('2018-12-13'),
      recordedAt: new Date('2026-01-02T03:04:05Z'),
      articleUrl: 'https://daily.example/a?b=1&c=|2|',
      outletName: 'The Daily',
    })
  })
})
