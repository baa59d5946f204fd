import type { GraphPages } from '../../graph/graph-pages.ts'
import { eventFields, type Field, type FieldType, fieldValues, nodeFields } from './fields.ts'
import { joined, statedFields, statedRelations } from './stated-relations.ts'
import { escapeXml, xmlAttributes } from './xml.ts'

/** GraphML spells the types its own way, and has none for dates and lists. */
const typeName = (type: FieldType): string =>
  ({ integer: 'int', double: 'double', boolean: 'boolean' })[type as string] ?? 'string'

const nodes = [...nodeFields, ...eventFields]

const keys = <T>(domain: 'node' | 'edge', fields: readonly Field<T>[]): string[] =>
  fields.map(
    ({ name, type }) =>
      `  <key${xmlAttributes({ id: `${domain}.${name}`, for: domain, 'attr.name': name, 'attr.type': typeName(type) })}/>`,
  )

const data = <T>(domain: 'node' | 'edge', fields: readonly Field<T>[], item: T): string[] =>
  fieldValues(fields, item).map(
    ([{ name }, value]) => `      <data${xmlAttributes({ key: `${domain}.${name}` })}>${escapeXml(value)}</data>`,
  )

/** GraphML 1.0 with typed keys. Lists, the quotes of an edge among them, are JSON. */
export async function* graphml(pages: GraphPages): AsyncGenerator<string> {
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keys('node', nodes),
    ...keys('edge', statedFields),
    '  <graph id="entente" edgedefault="directed">',
    ...(pages.asOf ? [`    <desc>As known on ${pages.asOf}</desc>`] : []),
    '',
  ].join('\n')
  yield* joined(
    pages.nodes(),
    node => [`    <node${xmlAttributes({ id: node.id })}>`, ...data('node', nodes, node), '    </node>\n'].join('\n'),
    '',
  )
  yield* joined(
    statedRelations(pages),
    stated => {
      const { id, from, to } = stated.edge
      return [
        `    <edge${xmlAttributes({ id, source: from, target: to })}>`,
        ...data('edge', statedFields, stated),
        '    </edge>\n',
      ].join('\n')
    },
    '',
  )
  yield '  </graph>\n</graphml>\n'
}
