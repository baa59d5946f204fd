import type { EntityId } from '../../model/ids.ts'
import type { Labels } from '../../model/labels.ts'
import { affiliationTypes } from '../../model/ontology.ts'
import { countryName } from '../language/country-name.ts'
import type { Picture } from '../model/picture.ts'

type Country = { key: string; label: string }

/** Over how many relations a country is looked for. */
const maxSteps = 3

/** The country of each node: its own, or that of what it represents, works for, is part of or lies in. */
export function countriesOf(picture: Picture, labels: Labels): Map<EntityId, Country> {
  const named = (iso3: string): Country => {
    const node = picture.nodes.get(`country:${iso3}` as EntityId)
    return { key: iso3, label: node ? labels.name(node) : countryName(iso3, labels.language) }
  }
  const found = new Map<EntityId, Country>()
  for (const node of picture.nodes.values()) {
    const iso3 = node.iso3 ?? node.country
    if (iso3) found.set(node.id, named(iso3))
  }
  const ties = affiliationTypes.flatMap(type => [...picture.edges.values()].filter(edge => edge.type === type))
  for (let step = 0; step < maxSteps; step++)
    for (const { from, to } of ties) {
      const country = found.get(to)
      if (country && !found.has(from)) found.set(from, country)
    }
  return found
}
