import { describe, expect, it } from 'vitest'
import { formatMonth, monthAfter, monthBounds, parseMonth } from '../../client/language/months.ts'

describe('the months and years of the search bar', () => {
  it.each([
    ['juin 2018', '2018-06'],
    ['June 2018', '2018-06'],
    ['déc. 2018', '2018-12'],
    ['fevrier 2016', '2016-02'],
    ['2018-06', '2018-06'],
    ['2018', '2018'],
    ['juillet', undefined],
    ['ju 2018', undefined],
    ['2018-13', undefined],
    ['0018', undefined],
  ])('are read from words: %s', (words, month) => {
    expect(parseMonth(words)).toBe(month)
  })

  it('have ends, a next one and a name', () => {
    expect(monthBounds('2016-02')).toEqual({ from: '2016-02-01', to: '2016-02-29' })
    expect(monthBounds('2018')).toEqual({ from: '2018-01-01', to: '2018-12-31' })
    expect([monthAfter('2018-12', 1), monthAfter('2018', -1)]).toEqual(['2019-01', '2017'])
    expect([formatMonth('2018-06', 'fr'), formatMonth('2018', 'en')]).toEqual(['juin 2018', '2018'])
  })
})
