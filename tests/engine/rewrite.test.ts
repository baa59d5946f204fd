import { describe, expect, it } from 'vitest'
import { prepare } from '../../server/engine/rewrite/prepare.ts'

const rewritten = (query: string) =>
  prepare(query)
    .text.replace(/-'The embedded store [^']+'/g, '-FAILS')
    .replace(/__value\d+/g, '__value')

describe('a query rewritten for the engine', () => {
  it.each([
    ['MATCH (n:A|B) RETURN n', 'MATCH (n) WHERE n:A OR n:B RETURN n'],
    ['MATCH (n:A&B) RETURN n', 'MATCH (n:A:B) RETURN n'],
    [
      'MATCH (n:A|B {k: 1}) WHERE n.x = 1 OR n.y = 2 RETURN n',
      'MATCH (n {k: 1}) WHERE (n:A OR n:B) AND (n.x = 1 OR n.y = 2) RETURN n',
    ],
    ['MATCH (:A|B)-->(m:C) RETURN m', 'MATCH (__node6)-->(m:C) WHERE __node6:A OR __node6:B RETURN m'],
    ['MATCH (n) WHERE n:A|B AND n.x > 1 RETURN n', 'MATCH (n) WHERE (n:A OR n:B) AND n.x > 1 RETURN n'],
    ['MATCH (n) RETURN [x IN n.l WHERE x:A | x.y] AS l', 'MATCH (n) RETURN [x IN n.l WHERE x:A | x.y] AS l'],
    ['MATCH (a)-[:R|S]->(b) RETURN b', 'MATCH (a)-[:R|S]->(b) RETURN b'],
    ['MATCH (a)-[:R]->{1,3}(b) RETURN b', 'MATCH (a)-[:R*1..3]->(b) RETURN b'],
    ['MATCH (a)<-[r:R {k: 1}]-+(b) RETURN b', 'MATCH (a)<-[r:R*1.. {k: 1}]-(b) RETURN b'],
    ['MATCH (a)-->*(b) RETURN b', 'MATCH (a)-[*0..]->(b) RETURN b'],
    ['MATCH (a) (()-[:R]->()){2} (b) RETURN b', 'MATCH (a)-[:R*2]->(b) RETURN b'],
    [
      'MATCH p = ANY SHORTEST (a)-[:R]-+(b) RETURN p',
      'MATCH p = shortestPath((a)-[:R*1..]-(b)) WHERE CASE WHEN a = b THEN -FAILS ELSE true END RETURN p',
    ],
    [
      'MATCH (c) RETURN c, collect(c.x)[..2] AS l',
      'MATCH (c) WITH c, collect(c.x) AS __aggregate20_1 RETURN c AS c, __aggregate20_1[..2] AS l',
    ],
    ['MATCH (o)--(b) RETURN o {.a, b} AS m', 'MATCH (o)--(b) RETURN o {.a, b: b} AS m'],
    [
      'MATCH (a) RETURN COUNT { (a)-->(b) WHERE b.x > 1 } AS n',
      'MATCH (a) RETURN COUNT { MATCH (a)-->(b) WHERE b.x > 1 } AS n',
    ],
    ['WITH [1] AS l RETURN l[..2] AS a', 'WITH [1] AS l RETURN l[..2] AS a'],
    [
      'MATCH (a) OPTIONAL MATCH (a)-->(b) WHERE (b.x) - (1) < -2 RETURN b',
      'MATCH (a) OPTIONAL MATCH (a)-->(b) WHERE b.x - 1 < -2 RETURN b',
    ],
    [
      'MATCH (a), (b) OPTIONAL MATCH p = shortestPath((a)-[*]-(b)) RETURN p',
      'MATCH (a), (b) OPTIONAL MATCH p = shortestPath((a)-[*]-(b)) WHERE a <> b RETURN p',
    ],
    ['MATCH (n) RETURN n LIMIT toInteger($k)', 'MATCH (n) RETURN n LIMIT $k'],
    ['MATCH (n:A WHERE n.x > 1) RETURN n', 'MATCH (n:A) WHERE n.x > 1 RETURN n'],
    [
      'MATCH (a WHERE a.x > 1 OR a.y > 1)-->(b {k: 1} WHERE b.z > 1) WHERE a.w > 1 OR b.w > 1 RETURN a',
      'MATCH (a)-->(b {k: 1}) WHERE (a.x > 1 OR a.y > 1) AND b.z > 1 AND (a.w > 1 OR b.w > 1) RETURN a',
    ],
    ['MATCH (a) WHERE any(x IN a.l WHERE x > 1) RETURN a', 'MATCH (a) WHERE any(x IN a.l WHERE x > 1) RETURN a'],
    ['MATCH (n) RETURN n ORDER BY n.x OFFSET 2 LIMIT 1_000', 'MATCH (n) RETURN n ORDER BY n.x SKIP 2 LIMIT 1000'],
    ['MATCH (offset) RETURN offset.x AS offset', 'MATCH (`offset`) RETURN `offset`.x AS `offset`'],
    [
      'WITH 2018 AS y RETURN date({year: y, quarter: 2}) AS d',
      'WITH 2018 AS y RETURN head([__value IN [{year: y, month: 4, day: 1}] | CASE WHEN __value IS NOT NULL AND date(__value) IS NULL THEN -FAILS ELSE date(__value) END]) + duration({days: 1 - 1}) AS d',
    ],
    ["RETURN date('2018-12-13').year AS y", "RETURN head([__moment IN [date('2018-12-13')] | __moment.year]) AS y"],
    [
      "MATCH (n) WHERE n.name STARTS WITH 'A' RETURN n.name STARTS WITH 'B' AS b",
      "MATCH (n) WHERE n.name STARTS WITH 'A' RETURN n.name STARTS WITH 'B' AS b",
    ],
    ['MATCH ()-[r]->() WHERE r:MET RETURN r.id', "MATCH ()-[r]->() WHERE type(r) = 'MET' RETURN r.id AS `r.id`"],
    [
      'MATCH p = (a)-[*..3]-(b) WHERE b IN nodes(p) RETURN p',
      'MATCH p = (a)-[*..3]-(b) WHERE b IN [__each IN nodes(p) | __each] RETURN p',
    ],
    ['MATCH p = (n)--() RETURN [n IN nodes(p) | n.id] AS l', 'MATCH p = (n)--() RETURN [n IN nodes(p) | n.id] AS l'],
    [
      'WITH $l AS l RETURN none(x IN l WHERE x > 0) AS a',
      'WITH $l AS l RETURN CASE WHEN any(x IN l WHERE x > 0) THEN false WHEN any(x IN l WHERE (x > 0) IS NULL) THEN null ELSE none(x IN l WHERE x > 0) END AS a',
    ],
    [
      'MATCH (n) WHERE n.a = 1 OR any(x IN n.l WHERE x > 0) RETURN n',
      'MATCH (n) WHERE n.a = 1 OR any(x IN n.l WHERE x > 0) RETURN n',
    ],
    ['WITH $x AS x RETURN x IN $l AS a', 'WITH $x AS x RETURN CASE WHEN size($l) = 0 THEN false ELSE x IN $l END AS a'],
    ['MATCH (n) WHERE n.x IN $l RETURN n', 'MATCH (n) WHERE n.x IN $l RETURN n'],
    [
      'MATCH (a:A), (b:A) MATCH p = shortestPath((a)-[*..3]-(b)) WHERE a.x < b.x RETURN p',
      'MATCH (a:A), (b:A) MATCH p = shortestPath((a)-[*..3]-(b)) WHERE a.x < b.x AND CASE WHEN a = b AND a.x < b.x THEN -FAILS ELSE true END RETURN p',
    ],
    ["MATCH (n) WHERE n.x =~ '(?i)é\\\\w' RETURN n", "MATCH (n) WHERE n.x =~ '(?i)(?-i:é)[0-9A-Za-z_]' RETURN n"],
    [
      'OPTIONAL MATCH (c) RETURN c {.name} AS m',
      'OPTIONAL MATCH (c) RETURN CASE WHEN c IS NULL THEN null ELSE c {.name} END AS m',
    ],
    [
      'MATCH (n) UNWIND n.x AS x RETURN x',
      'MATCH (n) UNWIND CASE WHEN n.x IS NULL THEN [] ELSE coalesce(n.x + [], [n.x]) END AS x RETURN x',
    ],
    [
      'UNWIND $l AS x RETURN ceil(max(x)) AS a, percentileCont(x, 1) AS b',
      'UNWIND $l AS x RETURN ceil(max(x) * 1.0) AS a, max(x) AS b',
    ],
    ['RETURN null', 'RETURN null AS `null`'],
    ['CREATE (:A {x: null})', 'CREATE (:A {x: null})'],
    ['RETURN 1 AS a UNION DISTINCT RETURN 1 AS a', 'RETURN 1 AS a UNION RETURN 1 AS a'],
    ['WITH $d AS d RETURN d.weekDay AS w', 'WITH $d AS d RETURN coalesce(d.weekDay, d.dayOfWeek) AS w'],
    ["RETURN '(n:A|B)->{1,2} date().year' AS s // (n:A|B)", "RETURN '(n:A|B)->{1,2} date().year' AS s"],
    [
      'MATCH (n:Entity {id: $id})-[r]-(m) WHERE r.claims > 2 AND n.a <= m.b RETURN n, r, m',
      'MATCH (n:Entity {id: $id})-[r]-(m) WHERE r.claims > 2 AND n.a <= m.b RETURN n, r, m',
    ],
  ])('%s', (query, expected) => {
    expect(rewritten(query)).toBe(expected)
  })
  it('asks whether a value is a string before it compares it with one that spells a number', () => {
    expect(rewritten("MATCH (n) WHERE n.year = '2018' RETURN n")).toBe(
      "MATCH (n) WHERE CASE WHEN n.year IS NULL THEN null WHEN n.year STARTS WITH '' THEN n.year = '2018' ELSE false END RETURN n",
    )
  })
})

describe('a query refused', () => {
  it.each([
    ['MATCH (:A|B) RETURN *', /no variables in scope/],
    ['MATCH (a) WHERE (a)-->(:A|B) RETURN a', /EXISTS \{ MATCH/],
    ['MATCH (a)((x:A)-[:R]->(y)){1,2}(b) RETURN a', /\(a\)-\[:T\*1\.\.3\]->\(b\)/],
    ['MATCH p = SHORTEST 3 (a)-[*]-(b) RETURN p', /ALL SHORTEST/],
    ['MATCH p = SHORTEST 1 (a)--(c)--(b) RETURN p', /one relationship pattern/],
    ['MATCH (a) RETURN COLLECT { MATCH (a)-->(b) RETURN b.x ORDER BY b.x } AS l', /CALL \(a\) \{/],
    ['RETURN percentileDisc(1, 0.5) AS p', /percentileCont/],
    ['RETURN [1, null] = $l AS b', /one by one/],
    ['RETURN true XOR 1 AS b', /expected Boolean but was Integer/],
    ['RETURN round(1.5, 1, "HALF_EVEN") AS r', /HALF_UP/],
    ["WITH $d AS d RETURN duration.between(d, date('2018-01-01')) AS e", /date\(a\)/],
    ["RETURN datetime('2018-12-13T10:00[Europe/Paris]') AS d", /offset/],
    ['MATCH (n) RETURN collect(n.x)[..2] AS l ORDER BY n.y', /`n` not defined/],
    ['RETURN 1 AS `a`` LOAD CSV FROM "file:///etc/passwd" AS l RETURN l //`', /without/],
    ['RETURN point({x: 1, y: 2}) AS p', /two numbers/],
    ['RETURN date({year: 2018, week: $w}) AS d', /year, month, day/],
    ['RETURN date({year: 2019, ordinalDay: 366}) AS d', /year, month, day/],
    ["RETURN date('2018-12') AS d", /2018-12-13/],
    ["RETURN date('2019-02-29') AS d", /2018-12-13/],
    ['RETURN date({year: 2018, month: 13}) AS d', /2018-12-13/],
    ['RETURN localtime({hour: 1, minute: 2, second: 3, millisecond: 4}) AS t', /hour|day/],
    ['RETURN duration({days: 1.5}) AS d', /hours: 12/],
    ["RETURN duration('P1.5D') AS d", /hours: 12/],
    ['RETURN duration({milliseconds: 5}) AS d', /hours: 12/],
    ['MATCH ()-[r:!A&!B]->() RETURN r', /type\(r\)/],
    ['MATCH p = ANY (a)-[:R]-+(b) RETURN p', /ANY SHORTEST/],
    ["RETURN 'a' || 'b' AS s", /a \+ b/],
    ['RETURN 1 IS :: INTEGER AS b', /IS NOT NULL/],
    ['MATCH p = shortestPath((a)-[*]-(b)) WHERE length(p) > 2 RETURN p', /WITH p WHERE/],
    ['MATCH p = shortestPath((a)-[*2..4]-(b)) RETURN p', /length\(p\) > 1/],
    ['MATCH (a), (b) RETURN shortestPath((a)-[*]-(b)) AS p', /MATCH p = shortestPath/],
    ['MATCH (a)-->(b) RETURN coalesce(a, b) AS c', /coalesce\(a\.name/],
    ['MATCH (a)-->(b) RETURN CASE WHEN a.x THEN a ELSE b END AS c', /THEN a\.name/],
    ['MATCH (a) RETURN max(a) AS m', /ORDER BY/],
    ['MATCH (a) WITH collect(a) AS l RETURN [x IN l WHERE x.y] AS m', /UNWIND list/],
    ['MATCH p = (a)-->(b) RETURN [r IN relationships(p) | r] AS m', /x\.name/],
    ['MATCH p = (a)-->(b) RETURN labels(nodes(p)[0]) AS m', /WITH nodes\(p\)\[0\] AS n/],
    ['MATCH (n) RETURN head(labels(n)) AS l', /Entity/],
    ['MATCH (n) RETURN labels(n)[0] AS l', /Entity/],
    ['MATCH (n {x: null}) RETURN n', /IS NULL/],
    ['RETURN [1] < [2] AS b', /items/],
    ['RETURN {a: null} = $m AS b', /items/],
    ["RETURN 'on ' + date($x) AS s", /toString/],
    ['RETURN date($a) - date($b) AS d', /duration\.between/],
    ["RETURN datetime({year: 2018, timezone: 'Europe/Paris'}) AS d", /\+01:00/],
    ["RETURN localdatetime(datetime('2018-12-13T10:00:00+02:00')) AS d", /localdatetime\('/],
    ["RETURN datetime('2018-12-13T10:00:00.123456789Z') AS d", /2018-12-13T10/],
    ['RETURN localtime({hour: 25}) AS d', /10:00:00/],
    ["RETURN substring('hello', -1) AS s", /positions from 0/],
    ["RETURN split('abc', '') AS l", /substring\(x, i, 1\)/],
    ["RETURN trim(BOTH 'x' FROM 'xax') AS s", /replace/],
    ['RETURN range(1, 5, 0) AS l', /step of 1/],
    ['MATCH (n) WHERE exists(n.x) RETURN n', /n\.x IS NOT NULL/],
    ['MATCH (n) RETURN size((n)-->()) AS k', /but was Boolean/],
    ["RETURN 'abc'[0] AS s", /substring/],
    ["RETURN 'abab' =~ '(ab)\\\\1' AS b", /alternatives/],
    ["RETURN 'foo' =~ 'f(?=o)oo' AS b", /AND/],
    ["RETURN 'é' =~ '(?i)[é]' AS b", /\(\?iu\)/],
    ['RETURN CASE 3 WHEN 1, 3 THEN 4 END AS b', /CASE WHEN x IN/],
    ['RETURN CASE 5 WHEN > 3 THEN 4 END AS b', /CASE WHEN x > 3/],
    ['MATCH (n) RETURN n LIMIT $k + 1', /LIMIT \$n/],
    ['MATCH (n) WHERE EXISTS { MATCH (n)-->() UNION MATCH (n)<--() } RETURN n', /OR EXISTS/],
    ['MATCH (a) OPTIONAL CALL (a) { MATCH (a)-->(b) RETURN b } RETURN b', /OPTIONAL MATCH inside/],
    ['MATCH p = (a) RETURN p', /\[n\] for nodes/],
    ['MATCH (a) RETURN [p = (a)-->() | length(p)] AS l', /by name/],
    ['MATCH (a) RETURN [(a)-->(b) | [(b)-->(c) | c.x]] AS l', /CALL \(a\)/],
    ['MATCH (n IS A) RETURN n', /n:Label/],
    ['MATCH (n) USING SCAN n:A RETURN n', /query without/],
    ['MATCH (a) RETURN where.x AS x', /an expression/],
    ['MATCH (a) OPTIONAL MATCH (a)-->(b) WHERE EXISTS { (b)-->() } RETURN b', /collect\(b\)/],
    ['MATCH (a) OPTIONAL MATCH (a)-->(b) WHERE b.x = 1 OR NOT (b)<-[:R]-() RETURN b', /collect\(b\)/],
    ['MATCH (a) OPTIONAL MATCH (a)-->(b WHERE COUNT { (b)-->() } > 1) RETURN b', /collect\(b\)/],
    ['MATCH ()-[r]->() WHERE endNode(r):A RETURN r', /labels\(endNode\(r\)\)/],
    ['MATCH p = (a)-->(b) WHERE nodes(p)[1]:A RETURN p', /WITH endNode\(r\)/],
    ['MATCH (a) WITH collect({n: a}) AS l RETURN [x IN l WHERE x.n:A | 1] AS m', /WITH endNode\(r\)/],
    ['MATCH p = (a)-[*]->(b) WHERE all(r IN tail(relationships(p)) WHERE r:A) RETURN p', /UNWIND range/],
    ['MATCH p = (a)-[*]->(b) RETURN nodes(p)[1..-1] AS l', /n\.name/],
    ['MATCH (a) WITH collect(a) AS l RETURN l[..$k] AS m', /n\.name/],
  ])('%s names the alternative and the place', (query, message) => {
    expect(() => prepare(query)).toThrow(message)
    expect(() => prepare(query)).toThrow(/line 1, column \d+/)
  })
})
