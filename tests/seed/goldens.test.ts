import { describe, expect, it } from 'vitest'
import { essence } from './essence.ts'
import { caseNames, goldenOf, readCase } from './golden.ts'
import knownErrors from './known-errors.json' with { type: 'json' }

/** Cases whose golden says what is right and which the reading does not reach yet. One that is reached leaves the list. */
const wrong = new Set(knownErrors)

describe('golden cases', () => {
  it('has a case for every family of rules', () => {
    expect(caseNames().length).toBeGreaterThanOrEqual(30)
  })

  it('lists only cases that exist as known errors', () => {
    expect(knownErrors.filter(name => !caseNames().includes(name))).toEqual([])
  })

  for (const name of caseNames()) {
    const title = `reads ${name.replaceAll('-', ' ')}`
    const golden = goldenOf(name)
    if (wrong.has(name) && golden)
      it.fails(`${title} (known error)`, () => {
        expect(essence(readCase(name))).toEqual(essence(golden))
      })
    else
      it(title, () => {
        expect(readCase(name)).toEqual(golden)
      })
  }
})
