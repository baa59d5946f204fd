import { expect, it } from 'vitest'
import { keptByVersion } from '../../server/graph/kept-by-version.ts'

/** A store that is written by hand, and what is worked out of it. */
function counting(most = 8) {
  let revision = 0
  let works = 0
  const kept = keptByVersion(async () => ({ revision, token: `t${revision}` }), most)
  return {
    write: () => {
      revision++
    },
    ask: (name: string) => kept(name, async () => `${name} of ${revision}, work ${++works}`),
    works: () => works,
    kept,
  }
}

it('works once for one version of the store, however many ask at once', async () => {
  const { ask, works } = counting()
  const answers = await Promise.all([ask('a'), ask('a'), ask('a')])
  expect(new Set([...answers, await ask('a')])).toEqual(new Set(['a of 0, work 1']))
  expect(works()).toBe(1)
})
it('works anew once the store was written', async () => {
  const { ask, write } = counting()
  expect(await ask('a')).toBe('a of 0, work 1')
  write()
  expect(await ask('a')).toBe('a of 1, work 2')
})
it('keeps the last used of different names', async () => {
  const { ask, works } = counting(2)
  for (const name of ['a', 'b', 'a', 'c', 'a']) await ask(name)
  expect(works()).toBe(3)
  await ask('b')
  expect(works()).toBe(4)
})
it('does not keep what failed', async () => {
  const { kept, ask } = counting()
  await expect(kept('a', () => Promise.reject(new Error('no answer')))).rejects.toThrow('no answer')
  expect(await ask('a')).toBe('a of 0, work 1')
})
