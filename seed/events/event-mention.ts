import type { Event, Evidence } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import type { EventStatus } from '../../model/ontology.ts'
import type { FrameMatch } from '../frames/frame-match.ts'
import type { Factuality } from '../predication/scope/scope-table.ts'
import type { Tree } from '../syntax/tree.ts'

/** An event as one sentence reports it, before coreference joins it with other mentions and it has an id. */
export type EventMention = Omit<Event, 'id' | 'evidence' | 'conflictsWith' | 'fulfils'> & {
  evidence: Evidence[]
  /** Index of its sentence. */
  sentence: number
  /** The lemma of the noun that reports it: "strike". */
  deed?: string
  caption: boolean
  /** It lasted for a period ("months of talks"), so it is not one of the single events of its kind. */
  lasting: boolean
  /** Stative: it states relations between its sides and is no event. */
  stative: boolean
}

/** A place with the word that names it. */
export type PlaceMention = { entity: EntityId; at: number }

/** How a sentence was read: its tree, its factuality as a whole, and the frame matches that were read as events. For explanations. */
export type SentenceReading = {
  /** Index of the sentence. */
  sentence: number
  tree: Tree
  whole: Factuality
  matches: { fit: FrameMatch; status: EventStatus; evidence: Evidence; place?: PlaceMention }[]
}
