import { expect, it } from 'vitest'
import { BadQuery, ForbiddenQuery, guard } from '../../server/graph/guard.ts'

it.each([
  'CREATE (n)',
  'MATCH (n) SET n.x = 1',
  'MATCH (n) CALL { WITH n DETACH DELETE n } RETURN 1',
  'MATCH (n) RETURN 1 UNION MATCH (m) REMOVE m.x RETURN 1',
  'FOREACH (x IN [1] | CREATE (:A))',
  'LOAD CSV FROM "file:///etc/passwd" AS l RETURN l',
  'USE other MATCH (n) RETURN n',
  'PROFILE MATCH (n) RETURN n',
  'CYPHER 5 runtime = slotted MATCH (n) RETURN n',
  'CREATE INDEX FOR (n:A) ON (n.x)',
  '/**/ SHOW USERS',
  'CALL dbms.shutdown()',
  'CALL { MATCH (n) RETURN n } IN TRANSACTIONS RETURN 1',
  '\\u0052ETURN 1',
  'RETURN 1 // \\u000a CREATE ()',
])('%s is forbidden', query => {
  expect(() => guard(query)).toThrow(ForbiddenQuery)
})

it.each([
  "RETURN 'CREATE (n)' AS `SET`",
  'EXPLAIN MATCH (n:SET {delete: 1}) RETURN n.merge',
  'CALL db.labels()',
  "RETURN '\\u0041'",
])('%s only reads', query => {
  expect(() => guard(query)).not.toThrow()
})

it('says where a query breaks', () => {
  expect(() => guard('MATCH (n)\nRETRN n')).toThrow(expect.objectContaining({ line: 2, column: 1 }))
  expect(() => guard(' /* nothing */ // at all')).toThrow(BadQuery)
  expect(() => guard('RETURN 1; RETURN 2')).toThrow(BadQuery)
})
