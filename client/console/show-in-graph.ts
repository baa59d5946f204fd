import type { EntityId } from '../../model/ids.ts'
import { api } from '../api.ts'
import { attempt, fitting } from '../state/load-graph.ts'
import { useWorkspace } from '../state/workspace.ts'

/** Puts these entities, and what joins them, on the canvas in place of what was there; Undo brings that back. */
export const showInGraph = (ids: readonly EntityId[]): Promise<void> =>
  attempt(async () => {
    const fits = fitting(ids)
    const graph = await api.around(fits, 0, 2000)
    const { clear, show, look } = useWorkspace.getState()
    clear()
    show({ ...graph, truncated: graph.truncated || fits.length < ids.length })
    look('canvas')
  })
