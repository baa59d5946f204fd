import { ApiFailure } from '../api.ts'
import { download } from '../components/download.ts'
import { hiddenCounts } from '../model/picture.ts'
import { visibilityOf, visiblePart } from '../model/visibility.ts'
import { useCanvasHandle } from '../state/canvas-handle.ts'
import { withinUrlLimit, withRetry } from '../state/load-graph.ts'
import { useNotice } from '../state/notice.ts'
import { useWorkspace } from '../state/workspace.ts'
import { writeSvg } from './svg.ts'

/** The files that the server writes, and how each is named. */
export const serverFormats = { csv: 'csv', graphml: 'graphml', gexf: 'gexf' } as const
export type ServerFormat = keyof typeof serverFormats

/** What neither the period nor the filter takes away, and how many relations there would be of those entities without them. */
function visibleNow() {
  const { picture, period, filter } = useWorkspace.getState()
  const { nodes, edges } = visiblePart(picture, visibilityOf(picture, period, filter))
  const all = [...picture.edges.values()].filter(({ from, to }) => nodes.has(from) && nodes.has(to)).length
  return { nodes, edges, all }
}

/** What is on screen in one of the server's forms: the entities shown and every relation between them. */
export const exportFromServer = (form: ServerFormat): Promise<void> =>
  withRetry(async () => {
    const { nodes, edges, all } = visibleNow()
    const ids = [...nodes.keys()]
    const asked = withinUrlLimit(ids)
    const query = new URLSearchParams({ ids: asked.join(','), depth: '0', limit: '2000', format: form })
    const response = await fetch(`/api/v1/subgraph?${query}`).catch(() => undefined)
    if (!response?.ok) throw new ApiFailure(response ? 'failed' : 'offline')
    download(`entente.${serverFormats[form]}`, await response.blob())
    if (asked.length < ids.length) useNotice.getState().notify({ message: 'keep.partial' })
    else if (edges.size < all) useNotice.getState().notify({ message: 'keep.unfiltered' })
  })

/** What is on screen in the shape of the API's own graphs. */
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
