import type { EntityId } from '../../model/ids.ts'
import type { RelationType } from '../../model/ontology.ts'
import type { Picture } from '../model/picture.ts'
import type { Atlas, MapPoint } from './atlas.ts'

type Shown = Pick<Picture, 'nodes' | 'edges'>

/** Relations that say whose somebody or something is, the surest first. */
const membershipRelations: RelationType[] = ['REPRESENTS', 'HOLDS_POSITION', 'PART_OF', 'LOCATED_IN', 'POSTED_IN']

/** The country that each entity stands for: its own, the one on record, or the one its position or its seat ties it to. */
export function countriesOf({ nodes, edges }: Shown): Map<EntityId, string> {
  const found = new Map<EntityId, string>()
  for (const node of nodes.values()) {
    const iso3 = node.iso3 ?? node.country
    if (iso3) found.set(node.id, iso3)
  }
  // Two rounds reach from a person through an organization to its country.
  for (let round = 0; round < 2; round += 1)
    for (const type of membershipRelations)
      for (const edge of edges.values()) {
        const there = found.get(edge.to)
        if (edge.type === type && there && !found.has(edge.from)) found.set(edge.from, there)
      }
  return found
}

/** Where each entity stands on the map; what has neither a point nor a country stands nowhere. */
export function locationsOf(
  { nodes, edges }: Shown,
  countries: ReadonlyMap<EntityId, string>,
  atlas: Atlas,
): Map<EntityId, MapPoint> {
  const points = new Map<EntityId, MapPoint>()
  for (const node of nodes.values()) {
    const spot = node.point ? atlas.project(node.point) : atlas.shapes.get(countries.get(node.id) ?? '')?.centre
    if (spot && node.kind !== 'Event') points.set(node.id, spot)
  }
  const held = [...edges.values()].filter(edge => edge.type === 'HELD_IN')
  // A city says more than the country around it.
  const precise = (id: EntityId) => (nodes.get(id)?.point ? 0 : 1)
  for (const edge of held.sort((a, b) => precise(a.to) - precise(b.to))) {
    const spot = points.get(edge.to)
    if (spot && !points.has(edge.from)) points.set(edge.from, spot)
  }
  return points
}
