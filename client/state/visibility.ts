import { useMemo } from 'react'
import type { Picture } from '../model/picture.ts'
import { type Visibility, visibilityOf, visiblePart } from '../model/visibility.ts'
import { useWorkspace } from './workspace.ts'

/** What the period and the filter leave out of the picture at this moment. */
export function useVisibility(): Visibility {
  const picture = useWorkspace(state => state.picture)
  const period = useWorkspace(state => state.period)
  const filter = useWorkspace(state => state.filter)
  return useMemo(() => visibilityOf(picture, period, filter), [picture, period, filter])
}

/** The part of the picture that is not hidden at this moment. */
export function useVisiblePart(): Pick<Picture, 'nodes' | 'edges'> {
  const picture = useWorkspace(state => state.picture)
  const outside = useVisibility()
  return useMemo(() => visiblePart(picture, outside), [picture, outside])
}
