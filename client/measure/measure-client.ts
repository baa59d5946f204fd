import { useEffect } from 'react'
import type { Measures } from '../model/measures.ts'
import { isMeasured } from '../model/node-encoding.ts'
import type { Picture } from '../model/picture.ts'
import { useMeasures } from '../state/measures.ts'
import { useWorkspace } from '../state/workspace.ts'
import type { MeasureTask } from './measure.worker.ts'

let worker: Worker | undefined
let last = 0

function stop(): void {
  worker?.terminate()
  worker = undefined
}

/** Works the measures out in a worker; a run that is under way is stopped. */
function start(picture: Picture): void {
  stop()
  last += 1
  const task = last
  worker = new Worker(new URL('./measure.worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<{ task: number; measures: Measures }>) => {
    if (data.task === last) useMeasures.setState({ measures: data.measures, failed: false })
    stop()
  }
  worker.onerror = () => {
    useMeasures.setState({ measures: undefined, failed: true })
    stop()
  }
  const edges = [...picture.edges.values()].map(({ from, to }) => ({ from, to }))
  worker.postMessage({ task, nodes: [...picture.nodes.keys()], edges } satisfies MeasureTask)
}

/** Keeps the measures up to date with the picture while one of them is shown. */
export function useMeasureWorker(): void {
  const { nodes, edges } = useWorkspace(state => state.picture)
  const wanted = useWorkspace(state => isMeasured(state.encoding))
  // biome-ignore lint/correctness/useExhaustiveDependencies: an arrangement changes the picture and no measure
  useEffect(() => {
    if (wanted) start(useWorkspace.getState().picture)
    else {
      stop()
      useMeasures.setState({ measures: undefined, failed: false })
    }
  }, [wanted, nodes, edges])
}
