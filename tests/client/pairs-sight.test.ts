import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress } from '../../client/model/address.ts'
import { defaultPairsSight, type PairsSight, readPairsSight, writePairsSight } from '../../client/model/pairs-sight.ts'

describe('how the matrix is shown', () => {
  it.each<[string, Partial<PairsSight>]>([
    ['', {}],
    ['table', { form: 'table' }],
    ['name.100.canvas', { order: 'name', most: 100, whose: 'canvas' }],
    ['table.total.20', { form: 'table', order: 'total', most: 20 }],
  ])('is written as "%s", and read again', (written, part) => {
    const sight = { ...defaultPairsSight, ...part }
    expect(writePairsSight(sight)).toBe(written)
    expect(readPairsSight(written)).toEqual(sight)
  })
  it('is in the address with the matrix, and not without it', () => {
    const pairs = { ...defaultPairsSight, order: 'name' as const }
    const address = writeAddress({ view: 'pairs', pairs })
    expect(address).toBe('#view=pairs&pairs=name')
    expect(readAddress(address)).toMatchObject({ pairs, isComplete: true })
    expect(writeAddress({ view: 'table', pairs })).toBe('#view=table')
  })
  it.each(['size', 'name.70', 'matrix.~'])('is at its default where it is malformed, which is told: %s', written => {
    expect(readPairsSight(written)).toBeUndefined()
    expect(readAddress(`#view=pairs&pairs=${written}`)).toMatchObject({ pairs: defaultPairsSight, isComplete: false })
  })
})
