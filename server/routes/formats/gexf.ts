import { relations } from '../../../model/ontology.ts'
import type { GraphPages } from '../../graph/graph-pages.ts'
import { eventFields, type Field, type FieldType, fieldValues, nodeFields } from './fields.ts'
import type { FormOptions } from './form.ts'
import { joined, statedFields, statedRelations } from './stated-relations.ts'
import { xmlAttributes } from './xml.ts'

type Period = { start?: string | null | undefined; end?: string | null | undefined }

const nodes = [...nodeFields, ...eventFields]

const typeName = (type: FieldType): string =>
  ({ integer: 'integer', double: 'double', boolean: 'boolean' })[type as string] ?? 'string'

const declared = <T>(domain: 'node' | 'edge', fields: readonly Field<T>[]): string[] => [
  `    <attributes class="${domain}">`,
  ...fields.map(
    ({ name, type }) => `      <attribute${xmlAttributes({ id: name, title: name, type: typeName(type) })}/>`,
  ),
  '    </attributes>',
]

const details = <T>(fields: readonly Field<T>[], item: T, { start, end }: Period): string[] => [
  '        <attvalues>',
  ...fieldValues(fields, item).map(
    ([{ name }, value]) => `          <attvalue${xmlAttributes({ for: name, value })}/>`,
  ),
  '        </attvalues>',
  ...((start ?? end) ? [`        <spells><spell${xmlAttributes({ start, end })}/></spells>`] : []),
]

/**
 * GEXF 1.3. When an event or a relation has dates, they are its spell, the time for which it is there; publication dates remain
 * attributes. `kind` tells parallel relations of two entities apart. A weight of 0 would hide what only a gazetteer states. Lists, the
 * quotes of an edge among them, are JSON.
 */
export async function* gexf(pages: GraphPages, { lang }: FormOptions): AsyncGenerator<string> {
  const mode = { mode: 'dynamic', timeformat: 'date', timerepresentation: 'interval' }
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">',
    `  <meta><creator>Entente</creator>${pages.asOf ? `<description>As known on ${pages.asOf}</description>` : ''}</meta>`,
    `  <graph${xmlAttributes({ defaultedgetype: 'directed', idtype: 'string', ...mode })}>`,
    ...declared('node', nodes),
    ...declared('edge', statedFields),
    '    <nodes>\n',
  ].join('\n')
  yield* joined(
    pages.nodes(),
    node =>
      [
        `      <node${xmlAttributes({ id: node.id, label: node.name })}>`,
        ...details(nodes, node, node),
        '      </node>\n',
      ].join('\n'),
    '',
  )
  yield '    </nodes>\n    <edges>\n'
  yield* joined(
    statedRelations(pages),
    stated => {
      const { id, from, to, type, title, claims } = stated.edge
      return [
        `      <edge${xmlAttributes({
          id,
          source: from,
          target: to,
          kind: type,
          label: title ?? relations[type].label[lang],
          weight: Math.max(claims, 1),
        })}>`,
        ...details(statedFields, stated, stated.edge),
        '      </edge>\n',
      ].join('\n')
    },
    '',
  )
  yield '    </edges>\n  </graph>\n</gexf>\n'
}
