import type { Factuality } from './scope/scope-table.ts'

/** One phrase that fills a grammatical relation of a predicate. */
export type Filler = {
  /** `subject`, `object`, `indirect`, `clause`, `poss`, `adj`, or a preposition: « avec », "in favor of". */
  relation: string
  /** The head of the phrase, as an index into the tree. */
  head: number
  /**
   * How it was reached: by an arc of its own, or over coordination, a relative clause, control or apposition; in whose company it was
   * done.
   */
  over?: 'coordination' | 'relative' | 'control' | 'company' | 'apposition'
  /** What is joined to the head behind this place is not part of it: "rebels *backed by Turkey* and the army". */
  until?: number
}

/** A predicate (verb, adjective or noun of action) with the fillers of its grammatical relations, normalized to an active main clause. */
export type Predication = {
  at: number
  part: 'verb' | 'adjective' | 'noun'
  /** The names under which a table may know it, the longest first: "carry out", « se réunir », "be ready", then the bare lemma. */
  names: readonly string[]
  fillers: readonly Filler[]
  factuality: Factuality
  /** Denied by a word of its own clause: "did not accept". */
  negated: boolean
  /** The head of whoever says so, in an asserted or reported clause that is somebody's words. */
  speaker?: number
}
