import type { ReaderLanguage } from '../../../model/api.ts'
import type { Graph } from '../../../model/graph.ts'
import { relations } from '../../../model/ontology.ts'
import { edgeFields, type Field, fieldValues, nodeFields } from './fields.ts'
import { xmlAttributes } from './xml.ts'

type Period = { start?: string | null | undefined; end?: string | null | undefined }
const dated = ({ start, end }: Period): boolean => Boolean(start ?? end)

const declared = <T>(domain: 'node' | 'edge', fields: readonly Field<T>[]): string[] => [
  `    <attributes class="${domain}">`,
  ...fields.map(({ name, type }) => `      <attribute${xmlAttributes({ id: name, title: name, type })}/>`),
  '    </attributes>',
]

const details = <T extends Period>(fields: readonly Field<T>[], item: T): string[] => [
  '        <attvalues>',
  ...fieldValues(fields, item).map(
    ([{ name }, value]) => `          <attvalue${xmlAttributes({ for: name, value })}/>`,
  ),
  '        </attvalues>',
  ...(dated(item) ? [`        <spells><spell${xmlAttributes({ start: item.start, end: item.end })}/></spells>`] : []),
]

/**
 * GEXF 1.3. When an event or a relation has dates, they are its spell, the time for which it is there; publication dates remain
 * attributes. `kind` tells parallel relations of two entities apart. A weight of 0 would hide what only a gazetteer states.
 */
export function gexf({ nodes, edges }: Graph, lang: ReaderLanguage): string {
  const dynamic = [...nodes, ...edges].some(dated)
  const mode = dynamic ? { mode: 'dynamic', timeformat: 'date', timerepresentation: 'interval' } : { mode: 'static' }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">',
    '  <meta><creator>Entente</creator></meta>',
    `  <graph${xmlAttributes({ defaultedgetype: 'directed', idtype: 'string', ...mode })}>`,
    ...declared('node', nodeFields),
    ...declared('edge', edgeFields),
    `    <nodes count="${nodes.length}">`,
    ...nodes.flatMap(node => [
      `      <node${xmlAttributes({ id: node.id, label: node.name })}>`,
      ...details(nodeFields, node),
      '      </node>',
    ]),
    '    </nodes>',
    `    <edges count="${edges.length}">`,
    ...edges.flatMap(edge => [
      `      <edge${xmlAttributes({
        id: edge.id,
        source: edge.from,
        target: edge.to,
        kind: edge.type,
        label: edge.title ?? relations[edge.type].label[lang],
        weight: Math.max(edge.claims, 1),
      })}>`,
      ...details(edgeFields, edge),
      '      </edge>',
    ]),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n')
}
