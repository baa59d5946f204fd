import type { Driver } from 'neo4j-driver'

/** Relations that each node has towards those before it. */
export const PER_NODE = 10

const QUOTE =
  'The two governments agreed on Thursday to hold a further round of talks in the coming weeks, officials of both sides said.'

/** Makes the store up, in parts, from its node `from` to its node `to`. A relation has a claim, and every tenth another. */
export async function fill(driver: Driver, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += 500) {
    const rows = Array.from({ length: Math.min(500, to - at) }, (_, i) => at + i)
    await driver.executeQuery(
      `UNWIND $rows AS i
       CREATE (:Entity:Person {id: 'person:made-up-' + toString(i), name: 'Made Up ' + toString(i), names: ['Made Up ' + toString(i)], mentions: 1})
       CREATE (:Article {id: 'article:made-up-' + toString(i), title: 'Headline ' + toString(i), lang: 'en', url: 'https://news.example/' + toString(i), publishedAt: '2019-01-01', dateBasis: 'metadata', mentionCount: 0})`,
      { rows },
    )
    const relations = rows.flatMap(i =>
      Array.from({ length: PER_NODE }, (_, n) => ({
        from: `person:made-up-${i}`,
        // Some nodes are joined by everybody, as in life.
        to: `person:made-up-${n === 0 ? i % 7 : Math.floor(Math.random() * i)}`,
        article: `article:made-up-${i}`,
        id: `relation:made-up-${i}-${n}`,
        claims: Array.from({ length: n === 0 ? 2 : 1 }, (_, c) => `claim:made-up-${i}-${n}-${c}`),
      })),
    )
    await driver.executeQuery(
      `UNWIND $relations AS row MATCH (a:Person {id: row.from}), (b:Person {id: row.to})
       CREATE (a)-[:MET {id: row.id, claims: size(row.claims), sources: 1, confidence: 0.8, modality: 'asserted', inferred: false, disputed: false, firstPublished: '2019-01-01', lastPublished: '2019-01-01'}]->(b)`,
      { relations },
    )
    await driver.executeQuery(
      `UNWIND $claims AS row MATCH (s:Person {id: row.from}), (o:Person {id: row.to}), (a:Article {id: row.article})
       CREATE (c:Claim {id: row.claim, relationId: row.id, relation: 'MET', quote: $quote, start: 0, end: 120, modality: 'asserted', polarity: 'positive', confidence: 0.8, rule: 'en/bench', origin: 'rules', inferred: false, publishedAt: '2019-01-01', recordedAt: '2026-01-01T00:00:00.000Z', subjectRef: row.from, objectRef: row.to})
       CREATE (c)-[:SUBJECT]->(s) CREATE (c)-[:OBJECT]->(o) CREATE (c)-[:STATED_IN]->(a)`,
      { claims: relations.flatMap(row => row.claims.map(claim => ({ ...row, claim }))), quote: QUOTE },
    )
  }
}
