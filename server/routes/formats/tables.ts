import type { GraphNode } from '../../../model/graph.ts'
import type { GraphPages } from '../../graph/graph-pages.ts'
import { claimFields, edgeFields, eventFields, type Field, type FieldValue, fieldValue, nodeFields } from './fields.ts'

/** A column of a table. */
export type Column = Pick<Field<never>, 'name' | 'type' | 'about'>
/** `foreign`: which column's values are of which other table. `rows` has a page of rows at a time, a value for each column. */
export type Table = {
  name: 'nodes' | 'relations' | 'claims' | 'events'
  about: string
  columns: readonly Column[]
  foreign: readonly { column: string; table: Table['name'] }[]
  rows(): AsyncGenerator<(FieldValue | undefined)[][]>
}

const key = (about: string): Column => ({ name: 'id', type: 'string', about })
const to = (name: string, about: string): Column => ({ name, type: 'string', about })
const valuesOf = <T>(fields: readonly Field<T>[], item: T) => fields.map(field => fieldValue(field, item))

/**
 * The graph as tables that refer to each other by id, to be read in this order. What comes to the store while they are read is left out of
 * a table whose rows would refer to what an earlier one does not have.
 */
export function tablesOf(pages: GraphPages): Table[] {
  const written = new Set<string>()
  const eventRow = (node: GraphNode) => [node.id, ...valuesOf(eventFields, node)]
  return [
    {
      name: 'nodes',
      about: 'Every entity and event, also those without a relation',
      columns: [key('The id of the entity or event'), ...nodeFields],
      foreign: [],
      async *rows() {
        for await (const nodes of pages.nodes()) yield nodes.map(node => [node.id, ...valuesOf(nodeFields, node)])
      },
    },
    {
      name: 'events',
      about: 'What only events have: type, status and days',
      columns: [key('The id of the event, as among the nodes'), ...eventFields],
      foreign: [{ column: 'id', table: 'nodes' }],
      async *rows() {
        for await (const nodes of pages.nodes()) yield nodes.filter(({ kind }) => kind === 'Event').map(eventRow)
      },
    },
    {
      name: 'relations',
      about: 'Every relation, with what its claims add up to',
      columns: [
        key('The id of the relation'),
        to('from', 'The id of the node from which it reads'),
        to('to', 'The id of the node to which it reads'),
        ...edgeFields,
      ],
      foreign: [
        { column: 'from', table: 'nodes' },
        { column: 'to', table: 'nodes' },
      ],
      async *rows() {
        for await (const edges of pages.edges()) {
          for (const { id } of edges) written.add(id)
          yield edges.map(edge => [edge.id, edge.from, edge.to, ...valuesOf(edgeFields, edge)])
        }
      },
    },
    {
      name: 'claims',
      about: 'Every sentence of an article that states or denies a relation',
      columns: [key('The id of the claim'), to('relation', 'The id of the relation that it states'), ...claimFields],
      foreign: [{ column: 'relation', table: 'relations' }],
      async *rows() {
        for await (const edges of pages.edges()) {
          const claims = await pages.claims(edges.filter(({ id }) => written.has(id)))
          yield claims.map(claim => [claim.id, claim.relationId, ...valuesOf(claimFields, claim)])
        }
      },
    },
  ]
}
