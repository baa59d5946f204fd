import { api } from '../api.ts'
import { download } from '../components/download.ts'
import { selectionOf } from '../model/filter.ts'
import type { Language } from '../model/language.ts'
import { hiddenCounts } from '../model/picture.ts'
import { visibilityOf, visiblePart } from '../model/visibility.ts'
import { useCanvasHandle } from '../state/canvas-handle.ts'
import { withRetry } from '../state/load-graph.ts'
import { useNotice } from '../state/notice.ts'
import { useWorkspace } from '../state/workspace.ts'
import { writeSvg } from './svg.ts'

/** The formats that the server writes, with their file extensions. */
export const serverFormats = { csv: 'csv', graphml: 'graphml', gexf: 'gexf' } as const
export type ServerFormat = keyof typeof serverFormats

/** The nodes and edges that are not hidden. */
function visibleNow() {
  const { picture, period, filter } = useWorkspace.getState()
  return visiblePart(picture, visibilityOf(picture, period, filter))
}

/** Saves a file that the server writes: the visible entities and the relations between them that period and filter do not hide. A notice tells where not all of it was sent. Names are in `language`. */
export const exportFromServer = (form: ServerFormat, language: Language): Promise<void> =>
  withRetry(async () => {
    const { period, filter } = useWorkspace.getState()
    const ids = [...visibleNow().nodes.keys()]
    const { file, truncated } = await api.file({ ids, ...selectionOf(period, filter) }, form, language)
    download(`entente.${serverFormats[form]}`, file)
    if (truncated) useNotice.getState().notify({ message: 'keep.partial' })
  })

/** Saves what is visible as JSON, in the schema of the API's graphs. */
export function exportJson(): void {
  const { picture, truncated } = useWorkspace.getState()
  const { nodes, edges } = visibleNow()
  const graph = {
    nodes: [...nodes.values()],
    edges: [...edges.values()],
    truncated,
    hidden: Object.fromEntries(hiddenCounts(picture)),
  }
  download('entente.json', new Blob([JSON.stringify(graph, undefined, 2)], { type: 'application/json' }))
}

export async function exportPng(): Promise<void> {
  const image = await useCanvasHandle.getState().canvas?.image()
  if (image) download('entente.png', image)
}

export function exportSvg(): void {
  const drawing = useCanvasHandle.getState().canvas?.drawing()
  if (drawing) download('entente.svg', new Blob([writeSvg(drawing)], { type: 'image/svg+xml' }))
}
