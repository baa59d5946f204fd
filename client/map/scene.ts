import { useMemo } from 'react'
import type { EntityId } from '../../model/ids.ts'
import { useVisibility, useVisiblePart } from '../state/visibility.ts'
import { useWorkspace } from '../state/workspace.ts'
import { useComparison } from '../state/world-of.ts'
import { arcsOf } from './arcs.ts'
import type { Atlas } from './atlas.ts'
import { useCountryNames } from './country-names.ts'
import { classesUpTo, involvementOf } from './involvement.ts'
import { countriesOf, locationsOf } from './locations.ts'
import { eventIds, eventOffsets } from './marks.ts'

export type Scene = NonNullable<ReturnType<typeof useScene>>

/** What the map draws, independent of the viewport; undefined until the atlas is there. */
export function useScene(atlas: Atlas | undefined) {
  const shown = useVisiblePart()
  const outside = useVisibility()
  const picture = useWorkspace(state => state.picture)
  const nameOf = useCountryNames()
  const worldOf = useComparison(state => state.worldOf)
  const drawn = useMemo(() => {
    if (!atlas) return undefined
    // From the whole picture: to which country somebody belongs does not depend on the period.
    const countries = countriesOf(picture)
    const points = locationsOf(shown, countries, atlas)
    const placeOf = (id: EntityId) => {
      const point = points.get(id)
      return point && `${point.x} ${point.y}`
    }
    const events = eventIds(shown)
    const placed = events.filter(id => points.has(id))
    const places = [...shown.nodes.values()].filter(node => node.kind === 'Place' && node.point).map(node => node.id)
    return {
      countries,
      spots: points,
      places,
      events: placed,
      offsets: eventOffsets(placed, placeOf),
      arcs: arcsOf({ shown, countries, placeOf, worldOf }),
      unplaced: events.length - placed.length,
    }
  }, [atlas, picture, shown, worldOf])
  return useMemo(() => {
    if (!drawn) return undefined
    const involved = involvementOf(shown, drawn.countries, outside)
    const classes = classesUpTo(Math.max(0, ...[...involved.values()].map(({ relations }) => relations)))
    return { ...drawn, involved, classes, outside, shown, nameOf, worldOf }
  }, [drawn, shown, outside, nameOf, worldOf])
}
