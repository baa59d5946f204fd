import { Lasso } from '../explore/lasso.tsx'
import { LeftOutNotice } from '../explore/left-out-notice.tsx'
import { MarkedBar } from '../explore/marked-bar.tsx'
import { MeasureLegend } from '../measure/measure-legend.tsx'
import { useWorkspace } from '../state/workspace.ts'
import WorldLegend from '../worlds/world-legend.tsx'

/** What lies over the graph; each part shows itself when there is reason to. */
export default function GraphOverlays() {
  const canvas = useWorkspace(state => state.view === 'canvas')
  const tool = useWorkspace(state => state.tool)
  return (
    <>
      {canvas && <MeasureLegend />}
      {canvas && <LeftOutNotice />}
      {canvas && <Lasso />}
      {tool?.name === 'worlds' && <WorldLegend a={tool.a} b={tool.b} />}
      <MarkedBar />
    </>
  )
}
