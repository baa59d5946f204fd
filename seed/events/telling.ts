import type { Event, Evidence } from '../../model/extraction.ts'

/** An event as one sentence tells it, before it is joined with other tellings and has an id. */
export type Telling = Omit<Event, 'id' | 'evidence' | 'conflictsWith' | 'fulfils'> & {
  evidence: Evidence[]
  /** Index of its sentence. */
  sentence: number
  caption: boolean
}
