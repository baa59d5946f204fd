import type { Pack } from '../../language/pack.ts'
import type { DependencyTree } from '../dependency-tree.ts'
import type { Fillers } from '../predication.ts'
import type { Factuality } from './scope-table.ts'

/**
 * The factuality of a predicate, whether a word of its own clause negates it, and the head of the phrase that names the speaker, where
 * there is one.
 */
export type ScopedFactuality = { factuality: Factuality; negated: boolean; speaker?: number }

/** What the rules of scope have at hand: the tree, its language, and the factuality of the predicates above. */
export type ScopeQuery = {
  readonly deps: DependencyTree
  readonly pack: Pack
  readonly fillers: Fillers
  /** The factuality of the sentence as a whole: `none` for a question or for fiction. */
  readonly whole: Factuality
  /** The factuality of a verb or an adjective, from its own words and everything above it. */
  at(verb: number): ScopedFactuality
  /** The factuality that a verb or an adjective inherits, without its own words. */
  outer(verb: number): ScopedFactuality
  /** The factuality of a noun of action. */
  noun(noun: number): ScopedFactuality
}
