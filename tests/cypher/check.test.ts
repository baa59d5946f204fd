import { expect, it } from 'vitest'
import { check } from '../../cypher/check.ts'
import { parse } from '../../cypher/parse.ts'
import { gallery } from '../../model/gallery.ts'

const checked = (query: string) => {
  const { query: tree } = parse(query).statement
  if (tree) check(tree)
}

it.each([
  ['RETURN x', /Variable `x` not defined/],
  ['MATCH (n) WITH n.x AS y RETURN n', /Variable `n` not defined/],
  ['MATCH (n) WHERE (n)-->(m) RETURN n', /Variable `m` not defined/],
  ['MATCH p = (p)-->() RETURN p', /already declared/],
  ['MATCH (r)-[r]->() RETURN r', /conflicting type/],
  ['MATCH ()-[r]->() MATCH (r) RETURN r', /conflicting type Relationship/],
  ['MATCH ()-[r]->()-[r]->() RETURN r', /same relationship variable/],
  ['MATCH (n) CREATE (n)', /already declared/],
  ['MATCH (n) RETURN n.a AS x, n.b AS x', /same name/],
  ['MATCH (n) WITH n.a RETURN 1', /must be aliased/],
  ['MATCH (n) WHERE count(n) > 1 RETURN n', /aggregating function/],
  ['MATCH (n) RETURN count(count(n))', /inside of aggregate/],
  ['MATCH (n) RETURN n.x + count(*)', /implicit grouping/],
  ['MATCH (n) RETURN n LIMIT n.x', /refer to variables/],
  ['RETURN 1 AS a UNION RETURN 2 AS b', /same return column names/],
  ['RETURN true AND 1', /expected Boolean but was Integer/],
  ["RETURN 'a' - 1", /expected Number but was String/],
  ["RETURN 1 IN 'IRN'", /expected List but was String/],
  ["RETURN 'abc'[0]", /substring/],
  ['RETURN size(5)', /expected String or List but was Integer/],
  ['MATCH (n) RETURN length(n)', /expected Path but was Node/],
  ['RETURN 9223372036854775808', /too large/],
])('%s is refused', (query, message) => {
  expect(() => checked(query)).toThrow(message)
})

it.each([
  ...gallery.map(({ query }) => query),
  'MATCH (a)-->(b) WITH b WHERE a.x = 1 RETURN b',
  'MATCH (n) RETURN n.x AS x, n.x + count(*) AS y ORDER BY n.x',
  'MATCH (a) RETURN [(a)-[r]->(b) WHERE b.x > a.x | r.y] AS l',
  'MATCH (a) WHERE EXISTS { (a)-->(b) WHERE b.x } RETURN a',
  'RETURN -9223372036854775808 AS least, 1 + null AS nothing',
  'MATCH (a) CALL (a) { MATCH (a)-->(b) RETURN count(b) AS n } RETURN a, n',
  'UNWIND $rows AS row MERGE (n:A {id: row.id}) SET n += row.properties',
])('%s is well formed', query => {
  expect(() => checked(query)).not.toThrow()
})
