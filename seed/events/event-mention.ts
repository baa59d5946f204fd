import type { Event, Evidence } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import type { EventStatus } from '../../model/ontology.ts'
import type { FrameMatch } from '../frames/match-frame.ts'
import type { Factuality } from '../predication/scope/scope-table.ts'
import type { Tree } from '../syntax/tree.ts'

/** An event as one sentence tells it, before it is joined with other tellings and has an id. */
export type EventMention = Omit<Event, 'id' | 'evidence' | 'conflictsWith' | 'fulfils'> & {
  evidence: Evidence[]
  /** Index of its sentence. */
  sentence: number
  /** The noun of action by which it is told, as a lemma: "strike". */
  deed?: string
  caption: boolean
  /** It went on for a stretch of time, so it is none of the single events of its kind. */
  lasting: boolean
  /** Says only how its sides stand to each other: it states relations and is no event. */
  standing: boolean
}

/** A place with the word that names it. */
export type PlaceMention = { entity: EntityId; at: number }

/** How a sentence was read: its tree, what it is as a whole, and the fits that were told as events. What an explanation is made of. */
export type SentenceReading = {
  /** Index of the sentence. */
  sentence: number
  tree: Tree
  whole: Factuality
  told: { fit: FrameMatch; status: EventStatus; evidence: Evidence; place?: PlaceMention }[]
}
