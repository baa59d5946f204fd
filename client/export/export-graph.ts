import { type GraphFormat, MAX_SUBGRAPH_IDS } from '../../model/api.ts'
import { api } from '../api.ts'
import { download } from '../components/download.ts'
import type { Language } from '../model/language.ts'
import { visibilityOf, visiblePart } from '../model/visibility.ts'
import { useCanvasHandle } from '../state/canvas-handle.ts'
import { withRetry } from '../state/load-graph.ts'
import { useNotice } from '../state/notice.ts'
import { useWorkspace } from '../state/workspace.ts'
import { writeSvg } from './svg.ts'

/** The forms that the server writes, each with the name of its file. */
export const serverFormats = {
  csv: 'entente-csv.zip',
  parquet: 'entente-parquet.zip',
  graphml: 'entente.graphml',
  gexf: 'entente.gexf',
  cytoscape: 'entente.cyjs',
  json: 'entente.json',
  ndjson: 'entente.ndjson',
  jsonld: 'entente.jsonld',
  ftm: 'entente.ftm.json',
} as const satisfies Record<GraphFormat, string>

/** The nodes and edges that are not hidden, and how many edges there would be between those nodes without period and filter. */
function visibleNow() {
  const { picture, period, filter } = useWorkspace.getState()
  const { nodes, edges } = visiblePart(picture, visibilityOf(picture, period, filter))
  const all = [...picture.edges.values()].filter(({ from, to }) => nodes.has(from) && nodes.has(to)).length
  return { nodes, edges, all }
}

/** Saves a file that the server writes: the visible entities, every relation between them and the claims of these. A notice tells where that is less, or more, than what is visible. Names are in `language`. */
export const exportFromServer = (form: GraphFormat, language: Language): Promise<void> =>
  withRetry(async () => {
    const { nodes, edges, all } = visibleNow()
    const ids = [...nodes.keys()]
    const file = await api.file(ids, form, language)
    download(serverFormats[form], file)
    if (ids.length > MAX_SUBGRAPH_IDS) useNotice.getState().notify({ message: 'keep.partial' })
    else if (edges.size < all) useNotice.getState().notify({ message: 'keep.unfiltered' })
  })

export async function exportPng(): Promise<void> {
  const image = await useCanvasHandle.getState().canvas?.image()
  if (image) download('entente.png', image)
}

export function exportSvg(): void {
  const drawing = useCanvasHandle.getState().canvas?.drawing()
  if (drawing) download('entente.svg', new Blob([writeSvg(drawing)], { type: 'image/svg+xml' }))
}
