import type { Document, NamedEntities } from '../document.ts'
import { groupBySentence } from '../group-by-sentence.ts'
import { anyOf, itemsOfAll } from '../language/packs.ts'
import { optionalArticle } from '../read/function-words.ts'
import { foldToken } from '../read/tokens.ts'
import type { StatedRelation } from './find-positions.ts'

const based = new RegExp(
  `^,? ?${anyOf(itemsOfAll(({ positions }) => positions.seats))} ` +
    `${anyOf(itemsOfAll(({ positions }) => positions.seatPrepositions))} ${optionalArticle}$`,
)
const placed = new RegExp(`^ ${anyOf(itemsOfAll(({ functionWords }) => functionWords.locatives))} ${optionalArticle}$`)

/**
 * The seats of organizations: « l'OPEP, basée à Vienne », "the agency, headquartered in Geneva". A centre or cell that the text only
 * describes needs no participle: « un centre quadripartite à Bagdad ». Military bodies are left out, since troops are said to be based
 * wherever they happen to be.
 */
export function findSeats(document: Document, found: NamedEntities): StatedRelation[] {
  const stated: StatedRelation[] = []
  for (const [index, here] of groupBySentence(document.sentences, found.mentions).entries()) {
    for (const mention of here) {
      const orgType = found.entities.get(mention.entity)?.orgType
      if (mention.kind !== 'Organization' || orgType === 'military' || orgType === 'armed-group') continue
      const place = here.find(
        other =>
          other.start > mention.end && (other.kind === 'Place' || (other.kind === 'Country' && other.form === 'name')),
      )
      if (!place) continue
      const gap = foldToken(document.text.slice(mention.end, place.start))
      const rule = based.test(gap.trimStart())
        ? 'position/based'
        : mention.rule === 'organization/joint-body' && placed.test(gap)
          ? 'position/centre-at'
          : undefined
      if (rule) stated.push({ type: 'LOCATED_IN', from: mention.entity, to: place.entity, sentence: index, rule })
    }
  }
  return stated
}
