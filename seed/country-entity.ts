import type { EntityId } from '../model/ids.ts'
import type { NamedEntities } from './document.ts'
import { countries } from './gazetteer/countries.ts'

/** The entity of a state that the text implies by its city or its army; listed with the others when the article does not name it. */
export function countryEntity(found: NamedEntities, iso3: string, lang: string): EntityId {
  const id = `country:${iso3}` as EntityId
  const name = countries.get(iso3)?.name[lang === 'fr' ? 'fr' : 'en'] ?? iso3
  if (!found.entities.has(id))
    found.entities.set(id, { id, kind: 'Country', name, iso3, names: [{ text: name, lang }] })
  return id
}
