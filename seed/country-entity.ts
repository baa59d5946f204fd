import type { EntityId } from '../model/ids.ts'
import type { NamedEntities } from './document.ts'
import { countries } from './gazetteer/countries.ts'
import { packOf } from './language/packs.ts'

/**
 * The id of the entity of a state (ISO3). Adds the entity to `found` where the article does not name it itself but implies it, by a city or
 * an army.
 */
export function countryEntity(found: NamedEntities, iso3: string, lang: string): EntityId {
  const id = `country:${iso3}` as EntityId
  const name = countries.get(iso3)?.name[packOf(lang).lang] ?? iso3
  if (!found.entities.has(id))
    found.entities.set(id, { id, kind: 'Country', name, iso3, names: [{ text: name, lang }] })
  return id
}
