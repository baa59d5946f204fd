import { MeasureLegend } from '../measure/measure-legend.tsx'
import { useWorkspace } from '../state/workspace.ts'
import { Lasso } from './lasso.tsx'
import { MarkedBar } from './marked-bar.tsx'
import { NarrowNotice } from './narrow-notice.tsx'

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
