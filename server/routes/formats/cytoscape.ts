import { relations } from '../../../model/ontology.ts'
import type { GraphPages } from '../../graph/graph-pages.ts'
import type { FormOptions } from './form.ts'
import { joined, statedRelations } from './stated-relations.ts'

/** Cytoscape's JSON: elements as Cytoscape.js takes them and Cytoscape opens them (`.cyjs`). The claims of an edge are its `quotes`. */
export async function* cytoscape(pages: GraphPages, { lang }: FormOptions): AsyncGenerator<string> {
  const { truncated, hidden, missing, asOf } = pages
  const data = { name: 'Entente', truncated, hidden, missing, asOf }
  yield `{"format_version":"1.0","generated_by":"entente","data":${JSON.stringify(data)},"elements":{"nodes":[`
  yield* joined(
    pages.nodes(),
    node => {
      const [longitude, latitude] = node.point ?? []
      return JSON.stringify({ data: { ...node, label: node.name, longitude, latitude } })
    },
    ',',
  )
  yield '],"edges":['
  yield* joined(
    statedRelations(pages),
    ({ edge: { from, to, ...edge }, claims }) => {
      const { label } = relations[edge.type]
      return JSON.stringify({
        data: {
          ...edge,
          source: from,
          target: to,
          // Where Cytoscape looks for the type of an edge.
          interaction: edge.type,
          label: edge.title ?? label[lang],
          labels: label,
          quotes: claims,
        },
      })
    },
    ',',
  )
  yield ']}}'
}
