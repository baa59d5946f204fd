import { Lasso } from '../explore/lasso.tsx'
import { MarkedBar } from '../explore/marked-bar.tsx'
import { NarrowNotice } from '../explore/narrow-notice.tsx'
import { MeasureLegend } from '../measure/measure-legend.tsx'
import { useWorkspace } from '../state/workspace.ts'

/** What lies over the graph while something asks for it. */
export default function OnCanvas() {
  const canvas = useWorkspace(state => state.view === 'canvas')
  return (
    <>
      {canvas && <MeasureLegend />}
      {canvas && <NarrowNotice />}
      {canvas && <Lasso />}
      <MarkedBar />
    </>
  )
}
