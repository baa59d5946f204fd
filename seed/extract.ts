import type { Extraction } from '../model/extraction.ts'
import type { SentenceReading } from './events/event-mention.ts'
import { findEvents } from './events/find-events.ts'
import { withNamesOnRecord, withVisibleNames } from './identity/names-on-record.ts'
import { proposalsOf, withSpelling } from './identity/proposals.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { findPositions } from './positions/find-positions.ts'
import { findPublisher } from './positions/find-publisher.ts'
import { type Given, read } from './read/read.ts'
import { sameRelation } from './same-relation.ts'

export type { Given } from './read/read.ts'

/**
 * Everything that an article says, each item with its place in the text and the rule that read it. Pure and deterministic: no clock,
 * no network, no file. Offsets are UTF-16 code units of `text`: `text.slice(start, end)` is the mention or the quote.
 */
export function extract(text: string, given: Given = {}): Extraction {
  return extractWatching(text, given, () => {})
}

/** `extract`, where `watch` is told how each sentence was read in which anybody is named. */
export function extractWatching(text: string, given: Given, watch: (reading: SentenceReading) => void): Extraction {
  const document = read(text, given)
  const found = findMentions(document)
  const publisher = findPublisher(document, found, given.publisher)
  const positions = findPositions(document, found)
  const { events, relations } = findEvents(document, found, watch)
  const entities = [...found.entities.values()].map(withVisibleNames).map(withNamesOnRecord).map(withSpelling)
  return {
    article: { ...document.head, ...(publisher ? { publisher } : {}) },
    entities,
    mentions: found.mentions,
    events,
    relations: sameRelation([...positions, ...relations]),
    quarantined: document.blocks.flatMap(block =>
      block.setAside ? [{ start: block.start, end: block.end, reason: block.setAside }] : [],
    ),
    proposals: proposalsOf(entities),
  }
}
