import type { Mention } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import type { Document, NamedEntities, Sentence } from '../document.ts'
import { isPublicWomansName } from '../gazetteer/given-names.ts'
import { wordsOfAll } from '../language/packs.ts'

const masculine = wordsOfAll(pack => pack.discourse.masculinePronouns)
const feminine = wordsOfAll(pack => pack.discourse.femininePronouns)
const impersonal = wordsOfAll(pack => pack.discourse.impersonal)
const elidedReflexives = wordsOfAll(pack => pack.discourse.elidedReflexives)

/** A personal pronoun, as the index of its token, with the person it refers to. */
export type ResolvedPronoun = { at: number; person: EntityId }

/**
 * Resolves the personal pronouns of a sentence ("he had met", « Il a rencontré ») to the only person named so far in it, or, at its
 * beginning, to the only person of the previous sentence. Where there are several the pronoun stays unresolved.
 */
export function resolvePersonalPronouns(
  document: Document,
  found: NamedEntities,
  index: number,
  mentionsHere: readonly Mention[],
  mentionsBefore: readonly Mention[],
): ResolvedPronoun[] {
  const sentence = document.sentences[index] as Sentence
  const before = document.sentences[index - 1]
  const persons = (list: readonly Mention[]) => [
    ...new Set(list.filter(mention => mention.kind === 'Person').map(mention => mention.entity)),
  ]
  return sentence.tokens.flatMap((token, at): ResolvedPronoun[] => {
    const isFeminine = feminine.has(token.fold)
    if (!isFeminine && !masculine.has(token.fold)) return []
    const wordAt = (i: number) => sentence.tokens[i]?.fold ?? ''
    if (impersonal.has(wordAt(at + 1))) return []
    if (elidedReflexives.has(wordAt(at + 1)) && impersonal.has(wordAt(at + 3))) return []
    const own = persons(mentionsHere.filter(mention => mention.end <= token.start))
    const [person] = own.length > 0 ? own : before?.block === sentence.block ? persons(mentionsBefore) : []
    const alone = own.length === 1 || (own.length === 0 && persons(mentionsBefore).length === 1)
    const name = person ? found.entities.get(person)?.name : undefined
    return person && alone && name && isFeminine === isPublicWomansName(name.split(/[ -]/)[0] ?? '')
      ? [{ at, person }]
      : []
  })
}
