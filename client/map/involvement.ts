import type { EntityId } from '../../model/ids.ts'
import type { Picture } from '../model/picture.ts'
import { toneOfRelation } from '../model/relation-style.ts'
import type { Visibility } from '../model/visibility.ts'
import { toneOfEvent } from './event-tones.ts'

/** How much a country takes part in what is on screen. */
export type Involvement = {
  id: EntityId
  iso3: string
  relations: number
  accord: number
  conflict: number
  held: number
}

/**
 * Counts each relation once for every country that stands behind one of its ends; what lies outside the period does not count.
 * A part in an event counts as the event does: as accord in a meeting, as conflict in an attack.
 */
export function involvementOf(
  { nodes, edges }: Pick<Picture, 'nodes' | 'edges'>,
  countries: ReadonlyMap<EntityId, string>,
  outside: Visibility,
): Map<string, Involvement> {
  const found = new Map<string, Involvement>()
  const at = (iso3: string): Involvement => {
    const known = found.get(iso3) ?? {
      id: `country:${iso3}` as EntityId,
      iso3,
      relations: 0,
      accord: 0,
      conflict: 0,
      held: 0,
    }
    found.set(iso3, known)
    return known
  }
  for (const edge of edges.values()) {
    if (outside.edges.has(edge.id)) continue
    const event = edge.type === 'PARTICIPATED_IN' ? nodes.get(edge.to) : undefined
    const tone = event ? toneOfEvent(event) : toneOfRelation[edge.type]
    const ends = new Set([countries.get(edge.from), countries.get(edge.to)])
    for (const iso3 of ends) {
      if (!iso3) continue
      const country = at(iso3)
      country.relations += 1
      if (tone === 'accord') country.accord += 1
      if (tone === 'conflict') country.conflict += 1
      if (edge.type === 'HELD_IN') country.held += 1
    }
  }
  return found
}

const maxClasses = 4
export type CountClass = { from: number; to: number }

/** Classes that widen as counts grow, for a few countries have most of the relations: at most four, none of them empty of numbers. */
export function classesUpTo(most: number): CountClass[] {
  if (most < 1) return []
  const floors = new Set([1])
  for (let nth = 1; nth < maxClasses; nth += 1)
    floors.add(Math.max(nth + 1, Math.round(most ** (nth / maxClasses)) + 1))
  const kept = [...floors].filter(floor => floor <= most).sort((a, b) => a - b)
  return kept.map((from, nth) => ({ from, to: (kept[nth + 1] ?? most + 1) - 1 }))
}

/** The class of a count, from 1; 0 is for a country that takes no part. Few classes begin at the darker end of none. */
export const classOf = (count: number, classes: readonly CountClass[]): number =>
  classes.filter(({ from }) => count >= from).length
