import type { Sentence } from '../document.ts'
import { wordSet } from '../gazetteer/trie.ts'
import type { Token } from '../read/tokens.ts'
import type { MentionCandidate } from './candidate.ts'

const states = wordSet(
  `alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
 nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ontario`,
)
const departments = wordSet(
  `ain aisne allier ardeche ardennes ariege aude aveyron calvados cantal charente cher correze creuse dordogne doubs drome essonne eure finistere gard gers gironde herault indre isere jura landes loire loiret lot
 lozere manche marne mayenne meurthe-et-moselle meuse morbihan moselle nievre nord oise orne rhone sarthe savoie somme tarn vaucluse vendee vienne vosges yonne alsace lorraine bretagne normandie bourgogne auvergne picardie provence gascogne touraine anjou poitou limousin`,
)

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
    states.has(first.fold) ||
    (/^(?:new|north|south|west|rhode)$/.test(first.fold) &&
      /^(?:hampshire|jersey|mexico|york|carolina|dakota|virginia|island)$/.test(second?.fold ?? ''))
  )
}

/** A department or a region of France, in brackets or behind « en » or « dans le ». */
function inFrance(tokens: readonly Token[], at: number): boolean {
  const bracketed = tokens[at - 1]?.text === '('
  let here = at
  while (/^(?:en|dans|le|la|l|les|')$/.test(tokens[here]?.fold ?? '')) here++
  const name = tokens[here]
  return (here > at || bracketed) && name?.capital === true && departments.has(name.fold)
}
