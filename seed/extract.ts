import type { Extraction, Span } from '../model/extraction.ts'
import type { Sentence } from './document.ts'
import type { SentenceReading } from './events/event-mention.ts'
import { findEvents } from './events/find-events.ts'
import { withNamesOnRecord, withVisibleNames } from './identity/names-on-record.ts'
import { proposalsOf, withSpellingKey } from './identity/proposals.ts'
import { withYears } from './identity/years.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { mergeRelationsById } from './merge-relations.ts'
import { findPositions } from './positions/find-positions.ts'
import { findPublisher } from './positions/find-publisher.ts'
import { type ArticleMetadata, readDocument } from './read/read-document.ts'
import { relativeDates } from './time/date-intervals.ts'

export type { ArticleMetadata } from './read/read-document.ts'

/**
 * Extracts the entities, mentions, events and relations of an article, each with its place in the text and the name of its rule. Pure and
 * deterministic: no clock, no network, no file. Offsets are UTF-16 code units of `text`: `text.slice(start, end)` is the mention or the
 * quote.
 */
export function extract(text: string, given: ArticleMetadata = {}): Extraction {
  return extractWithObserver(text, given, () => {})
}

/** `extract`, which also calls `watch` with the reading of each sentence that mentions anybody. */
export function extractWithObserver(
  text: string,
  given: ArticleMetadata,
  watch: (reading: SentenceReading) => void,
): Extraction {
  const document = readDocument(text, given)
  const found = findMentions(document)
  const publisher = findPublisher(document, found, given.publisher)
  const positions = findPositions(document, found)
  const { events, relations } = findEvents(document, found, watch)
  const named = [...found.entities.values()].map(withVisibleNames).map(withNamesOnRecord).map(withSpellingKey)
  const entities = withYears(named, document, found)
  return {
    article: { ...document.head, ...(publisher ? { publisher } : {}) },
    entities,
    mentions: found.mentions,
    events,
    relations: mergeRelationsById([...positions, ...relations]),
    quarantined: document.blocks.flatMap(block =>
      block.setAside ? [{ start: block.start, end: block.end, reason: block.setAside }] : [],
    ),
    undated: document.head.publishedAt === null ? document.sentences.flatMap(relativeDatesIn) : [],
    proposals: proposalsOf(entities),
  }
}

/** The date expressions of a sentence that give a day only together with the date of the article, as spans of the text. */
const relativeDatesIn = (sentence: Sentence): Span[] =>
  relativeDates(sentence).flatMap(({ at, last }) => {
    const [from, to] = [sentence.tokens[at], sentence.tokens[last]]
    return from && to ? [{ start: from.start, end: to.end }] : []
  })
