import type { EntityId } from '../../model/ids.ts'
import { affiliationTypes, involvesEvents } from '../../model/ontology.ts'
import type { Picture } from '../model/picture.ts'
import type { Atlas, MapPoint } from './atlas.ts'

type Shown = Pick<Picture, 'nodes' | 'edges'>

/** What ties an entity to its country. Where an event was held is told apart. */
const affiliations = affiliationTypes.filter(type => !involvesEvents(type))

/** The country of each entity, as an ISO 3166-1 alpha-3 code: the one on record, or the one that its relations lead to. */
export function countriesOf({ nodes, edges }: Shown): Map<EntityId, string> {
  const found = new Map<EntityId, string>()
  for (const node of nodes.values()) {
    const iso3 = node.iso3 ?? node.country
    if (iso3) found.set(node.id, iso3)
  }
  // Two rounds: from a person through an organization to its country.
  for (let round = 0; round < 2; round += 1)
    for (const type of affiliations)
      for (const edge of edges.values()) {
        const there = found.get(edge.to)
        if (edge.type === type && there && !found.has(edge.from)) found.set(edge.from, there)
      }
  return found
}

/** The position of each entity on the map. Entities with neither coordinates nor a country have none. */
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
  // Places with coordinates come before countries.
  const precise = (id: EntityId) => (nodes.get(id)?.point ? 0 : 1)
  for (const edge of held.sort((a, b) => precise(a.to) - precise(b.to))) {
    const spot = points.get(edge.to)
    if (spot && !points.has(edge.from)) points.set(edge.from, spot)
  }
  return points
}
