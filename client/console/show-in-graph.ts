import type { EntityId } from '../../model/ids.ts'
import { around } from '../api.ts'
import { withRetry } from '../state/load-graph.ts'
import { useWorkspace } from '../state/workspace.ts'

/** Replaces the picture by these entities and the relations between them; undo brings the former picture back. */
export const showInGraph = (ids: readonly EntityId[]): Promise<void> =>
  withRetry(async () => {
    const graph = await around(ids, 0)
    const { clear, show, setView } = useWorkspace.getState()
    clear()
    show(graph)
    setView('canvas')
  })
