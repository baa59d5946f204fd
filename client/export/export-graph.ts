import { ApiFailure } from '../api.ts'
import { download } from '../components/download.ts'
import { hiddenCounts } from '../model/picture.ts'
import { outsideOf, remaining } from '../model/visibility.ts'
import { useCanvasHandle } from '../state/canvas-handle.ts'
import { attempt, fitting } from '../state/load-graph.ts'
import { useNotice } from '../state/notice.ts'
import { useWorkspace } from '../state/workspace.ts'
import { writeSvg } from './svg.ts'

/** The files that the server writes, and how each is named. */
export const serverForms = { csv: 'csv', graphml: 'graphml', gexf: 'gexf' } as const
export type ServerForm = keyof typeof serverForms

/** What neither the period nor the filter takes away, and how many relations there would be of those entities without them. */
function shownNow() {
  const { picture, period, filter } = useWorkspace.getState()
  const { nodes, edges } = remaining(picture, outsideOf(picture, period, filter))
  const all = [...picture.edges.values()].filter(({ from, to }) => nodes.has(from) && nodes.has(to)).length
  return { nodes, edges, all }
}

/** What is on screen in one of the server's forms: the entities shown and every relation between them. */
export const exportByServer = (form: ServerForm): Promise<void> =>
  attempt(async () => {
    const { nodes, edges, all } = shownNow()
    const ids = [...nodes.keys()]
    const asked = fitting(ids)
    const query = new URLSearchParams({ ids: asked.join(','), depth: '0', limit: '2000', format: form })
    const response = await fetch(`/api/v1/subgraph?${query}`).catch(() => undefined)
    if (!response?.ok) throw new ApiFailure(response ? 'failed' : 'offline')
    download(`entente.${serverForms[form]}`, await response.blob())
    if (asked.length < ids.length) useNotice.getState().tell({ say: 'keep.partial' })
    else if (edges.size < all) useNotice.getState().tell({ say: 'keep.unfiltered' })
  })

/** What is on screen in the shape of the API's own graphs. */
export function exportJson(): void {
  const { picture, truncated } = useWorkspace.getState()
  const { nodes, edges } = shownNow()
  const graph = {
    nodes: [...nodes.values()],
    edges: [...edges.values()],
    truncated,
    hidden: Object.fromEntries(hiddenCounts(picture)),
  }
  download('entente.json', new Blob([JSON.stringify(graph, undefined, 2)], { type: 'application/json' }))
}

export async function exportPng(): Promise<void> {
  const image = await useCanvasHandle.getState().view?.image()
  if (image) download('entente.png', image)
}

export function exportSvg(): void {
  const drawing = useCanvasHandle.getState().view?.drawing()
  if (drawing) download('entente.svg', new Blob([writeSvg(drawing)], { type: 'image/svg+xml' }))
}
