import type { EventStatus } from '../../model/ontology.ts'
import type { Actor } from '../actors/actor.ts'
import type { ActorResolver } from '../actors/resolver.ts'
import type { Pack } from '../language/pack.ts'
import type { DependencyTree } from '../predication/dependency-tree.ts'
import type { Filler, Fillers, Predication } from '../predication/predication.ts'
import type { Factuality } from '../predication/scope/scope-table.ts'
import type { Coding, Frame, FrameTable, RoleName, SupportVerb } from './frame-table.ts'

/** A phrase that fills a role of a frame: its head, the path of relations that led to it, and the actors it refers to. */
export type RoleFiller = { role: RoleName; head: number; path: readonly string[]; members: readonly Actor[] }

/** A frame that fits a predication, with who fills its roles. */
export type FrameMatch = {
  frame: Frame
  /** The key under which the table lists the predicate. */
  trigger: string
  /** The index of the support verb of a noun: "*held* talks". */
  supportVerb?: number
  /** The index of the object that says what happens where the verb is light: "imposed *sanctions*". */
  theme?: number
  fillings: readonly RoleFiller[]
  coding: Coding
  predication: Predication
  sides: Readonly<Record<RoleName, readonly Actor[]>>
  /** The heads of the phrases that fill roles, for dates and places next to them. */
  heads: readonly number[]
  /** The status that a support verb gives its noun: planned, cancelled. */
  status?: EventStatus
  /** A noun without a support verb, which is only mentioned: "after talks with X". */
  background: boolean
  /** Stative: it describes a relation between its sides, and is no event. */
  stative: boolean
  /** A party was found through coordination, control or something that it owns. */
  distant: boolean
  /** « Une autre réunion »: the participants are those of the previous event of its kind. */
  borrows: boolean
  /** Tense of a finite predicate, as in UD. */
  tense?: string
  /** The recipient is inferred from where something happens: "gave millions for schools in Ethiopia". */
  inferred: boolean
}

/** One sentence with everything that frames are matched against. */
export type FrameContext = {
  deps: DependencyTree
  pack: Pack
  table: FrameTable
  actors: ActorResolver
  fillers: Fillers
  predications: readonly Predication[]
  /** For each word, the factuality that scope phrases before it leave it. */
  phraseScopes: readonly Factuality[]
  /** For each word, whether it is part of a question. */
  inQuestion: readonly boolean[]
}

/** A support verb as it occurs in the sentence: "held talks", « une attaque menée par ». */
export type Support = {
  at: number
  support: SupportVerb
  negated: boolean
  factuality: Factuality
  fillers: readonly Filler[]
}

/** The filled roles of a frame, with what makes them less certain. */
export type FilledRoles = Pick<FrameMatch, 'sides' | 'fillings' | 'heads' | 'distant' | 'inferred'>
