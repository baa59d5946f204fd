import { describe, expect, it } from 'vitest'
import { BadQuery, checkShape, ForbiddenQuery } from '../../server/graph/guard.ts'
import { shapeOf } from '../../server/graph/query-shape.ts'

describe('the shape of a query', () => {
  it.each([
    ['RETURN (1 + [2, {a: 3}])', { brackets: 3, cases: 0 }],
    ['RETURN \'((((\' // ((((\n/* [[[[ */ , "{{{{", `((`, (1)', { brackets: 1, cases: 0 }],
    ["RETURN '\\'((' + (1)", { brackets: 1 }],
    ['RETURN CASE WHEN true THEN CASE WHEN true THEN 1 END END', { cases: 2 }],
    ['MATCH (n:END {end: 1}) RETURN CASE n.end WHEN $end THEN CASE 1 WHEN 1 THEN 2 END END', { cases: 2 }],
    ["RETURN 'CASE CASE CASE'", { cases: 0 }],
    ['/* a */ // b\n explain RETURN 1', { firstWord: 'EXPLAIN' }],
    ['(a)', { firstWord: '', empty: false }],
    [' /* nothing */ // at all', { empty: true }],
    ["RETURN '\\u0041'", { escapes: false }],
    ['\\u0052ETURN 1', { escapes: true }],
    ['RETURN 1 // \\u000a CREATE ()', { escapes: true }],
  ])('of %s', (query, expected) => {
    expect(shapeOf(query)).toMatchObject(expected)
  })

  it('is told in milliseconds, whatever is nested or left unfinished', () => {
    const hostile = [
      `RETURN ${'('.repeat(5000)}`,
      '/**/'.repeat(5000),
      '/*'.repeat(10_000),
      `RETURN ${"'\\".repeat(10_000)}`,
      `RETURN ${'`'.repeat(19_001)}`,
      `RETURN ${'\'"'.repeat(9_999)}`,
      `RETURN ${'CASE '.repeat(3_900)}`,
      '. '.repeat(10_000),
    ]
    const began = performance.now()
    for (const query of hostile) shapeOf(query)
    expect(performance.now() - began).toBeLessThan(400)
  })

  it('decides what need not be parsed to be refused', () => {
    expect(() => checkShape(`RETURN ${'('.repeat(5000)}`)).toThrow(BadQuery)
    expect(() => checkShape(`RETURN ${'CASE WHEN n.end THEN '.repeat(40)}`)).toThrow(BadQuery)
    expect(() => checkShape('/**/'.repeat(40))).toThrow(BadQuery)
    expect(() => checkShape(`${'/**/'.repeat(40)}SHOW USERS`)).toThrow(ForbiddenQuery)
    expect(() => checkShape(`${'/**/'.repeat(40)}RETURN (((((1)))))`)).not.toThrow()
  })
})
