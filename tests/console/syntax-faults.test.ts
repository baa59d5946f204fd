import { describe, expect, it } from 'vitest'
import { syntaxFaults } from '../../client/console/syntax-faults.ts'
import { gallery } from '../../model/gallery.ts'

describe('faults of syntax', () => {
  it.each(gallery)('finds none in $id', ({ query }) => {
    expect(syntaxFaults(query)).toEqual([])
  })
  it('points at the word that has no place, by line and column from 0', () => {
    expect(syntaxFaults('MATCH (n)\nRETURN n\nLIMT 5')).toEqual([{ found: 'LIMT', line: 2, character: 0 }])
    expect(syntaxFaults('MATCH (n) RETRN n')).toEqual([{ found: 'RETRN', line: 0, character: 10 }])
  })
  it('says when a query ends too soon', () => {
    expect(syntaxFaults('RETURN 1 +')).toEqual([{ found: '', line: 0, character: 10 }])
  })
})
