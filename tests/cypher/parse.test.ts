import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../../cypher/parse.ts'
import { print } from '../../cypher/print.ts'
import { SyntaxFailure } from '../../cypher/syntax-failure.ts'
import { gallery } from '../../model/gallery.ts'
import { queries } from '../fidelity/queries.ts'

const printed = (query: string): string => {
  const { query: tree } = parse(query).statement
  return tree ? print(tree).text : ''
}
const docs = readFileSync(new URL('../../docs/cypher.md', import.meta.url), 'utf8')
const documented = [...docs.matchAll(/```cypher\n([\s\S]*?)```/g)].map(([, query = '']) => query)
const all = [
  ...gallery.map(({ query }) => query),
  ...documented,
  ...Object.values(queries)
    .flat()
    .map(query => (Array.isArray(query) ? query[0] : query)),
]

describe('a query that is parsed and printed', () => {
  it.each(all)('says the same when it is parsed again: %s', query => {
    const once = printed(query)
    expect(printed(once)).toBe(once)
  })
  it.each([
    ['RETURN 1+2*3-(4-5)', 'RETURN 1 + 2 * 3 - (4 - 5)'],
    ['RETURN (1+2)*3', 'RETURN (1 + 2) * 3'],
    ['RETURN 2^3^2, -2^2', 'RETURN (2 ^ 3) ^ 2, (-2) ^ 2'],
    ['RETURN NOT a AND b OR c', 'RETURN NOT a AND b OR c'],
    ['RETURN NOT (a OR b)', 'RETURN NOT (a OR b)'],
    ['RETURN 1 < x <= 3', 'RETURN 1 < x AND x <= 3'],
    ['RETURN (1 < 2) = true', 'RETURN (1 < 2) = true'],
    ['RETURN a + b IN c IS NULL', 'RETURN (a + b IN c) IS NULL'],
    ['RETURN a.b[0][1..].c', 'RETURN a.b[0][1..].c'],
    ['RETURN 0xff, 0o17, 1_000, .5, 1e3', 'RETURN 255, 15, 1000, .5, 1e3'],
    ['MATCH (a:A|B&!C)-[r:R|S*1..2 {k: 1}]->(b) RETURN *', 'MATCH (a:A|(B&!C))-[r:R|S*1..2 {k: 1}]->(b) RETURN *'],
    ['RETURN [x IN l WHERE x:A | x]', 'RETURN [x IN l WHERE x:A | x]'],
    ['RETURN (a)-[1]', 'RETURN a - [1]'],
    ['RETURN (a)-->()', 'RETURN (a)-->()'],
    ['match(n)return`odd name`.`where`', 'MATCH (n) RETURN `odd name`.`where`'],
    ["RETURN 'a\\'b' // the end", "RETURN 'a\\'b'"],
    ['RETURN CASE x WHEN 1 THEN 2 ELSE 3 END', 'RETURN CASE x WHEN 1 THEN 2 ELSE 3 END'],
    [
      'UNWIND $l AS x CALL (x) { RETURN 1 AS y UNION ALL RETURN 2 AS y } RETURN x, y',
      'UNWIND $l AS x CALL (x) { RETURN 1 AS y UNION ALL RETURN 2 AS y } RETURN x, y',
    ],
  ])('%s', (query, expected) => {
    expect(printed(query)).toBe(expected)
  })
  it('knows for each part where it comes from', () => {
    const query = 'MATCH (n)\n  WHERE n.x > 10\nRETURN n.name'
    const tree = parse(query).statement.query
    const { text, places } = print(tree as NonNullable<typeof tree>)
    const from = (part: string) => places.findLast(({ at }) => at <= text.indexOf(part))?.from
    expect([from('n.x'), from('10'), from('n.name')]).toEqual(['n.x', '10', 'n.name'].map(part => query.indexOf(part)))
  })
})

describe('a query that is no Cypher', () => {
  it.each([
    ['MATCH (n) RETRN n', 10],
    ['RETURN 1 +', 10],
    ['RETURN (1', 9],
    ['RETURN 1)', 8],
    ['RETURN [1, ]', 11],
    ["RETURN 'abc", 7],
    ['RETURN 12x', 7],
    ['RETURN 1; RETURN 2', 8],
    ['MATCH (n) WHERE RETURN n', 16],
    ['/* never ends', 0],
  ])('%s is told where it breaks', (query, at) => {
    expect(() => parse(query)).toThrow(SyntaxFailure)
    expect(() => parse(query)).toThrow(expect.objectContaining({ at }))
  })
  it('is refused in milliseconds, whatever is nested or left unfinished', () => {
    const hostile = [
      `RETURN ${'('.repeat(5000)}`,
      `RETURN ${'['.repeat(5000)}1${']'.repeat(5000)}`,
      `RETURN ${'[(a {x: '.repeat(2000)}1${'})-->()]'.repeat(2000)}`,
      `RETURN ${'NOT '.repeat(4900)}true`,
      `RETURN ${'-'.repeat(9000)}1`,
      `MATCH (n:${'!'.repeat(9000)}A) RETURN n`,
      `RETURN ${Array(9000).fill('1').join('+')}`,
      `WITH [[1]] AS l RETURN l${'[0]'.repeat(6000)}`,
      '/*'.repeat(10_000),
      `RETURN ${"'\\".repeat(10_000)}`,
      `RETURN ${'`'.repeat(19_001)}`,
      `RETURN ${'CASE '.repeat(3_900)}`,
      '. '.repeat(10_000),
    ]
    const began = performance.now()
    for (const query of hostile) expect(() => parse(query)).toThrow(SyntaxFailure)
    expect(performance.now() - began).toBeLessThan(1000)
  })
})
