import type { Mention } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { countryEntity } from '../country-entity.ts'
import type { NamedEntities, Sentence } from '../document.ts'

const possessive = /^(?:son|sa|leur|his|her|their)$/
const land = /^(?:pays|nation|gouvernement|country|government|nation)$/

/** Words of a sentence that mean a state by whose it is, and the state; none when it could be another's. */
export type PossessiveCountry = { from: number; to: number; state?: { entity: EntityId; country: string } }

/**
 * "The minister denied that her country had sent fighters", « son pays »: the state of those whom the sentence has named before. Where they
 * are of several states, or of none that is known, the words mean no state that can be told.
 */
export function possessiveCountries(
  sentence: Sentence,
  found: NamedEntities,
  here: readonly Mention[],
): PossessiveCountry[] {
  const { tokens } = sentence
  return tokens.flatMap((token, at): PossessiveCountry[] => {
    if (!land.test(token.fold) || !possessive.test(tokens[at - 1]?.fold ?? '')) return []
    // "his country's longest war" is theirs too; « son pays natal » may be another.
    if (/^(?:natal|natale|origine|d|hote)$/.test(tokens[at + 1]?.fold ?? '')) return []
    const states = new Set(
      here
        .filter(mention => mention.kind === 'Person' && mention.end <= token.start)
        .map(mention => found.entities.get(mention.entity)?.country),
    )
    const [iso3] = states
    if (states.size === 0) return []
    // Of two persons of two states it is one or the other's, and whatever it did nobody is named for.
    if (states.size !== 1 || !iso3) return [{ from: at, to: at + 1 }]
    return [{ from: at, to: at + 1, state: { entity: countryEntity(found, iso3, sentence.lang), country: iso3 } }]
  })
}
