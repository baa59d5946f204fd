import type { Mention } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import type { Document, Found, Sentence } from '../document.ts'

const pronoun = /^(?:il|elle|he|she)$/
const impersonal = /^(?:y|faut|faudra|faudrait|agit|pleut|semble|reste|convient|importe|suffit)$/

/** A pronoun of the sentence and whom it means. */
export type Referred = { at: number; person: EntityId }

/**
 * « Il a rencontré », "he had met": the one person whom the sentence has named so far or, at its beginning, the one whom the sentence before
 * names. Where there is more than one, nobody is meant.
 */
export function personalPronouns(
  document: Document,
  found: Found,
  index: number,
  mentionsHere: readonly Mention[],
  mentionsBefore: readonly Mention[],
): Referred[] {
  const sentence = document.sentences[index] as Sentence
  const before = document.sentences[index - 1]
  const persons = (list: readonly Mention[]) => [
    ...new Set(list.filter(mention => mention.kind === 'Person').map(mention => mention.entity)),
  ]
  return sentence.tokens.flatMap((token, at): Referred[] => {
    if (!pronoun.test(token.fold) || impersonal.test(sentence.tokens[at + 1]?.fold ?? '')) return []
    if (sentence.tokens[at + 1]?.fold === 's' && impersonal.test(sentence.tokens[at + 3]?.fold ?? '')) return []
    const own = persons(mentionsHere.filter(mention => mention.end <= token.start))
    const [person] = own.length > 0 ? own : before?.block === sentence.block ? persons(mentionsBefore) : []
    const alone = own.length === 1 || (own.length === 0 && persons(mentionsBefore).length === 1)
    return person && alone && found.entities.has(person) ? [{ at, person }] : []
  })
}
