import type { Entity, Mention } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import type { Office } from '../document.ts'
import { anyOf, itemsOfAll } from '../language/packs.ts'
import { optionalArticle } from '../read/function-words.ts'
import { foldToken } from '../read/tokens.ts'

const beside = new RegExp(
  String.raw`\b${anyOf(itemsOfAll(({ offices }) => offices.meetingWords))}[ ,]+${optionalArticle}$`,
)

/**
 * "Armenia's government fell. Prime Minister Nikol Pashinyan …": an office without a country answers to the only one that the article has
 * named so far. A second country before it, and it answers to none; but whoever is on record for a state that the article names answers
 * to that: "President Nicolas Maduro".
 */
export function inferOfficeCountries(
  text: string,
  entities: Map<EntityId, Entity>,
  mentions: readonly Mention[],
  offices: Office[],
): void {
  let named: EntityId | undefined
  let several = false
  let next = 0
  const states = mentions.filter(mention => mention.kind === 'Country')
  const waiting = offices.filter(office => office.kind === 'head' || office.kind === 'minister')
  for (const office of waiting) {
    const holder = office.person ? entities.get(office.person) : undefined
    const own = holder?.country ? (`country:${holder.country}` as EntityId) : undefined
    if (own && entities.has(own) && !office.country && !office.organization && !office.place) {
      office.country = own
      office.countries = [own]
    }
  }
  for (const office of waiting) {
    for (; next < states.length && (states[next]?.start ?? 0) < office.start; next++) {
      const { entity } = states[next] as Mention
      if (named !== undefined && named !== entity) several = true
      named ??= entity
    }
    if (several) return
    // "held talks with Prime Minister …": whoever is met, or named beside another, is likely of another state.
    if (beside.test(foldToken(text.slice(Math.max(0, office.start - 24), office.start)))) continue
    const person = office.person ? entities.get(office.person) : undefined
    const state = named ? entities.get(named) : undefined
    if (!person || person.country || office.country || office.organization || office.place || !named || !state?.iso3)
      continue
    person.country = state.iso3
    office.country = named
    office.countries = [named]
  }
}
