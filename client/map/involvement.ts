import type { EntityId } from '../../model/ids.ts'
import { relations } from '../../model/ontology.ts'
import type { Picture } from '../model/picture.ts'
import type { Visibility } from '../model/visibility.ts'
import { toneOfEvent } from './event-tones.ts'

/** How many relations of a country are on screen: in all, by tone, and with events held in it. */
export type Involvement = {
  id: EntityId
  iso3: string
  relations: number
  accord: number
  conflict: number
  held: number
}

/**
 * Counts each relation once for each country that one of its ends belongs to, without those outside the period. Participation in an event has the
 * tone of the event: accord for a meeting, conflict for an attack.
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
    const tone = event ? toneOfEvent(event) : relations[edge.type].tone
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

/** At most four classes of counts from 1 to `most`, on a geometric scale: a few countries have most of the relations. */
export function classesUpTo(most: number): CountClass[] {
  if (most < 1) return []
  const floors = new Set([1])
  for (let nth = 1; nth < maxClasses; nth += 1)
    floors.add(Math.max(nth + 1, Math.round(most ** (nth / maxClasses)) + 1))
  const kept = [...floors].filter(floor => floor <= most).sort((a, b) => a - b)
  return kept.map((from, nth) => ({ from, to: (kept[nth + 1] ?? most + 1) - 1 }))
}

/** The number of the class of a count, from 1; 0 for a count of 0. */
export const classOf = (count: number, classes: readonly CountClass[]): number =>
  classes.filter(({ from }) => count >= from).length
