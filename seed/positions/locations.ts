import type { Mention } from '../../model/extraction.ts'
import type { Document, NamedEntities } from '../document.ts'
import { groupBySentence } from '../group-by-sentence.ts'
import { anyOf, itemsOfAll } from '../language/packs.ts'
import { foldToken } from '../read/tokens.ts'
import type { StatedRelation } from './find-positions.ts'

const article = `(?:${anyOf(itemsOfAll(({ positions }) => positions.placeArticles))}[ '’])?`
const within = new RegExp(`^,? ${anyOf(itemsOfAll(({ positions }) => positions.placePrepositions))} ${article}$`)
const beside = new RegExp(`^(?:, ?| ?\\()${article}$`)
/** The adjective of « Madaya, ville syrienne » comes after the place's name. */
const apposed = 'place/apposed'

/** The locations of places that the text itself states: "Varna, in Bulgaria", "Kobani (Syria)", « Madaya, ville syrienne ». */
export function findLocations(document: Document, found: NamedEntities): StatedRelation[] {
  const stated: StatedRelation[] = []
  for (const [sentence, here] of groupBySentence(document.sentences, found.mentions).entries())
    for (const [i, place] of here.entries()) {
      const [next, own] = [here[i + 1], found.entities.get(place.entity)?.country]
      if (place.kind !== 'Place' || !next || next.entity === place.entity) continue
      const gap = foldToken(document.text.slice(place.end, next.start)).replace(/\s+/g, ' ')
      if (lies(place, next, gap, own, found.entities.get(next.entity)?.iso3))
        stated.push({ type: 'LOCATED_IN', from: place.entity, to: next.entity, sentence, rule: 'position/located' })
    }
  return stated
}

function lies(place: Mention, next: Mention, gap: string, own: string | undefined, iso3: string | undefined): boolean {
  if (next.kind === 'Place') return next.form === 'name' && within.test(gap)
  if (next.kind !== 'Country' || (own !== undefined && own !== iso3)) return false
  if (next.form === 'demonym') return place.rule === apposed
  return next.form === 'name' && (within.test(gap) || (own !== undefined && beside.test(gap)))
}
