import type { Sentence } from '../document.ts'
import { americanStates, americanStatesInTwoWords, frenchRegions } from '../gazetteer/homonymous-names.ts'
import { wordsOfAll } from '../language/packs.ts'
import { isDefiniteArticle } from '../read/function-words.ts'
import type { Token } from '../read/tokens.ts'
import type { MentionCandidate } from './candidate.ts'

const regionPrepositions = wordsOfAll(({ places }) => places.regionPrepositions)

/**
 * Whether the region behind a name shows that it is that of a town there, and not of the country or the city abroad: "Lebanon, New
 * Hampshire", "Paris, Texas", « Vienne, en Isère », « Valence (Drôme) ».
 */
export function isNamesakeTown({ tokens }: Sentence, { to, form, entity }: MentionCandidate): boolean {
  if (form !== 'name' || !/^(?:Country|Place)$/.test(entity.kind)) return false
  const country = entity.iso3 ?? entity.country
  if (!/^[,(]$/.test(tokens[to]?.text ?? '')) return false
  return (country !== 'USA' && inAmerica(tokens, to + 1)) || (country !== 'FRA' && inFrance(tokens, to + 1))
}

function inAmerica(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (!first?.capital) return false
  return (
    americanStates.has(first.fold) ||
    (americanStatesInTwoWords.first.has(first.fold) && americanStatesInTwoWords.second.has(second?.fold ?? ''))
  )
}

/** A department or a region of France, in brackets or behind « en » or « dans le ». */
function inFrance(tokens: readonly Token[], at: number): boolean {
  const bracketed = tokens[at - 1]?.text === '('
  let here = at
  const introduces = (fold: string | undefined) =>
    regionPrepositions.has(fold ?? '') || isDefiniteArticle(fold) || fold === "'"
  while (introduces(tokens[here]?.fold)) here++
  const name = tokens[here]
  return (here > at || bracketed) && name?.capital === true && frenchRegions.has(name.fold)
}
