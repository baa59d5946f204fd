import { describe, expect, it } from 'vitest'
import { csv } from '../../server/routes/formats/csv.ts'
import { readCsv } from './read-csv.ts'
import { nasty, sample } from './sample.ts'

describe('CSV', () => {
  const [head = [], ...rows] = readCsv(csv(sample))
  const table = rows.map(row => Object.fromEntries(head.map((name, i) => [name, row[i]])))

  it('has a row a relation, as wide as the head', () => {
    expect(rows.map(row => row.length)).toEqual(sample.edges.map(() => head.length))
    expect(table.map(row => [row.id, row.from, row.to, row.type])).toEqual(
      sample.edges.map(({ id, from, to, type }) => [id, from, to, type]),
    )
  })
  it('keeps names with markup, quotation marks and line breaks, and tells the kinds of both ends', () => {
    expect(table[0]).toMatchObject({ fromName: nasty.markup, fromKind: 'Person', toKind: 'Organization' })
    expect(table[4]).toMatchObject({ fromName: nasty.lines, toName: 'Iran' })
  })
  it('takes the power from what a spreadsheet would run', () => {
    expect(table[0]).toMatchObject({ title: `'+chief, "of" staff`, toName: `'${nasty.minus}` })
    expect(table[3]?.fromName).toBe(`'${nasty.formula}`)
    expect(table[1]?.toName).toBe("'@talks")
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
  })
  it('leaves what is unknown empty', () => {
    expect(table[7]).toMatchObject({ claims: '0', firstPublished: '', title: '' })
  })
})
