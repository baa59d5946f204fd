import { describe, expect, it } from 'vitest'
import { essence } from './essence.ts'
import { articleOf, caseNames, goldenOf, readCase } from './golden.ts'
import knownErrors from './known-errors.json' with { type: 'json' }

/** Cases whose golden says what is right and which the reading does not reach yet. One that is reached leaves the list. */
const wrong = new Set(knownErrors)

/** What a case is about and the words that it pins, in a line. */
function titleOf(name: string): string {
  const words = articleOf(name).trim().replaceAll(/\s+/g, ' ')
  return `reads ${name.replaceAll('-', ' ')}: ${words.length > 160 ? `${words.slice(0, 159)}…` : words}`
}

describe('golden cases', () => {
  it('lists only cases that exist as known errors', () => {
    expect(knownErrors.filter(name => !caseNames().includes(name))).toEqual([])
  })

  for (const name of caseNames()) {
    const title = titleOf(name)
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
