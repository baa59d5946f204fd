import type { GraphFormat } from '../../model/api.ts'
import { MAX_IDS } from '../../model/selection.ts'
import { writeSvg } from '../../model/svg.ts'
import { api } from '../api.ts'
import { download } from '../components/download.ts'
import type { Language } from '../model/language.ts'
import { useCanvasHandle } from '../state/canvas-handle.ts'
import { withRetry } from '../state/load-graph.ts'
import { useNotice } from '../state/notice.ts'
import { useWorkspace } from '../state/workspace.ts'
import { visibleSelection } from './visible-selection.ts'

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

/** The name of a file, with the day as of which what is in it is known: `entente-known-2015-10-29.graphml`. */
function asKnown(name: string): string {
  const { known } = useWorkspace.getState()
  return known === undefined ? name : name.replace('entente', `entente-known-${known}`)
}

/**
 * Saves a file that the server writes: the visible entities, the visible relations between them, and those claims of these that the filter does not
 * hide. A notice tells where it could not hold all of them. Names are in `language` where a form has one of each.
 */
export const exportFromServer = (form: GraphFormat, language: Language): Promise<void> =>
  withRetry(async () => {
    const { selection, isWhole } = visibleSelection()
    const { response, truncated } = await api.subgraphFile({
      ...selection,
      limit: MAX_IDS,
      format: form,
      lang: language,
    })
    download(asKnown(serverFormats[form]), await response.blob())
    if (truncated || !isWhole) useNotice.getState().notify({ message: 'keep.partial' })
  })

/** `caption` is written below the drawing. */
export async function exportPng(caption?: string): Promise<void> {
  const image = await useCanvasHandle.getState().canvas?.image()
  if (!image) return
  const captioned = caption && (await (await import('./captioned-image.ts')).captionedImage(image, caption))
  download(asKnown('entente.png'), captioned || image)
}

/** `caption` is written below the drawing. */
export function exportSvg(caption?: string): void {
  const drawing = useCanvasHandle.getState().canvas?.drawing()
  if (drawing) download(asKnown('entente.svg'), new Blob([writeSvg(drawing, { caption })], { type: 'image/svg+xml' }))
}
