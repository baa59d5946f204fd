import { describe, expect, it } from 'vitest'
import { LineTable } from '../../seed/syntax/line-table.ts'

describe('a table of lines', () => {
  it('gives each of many keys its own value, and undefined for what it does not hold', () => {
    const keys = Array.from({ length: 5000 }, (_, i) => `clé ${i}`)
    const table = new LineTable(keys.map((key, i) => `${key}\t${i}\tœuvre`).join('\n'))
    expect(keys.map(key => table.get(key))).toEqual(keys.map((_, i) => `${i}\tœuvre`))
    expect(['clé', 'clé 5000', 'clé 1 ', ''].map(key => table.get(key))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('reads bytes as it reads text, with or without a last line end, and passes over lines without a tab', () => {
    for (const text of ['a\t1\n\nno tab\nb\t2', 'a\t1\nb\t2\n'])
      for (const given of [text, Buffer.from(text)]) {
        const table = new LineTable(given)
        expect([table.get('a'), table.get('b'), table.get('no tab')]).toEqual(['1', '2', undefined])
      }
    expect(new LineTable('').get('a')).toBeUndefined()
  })

  it('keeps what it was made of, whatever becomes of the bytes', () => {
    const bytes = Buffer.from('a\t1')
    const table = new LineTable(bytes)
    bytes.fill(0)
    expect(table.get('a')).toBe('1')
  })
})
