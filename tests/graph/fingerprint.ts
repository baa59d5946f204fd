import { isNode, type Node, type Relationship } from 'neo4j-driver'
import type { StoreAtHand } from '../stores.ts'

/**
 * The graph, without the store's own records and the journal, as sorted lines without internal numbers or the order of labels: two stores with the same
 * graph have the same fingerprint in whichever engine.
 */
export async function fingerprint({ driver }: StoreAtHand): Promise<string[]> {
  const nodes = await driver.executeQuery(
    'MATCH (n) WHERE NOT n:Store AND NOT n:Change AND NOT n:Decision AND NOT n:IdempotencyKey AND NOT n:Job AND NOT n:JobResults RETURN n',
  )
  const edges = await driver.executeQuery('MATCH (a)-[r]->(b) RETURN a, r, b')
  return [
    ...nodes.records.map(record => line(record.get('n'))),
    ...edges.records.map(record => {
      const [a, b] = [record.get('a'), record.get('b')] as Node[]
      return `${a?.properties.id} ${line(record.get('r'))} ${b?.properties.id}`
    }),
  ].sort()
}

function line(item: Node | Relationship): string {
  const names = isNode(item) ? [...item.labels].sort().join(':') : item.type
  const properties = Object.entries(item.properties)
    .filter(([, value]) => value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `${names} ${JSON.stringify(properties)}`
}
