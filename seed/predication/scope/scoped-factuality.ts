import type { Pack } from '../../language/pack.ts'
import type { DependencyTree } from '../dependency-tree.ts'
import type { Fillers } from '../predication.ts'
import type { Factuality } from './scope-table.ts'

/** How sure a predicate is; whether a word of its own clause denies it; and the head of whoever says so, where somebody does. */
export type ScopedFactuality = { factuality: Factuality; negated: boolean; speaker?: number }

/** What each rule of scope may ask: the tree, its language, and how sure the words above are. */
export type ScopeQuery = {
  readonly deps: DependencyTree
  readonly pack: Pack
  readonly fillers: Fillers
  /** What the sentence as a whole is before any word of it is asked: a question or a scene of fiction is no fact. */
  readonly whole: Factuality
  /** Of a verb or an adjective, its own words and all above it taken together. */
  at(verb: number): ScopedFactuality
  /** Of a verb or an adjective, the scope above it alone. */
  outer(verb: number): ScopedFactuality
  /** Of a noun of action. */
  noun(noun: number): ScopedFactuality
}
