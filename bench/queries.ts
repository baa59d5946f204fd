/** The queries on which the console is measured. `small` answers have a few rows, so that the overhead is what is measured. */
export const queries: readonly { name: string; small: boolean; query: string }[] = [
  { name: 'constant', small: true, query: 'RETURN 1 AS one' },
  { name: 'look-up', small: true, query: "MATCH (c:Country {id: 'country:IRN'}) RETURN c" },
  {
    name: 'one hop',
    small: true,
    query: "MATCH (c:Country {id: 'country:IRN'})-[r]-(o:Entity) RETURN c, r, o LIMIT 10",
  },
  {
    name: 'two hops',
    small: true,
    query:
      "MATCH (c:Country {id: 'country:IRN'})--(:Event)--(o:Country) RETURN o.name AS name, count(*) AS ways ORDER BY ways DESC",
  },
  { name: 'count', small: true, query: 'MATCH (n:Entity) RETURN labels(n) AS labels, count(*) AS nodes' },
  {
    name: 'provenance',
    small: true,
    query: 'MATCH (e:Entity)<-[:SUBJECT]-(c:Claim)-[:STATED_IN]->(a:Article) RETURN e.name, c.quote, a.title LIMIT 5',
  },
  { name: 'thousand rows', small: false, query: 'UNWIND range(1, 1000) AS n RETURN n, n * n AS square' },
  { name: 'whole graph', small: false, query: 'MATCH (a:Entity)-[r]->(b:Entity) RETURN a, r, b LIMIT 500' },
]
