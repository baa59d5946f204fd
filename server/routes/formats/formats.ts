import type { Request } from 'express'
import type { Graph, GraphFormat, ReaderLanguage } from '../../../model/api.ts'
import { officeTitle } from '../../../model/office-titles.ts'
import { csv } from './csv.ts'
import { cytoscape } from './cytoscape.ts'
import { ftm } from './ftm.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { jsonld } from './jsonld.ts'
import { ndjson } from './ndjson.ts'

type Form = { type: string; file: string; write(graph: Graph, lang: ReaderLanguage): string }

/** The forms of a graph besides plain JSON: media type, name of the file when it is saved, and how it is written. */
export const graphFormats: Record<Exclude<GraphFormat, 'json'>, Form> = {
  cytoscape: { type: 'application/vnd.cytoscape+json', file: 'entente.cyjs', write: cytoscape },
  graphml: { type: 'application/graphml+xml', file: 'entente.graphml', write: graphml },
  gexf: { type: 'application/gexf+xml', file: 'entente.gexf', write: gexf },
  csv: { type: 'text/csv', file: 'entente-relations.csv', write: csv },
  ndjson: { type: 'application/x-ndjson', file: 'entente.ndjson', write: ndjson },
  jsonld: { type: 'application/ld+json', file: 'entente.jsonld', write: jsonld },
  // The media type and the ending under which OpenSanctions publishes its own.
  ftm: { type: 'application/json+ftm', file: 'entente.ftm.json', write: ftm },
}

const byType = new Map<string, GraphFormat>([
  ['application/json', 'json'],
  ...Object.entries(graphFormats).map(([name, form]) => [form.type, name as GraphFormat] as const),
])

/** `format=` wins over the Accept header. */
export const negotiateFormat = (asked: GraphFormat | undefined, req: Pick<Request, 'accepts'>): GraphFormat =>
  asked ?? byType.get(String(req.accepts([...byType.keys()]))) ?? 'json'

/** The graph with names and titles in one language, where they are known in it. */
const inLanguage = (graph: Graph, lang: ReaderLanguage): Graph => ({
  ...graph,
  nodes: graph.nodes.map(node => ({ ...node, name: node.labels?.[lang] ?? node.name })),
  edges: graph.edges.map(edge => (edge.title ? { ...edge, title: officeTitle(edge.title, lang) } : edge)),
})

/** Sends a graph in the requested format; JSON has every language in it. */
export function sendGraph(
  graph: Graph,
  format: GraphFormat,
  lang: ReaderLanguage = 'en',
): { json: Graph } | { text: string; type: string; name: string } {
  if (format === 'json') return { json: graph }
  const { type, file, write } = graphFormats[format]
  return { text: write(inLanguage(graph, lang), lang), type, name: file }
}
