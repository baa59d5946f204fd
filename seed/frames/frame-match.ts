import type { EventStatus } from '../../model/ontology.ts'
import type { Actor } from '../actors/actor.ts'
import type { ActorResolver } from '../actors/resolver.ts'
import type { Pack } from '../language/pack.ts'
import type { DependencyTree } from '../predication/dependency-tree.ts'
import type { Filler, Fillers, Predication } from '../predication/predication.ts'
import type { Factuality } from '../predication/scope/scope-table.ts'
import type { Coding, Frame, FrameTable, RoleName, SupportVerb } from './frame-table.ts'

/** One phrase that fills a role of a frame, with the actors that it refers to. */
export type RoleFiller = { role: RoleName; head: number; path: readonly string[]; members: readonly Actor[] }

/** A frame that fits a predication, with who fills its roles. */
export type FrameMatch = {
  frame: Frame
  /** The name under which the table has the predicate. */
  trigger: string
  /** The verb that carries a noun. */
  carrier?: number
  /** The object that says what happens where the verb is light: "imposed sanctions". */
  theme?: number
  fillings: readonly RoleFiller[]
  coding: Coding
  predication: Predication
  sides: Readonly<Record<RoleName, readonly Actor[]>>
  /** The words that head each party, for dates and places beside them. */
  heads: readonly number[]
  /** What the verb that carries a noun says of it: planned, cancelled. */
  status?: EventStatus
  /** A noun that no verb carries: "after talks with X". */
  background: boolean
  /** Describes a standing relation between its sides, and is no event. */
  standing: boolean
  /** A party was reached over coordination, control or a thing of theirs. */
  distant: boolean
  /** « Une autre réunion »: the participants are those of the previous one. */
  borrows: boolean
  /** Tense of a finite predicate, as UD has it. */
  tense?: string
  /** Who is acted on is only where it happens: "gave millions for schools in Ethiopia". */
  inferred: boolean
}

/** One sentence as frames are matched against it. */
export type FrameContext = {
  deps: DependencyTree
  pack: Pack
  table: FrameTable
  actors: ActorResolver
  fillers: Fillers
  predications: readonly Predication[]
  /** How sure each word is by the rows of words before it. */
  phraseScopes: readonly Factuality[]
  /** For each word, whether it is in a question. */
  asked: readonly boolean[]
}

/** A verb that makes an event of a noun, as it stands in the sentence: "held talks", « une attaque menée par ». */
export type Support = {
  at: number
  support: SupportVerb
  negated: boolean
  factuality: Factuality
  fillers: readonly Filler[]
}

/** Who fills the roles of a frame, and how far that was from the grammar's own arcs. */
export type FilledRoles = Pick<FrameMatch, 'sides' | 'fillings' | 'heads' | 'distant' | 'inferred'>
