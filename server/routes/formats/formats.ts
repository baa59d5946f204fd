import type { Request } from 'express'
import type { GraphFormat, ReaderLanguage } from '../../../model/api.ts'
import { officeTitle } from '../../../model/office-titles.ts'
import type { GraphPages } from '../../graph/graph-pages.ts'
import { csv } from './csv.ts'
import { cytoscape } from './cytoscape.ts'
import type { Form } from './form.ts'
import { ftm } from './ftm.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { json } from './json.ts'
import { jsonld } from './jsonld.ts'
import { ndjson } from './ndjson.ts'
import { parquet } from './parquet.ts'

/** The files that a graph can be, each with the claims of its relations: media type, name when it is saved, and how it is written. */
export const graphFormats: Record<GraphFormat, Form> = {
  json: { type: 'application/json', file: 'entente.json', packed: false, write: json },
  cytoscape: { type: 'application/vnd.cytoscape+json', file: 'entente.cyjs', packed: false, write: cytoscape },
  graphml: { type: 'application/graphml+xml', file: 'entente.graphml', packed: false, write: graphml },
  gexf: { type: 'application/gexf+xml', file: 'entente.gexf', packed: false, write: gexf },
  csv: { type: 'application/zip', file: 'entente-csv.zip', packed: true, write: csv },
  parquet: { type: 'application/zip', file: 'entente-parquet.zip', packed: true, write: parquet },
  ndjson: { type: 'application/x-ndjson', file: 'entente.ndjson', packed: false, write: ndjson },
  jsonld: { type: 'application/ld+json', file: 'entente.jsonld', packed: false, write: jsonld },
  // The media type and the ending under which OpenSanctions publishes its own.
  ftm: { type: 'application/json+ftm', file: 'entente.ftm.json', packed: false, write: ftm },
}

/** By media type; of two with one type, the first. */
const byType = new Map<string, GraphFormat>(
  Object.entries(graphFormats)
    .reverse()
    .map(([name, form]) => [form.type, name as GraphFormat]),
)

/** The media types of the files besides JSON. */
export const graphTypes: readonly string[] = [...byType.keys()].filter(type => type !== graphFormats.json.type)

/**
 * The format that a request asks for, by name or else by a media type of its own in Accept; undefined where it accepts JSON, the answer
 * without a file.
 */
export function fileAskedFor(asked: GraphFormat | undefined, req: Pick<Request, 'accepts'>): GraphFormat | undefined {
  if (asked) return asked
  const preferred = byType.get(String(req.accepts([graphFormats.json.type, ...graphTypes])))
  return preferred === 'json' ? undefined : preferred
}

/** The pages with names and titles in one language, where they are known in it. */
const inLanguage = (pages: GraphPages, lang: ReaderLanguage): GraphPages => ({
  ...pages,
  async *nodes() {
    for await (const nodes of pages.nodes())
      yield nodes.map(node => ({ ...node, name: node.labels?.[lang] ?? node.name }))
  },
  async *edges() {
    for await (const edges of pages.edges())
      yield edges.map(edge => (edge.title ? { ...edge, title: officeTitle(edge.title, lang) } : edge))
  },
})

/** The answer of a route that is a file. `base`: the absolute address of the API. */
export function graphFile(pages: GraphPages, format: GraphFormat, lang: ReaderLanguage = 'en', base: string) {
  const { type, file, packed, write } = graphFormats[format]
  return { parts: write(inLanguage(pages, lang), { lang, base }), type, name: file, packed }
}
