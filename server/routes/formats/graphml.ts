import type { Graph } from '../../../model/graph.ts'
import { edgeFields, type Field, fieldValues, nodeFields } from './fields.ts'
import { escapeXml, xmlAttributes } from './xml.ts'

/** GraphML spells the types its own way. */
const typeNames = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean' } as const

const keys = <T>(domain: 'node' | 'edge', fields: readonly Field<T>[]): string[] =>
  fields.map(
    ({ name, type }) =>
      `  <key${xmlAttributes({ id: `${domain}.${name}`, for: domain, 'attr.name': name, 'attr.type': typeNames[type] })}/>`,
  )

const data = <T>(domain: 'node' | 'edge', fields: readonly Field<T>[], item: T): string[] =>
  fieldValues(fields, item).map(
    ([{ name }, value]) => `      <data${xmlAttributes({ key: `${domain}.${name}` })}>${escapeXml(value)}</data>`,
  )

/** GraphML 1.0 with typed keys. */
export function graphml({ nodes, edges }: Graph): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keys('node', nodeFields),
    ...keys('edge', edgeFields),
    '  <graph id="entente" edgedefault="directed">',
    ...nodes.flatMap(node => [
      `    <node${xmlAttributes({ id: node.id })}>`,
      ...data('node', nodeFields, node),
      '    </node>',
    ]),
    ...edges.flatMap(edge => [
      `    <edge${xmlAttributes({ id: edge.id, source: edge.from, target: edge.to })}>`,
      ...data('edge', edgeFields, edge),
      '    </edge>',
    ]),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')
}
