import { describe, expect, it } from 'vitest'
import { readPeriod, writePeriod } from '../../client/model/period.ts'
import { bucketsBetween, defaultSize, firstDay, lastDay, possibleSizes } from '../../client/time/buckets.ts'

describe('buckets of time', () => {
  it('begin and end on calendar days, leap years and early centuries included', () => {
    expect([firstDay('2016'), firstDay('2016-02'), firstDay('2016-02-29')]).toEqual([
      '2016-01-01',
      '2016-02-01',
      '2016-02-29',
    ])
    expect(['2016-02', '2015-02', '2015-12', '0099-12', '2015'].map(lastDay)).toEqual([
      '2016-02-29',
      '2015-02-28',
      '2015-12-31',
      '0099-12-31',
      '2015-12-31',
    ])
  })

  it('leave no gap between the first day and the last', () => {
    expect(bucketsBetween('2015-11-30', '2016-02-01', 'month')).toEqual(['2015-11', '2015-12', '2016-01', '2016-02'])
    expect(bucketsBetween('2016-02-28', '2016-03-01', 'day')).toEqual(['2016-02-28', '2016-02-29', '2016-03-01'])
    expect(bucketsBetween('2018-12-13', '2018-12-13', 'year')).toEqual(['2018'])
  })

  it('are as short as the stretch allows, and always drawable as years', () => {
    expect(defaultSize('2018-11-01', '2018-12-31')).toBe('day')
    expect(defaultSize('2013-11-24', '2018-12-27')).toBe('month')
    expect(defaultSize('1979-01-01', '2018-12-27')).toBe('year')
    expect(possibleSizes('0012-01-01', '2018-12-27')).toEqual(['year'])
  })
})

describe('the period in an address', () => {
  it('comes back as it was written', () => {
    const period = { basis: 'published', from: '2015-09-01', to: '2015-10-31', rest: 'hide' } as const
    expect(readPeriod(writePeriod(period))).toEqual(period)
    expect(readPeriod('happened:2015-09-01:2015-10-31')).toEqual({ ...period, basis: 'happened', rest: 'fade' })
  })

  it.each([
    'happened:2015-10-31:2015-09-01',
    'happened:2015-02-30:2015-09-01',
    'dreamt:2015-01-01:2015-09-01',
    'happened:2015-01-01',
    'happened:2015-01-01:2015-09-01:explode',
    '__proto__',
    '',
  ])('is left out when it makes no sense: %s', written => {
    expect(readPeriod(written)).toBeUndefined()
  })
})
