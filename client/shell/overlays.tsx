import { lazy, Suspense, useRef } from 'react'
import { Loading } from '../components/loading.tsx'
import { isMeasured } from '../model/node-encoding.ts'
import { useDrawnPart } from '../state/drawn-part.ts'
import { useLasso } from '../state/lasso.ts'
import { useWorkspace } from '../state/workspace.ts'

const GraphOverlays = lazy(() => import('./graph-overlays.tsx'))

/** What is shown over the graph only at times, loaded when the first of it is. */
export function Overlays() {
  const { leftOut } = useDrawnPart()
  const drawing = useLasso(state => state.drawing)
  const chosen = useWorkspace(
    ({ marked, encoding, tool }) => marked.size > 0 || isMeasured(encoding) || tool?.name === 'worlds',
  )
  const needed = useRef(false)
  // It stays from then on: the legend of the measures ends their worker when none is shown any more.
  needed.current ||= chosen || drawing || leftOut.nodes + leftOut.edges > 0
  if (!needed.current) return null
  return (
    <Suspense fallback={<Loading />}>
      <GraphOverlays />
    </Suspense>
  )
}
