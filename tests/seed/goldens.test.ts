import { describe, expect, it } from 'vitest'
import { shortfall } from './essence.ts'
import { articleOf, caseNames, type Golden, goldenOf, knownErrorOf, readCase } from './golden.ts'

/** What a case is about and the words that it pins, in a line. */
function titleOf(name: string): string {
  const words = articleOf(name).trim().replaceAll(/\s+/g, ' ')
  return `reads ${name.replaceAll('-', ' ')}: ${words.length > 160 ? `${words.slice(0, 159)}…` : words}`
}

/** A golden says what is right. Where the reading does not reach it yet, the case states the error: less of it and more of it fail alike. */
describe('golden cases', () => {
  for (const name of caseNames()) {
    const title = titleOf(name)
    const golden = goldenOf(name) as Golden
    const error = knownErrorOf(name)
    if (error)
      it(`${title} (but for a known error)`, () => {
        expect([...error.misses, ...error.says]).not.toEqual([])
        expect(shortfall(readCase(name), golden)).toEqual(error)
      })
    else
      it(title, () => {
        expect(readCase(name)).toEqual(golden)
      })
  }
})
