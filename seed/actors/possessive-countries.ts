import type { Mention } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { countryEntity } from '../country-entity.ts'
import type { NamedEntities, Sentence } from '../document.ts'
import { wordsOfAll } from '../language/packs.ts'

const possessives = wordsOfAll(pack => pack.discourse.possessives)
const stateNouns = wordsOfAll(pack => pack.discourse.possessedStates)
const otherStates = wordsOfAll(pack => pack.discourse.otherStates)

/** The tokens [from, to) of a phrase such as « son pays » with the state it refers to; no state where the phrase is ambiguous. */
export type PossessiveCountry = { from: number; to: number; state?: { entity: EntityId; country: string } }

/**
 * Resolves "her country", « son pays » to the state of the persons named before it in the sentence. Where those are of several states, or
 * of none that is known, the phrase has no state.
 */
export function possessiveCountries(
  sentence: Sentence,
  found: NamedEntities,
  here: readonly Mention[],
): PossessiveCountry[] {
  const { tokens } = sentence
  return tokens.flatMap((token, at): PossessiveCountry[] => {
    if (!stateNouns.has(token.fold) || !possessives.has(tokens[at - 1]?.fold ?? '')) return []
    // "his country's longest war" counts; « son pays natal » may be another country.
    if (otherStates.has(tokens[at + 1]?.fold ?? '')) return []
    const states = new Set(
      here
        .filter(mention => mention.kind === 'Person' && mention.end <= token.start)
        .map(mention => found.entities.get(mention.entity)?.country),
    )
    const [iso3] = states
    if (states.size === 0) return []
    // Persons of two states are ambiguous.
    if (states.size !== 1 || !iso3) return [{ from: at, to: at + 1 }]
    return [{ from: at, to: at + 1, state: { entity: countryEntity(found, iso3, sentence.lang), country: iso3 } }]
  })
}
