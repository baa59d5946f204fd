import { describe, expect, it } from 'vitest'
import { caseNames, goldenOf, readCase } from './golden.ts'

describe('golden cases', () => {
  it('has a case for every family of rules', () => {
    expect(caseNames().length).toBeGreaterThanOrEqual(30)
  })

  for (const name of caseNames())
    it(`reads ${name.replaceAll('-', ' ')}`, () => {
      expect(readCase(name)).toEqual(goldenOf(name))
    })
})
