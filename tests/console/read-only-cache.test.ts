import { expect, it } from 'vitest'
import { createReadOnlyCache } from '../../server/graph/read-only-cache.ts'

const reader = { queryType: 'r', database: 'neo4j', linear: true }

it('knows a query by its text, letter for letter', () => {
  const readers = createReadOnlyCache(10, 100)
  readers.add('RETURN 1', reader)
  expect(readers.get('RETURN 1')).toEqual(reader)
  expect(readers.get('RETURN 1 ')).toBeUndefined()
})

it('forgets the oldest, and keeps nothing long', () => {
  const readers = createReadOnlyCache(2, 10)
  for (const query of ['a', 'b', 'c', 'x'.repeat(11)]) readers.add(query, reader)
  expect(['a', 'b', 'c', 'x'.repeat(11)].map(query => readers.get(query) !== undefined)).toEqual([
    false,
    true,
    true,
    false,
  ])
})
