import type { Pack } from '../language/pack.ts'
import type { DependencyTree } from './dependency-tree.ts'
import type { Factuality } from './scope/scope-table.ts'

/** A phrase that fills a grammatical relation of a predicate. */
export type Filler = {
  /** `subject`, `object`, `indirect`, `clause`, `poss`, `adj`, or a preposition: « avec », "in favor of". */
  relation: string
  /** The head of the phrase, as an index into the tree. */
  head: number
  /**
   * How the phrase was found: absent for a dependent of the predicate itself, else through coordination, a relative clause, control or
   * apposition. `company` is somebody in whose presence it was done.
   */
  over?: 'coordination' | 'relative' | 'control' | 'company' | 'apposition'
  /** Conjuncts of the head behind this index are not part of it: "rebels *backed by Turkey* and the army". */
  until?: number
}

/** A predicate (verb, adjective or noun of action) with the fillers of its grammatical relations, normalized to an active main clause. */
export type Predication = {
  at: number
  part: 'verb' | 'adjective' | 'noun'
  /**
   * The keys under which a table may list the predicate, the longest first: "carry out", « se réunir », "be ready", then the bare lemma.
   */
  names: readonly string[]
  fillers: readonly Filler[]
  factuality: Factuality
  /** Whether a word of its own clause negates it: "did not accept". */
  negated: boolean
  /** The head of the phrase that names the speaker, where the clause is somebody's words; an index into the tree. */
  speaker?: number
}

/** The fillers of every verb and adjective of one tree. */
export type Fillers = {
  deps: DependencyTree
  pack: Pack
  /** The fillers of the predicate at an index of the tree; empty for any other word. */
  fillersOf(predicate: number): readonly Filler[]
}
