import type { Event, Evidence } from '../../model/extraction.ts'

/** An event as one sentence tells it, before it is joined with other tellings and has an id. */
export type Telling = Omit<Event, 'id' | 'evidence' | 'conflictsWith' | 'fulfils'> & {
  evidence: Evidence[]
  /** Index of its sentence. */
  sentence: number
  caption: boolean
  /** It went on for a stretch of time, so it is none of the single events of its kind. */
  lasting: boolean
}
