import { useMemo } from 'react'
import type { Picture } from '../model/picture.ts'
import { outsideOf, remaining, type Visibility } from '../model/visibility.ts'
import { useWorkspace } from './workspace.ts'

/** What the period and the filter of this moment leave outside. */
export function useOutside(): Visibility {
  const picture = useWorkspace(state => state.picture)
  const period = useWorkspace(state => state.period)
  const filter = useWorkspace(state => state.filter)
  return useMemo(() => outsideOf(picture, period, filter), [picture, period, filter])
}

/** What may be listed or drawn of the picture at this moment. */
export function useShown(): Pick<Picture, 'nodes' | 'edges'> {
  const picture = useWorkspace(state => state.picture)
  const outside = useOutside()
  return useMemo(() => remaining(picture, outside), [picture, outside])
}
