import type { PloverRow } from '../../model/ontology.ts'
import type { Actor } from '../actors/actor.ts'
import type { Filler, Predication } from '../predication/predication.ts'
import type { FrameContext, RoleFiller } from './frame-match.ts'
import type { Frame, RoleName } from './frame-table.ts'

/** The roles of one frame while they are being filled. */
export type RoleState = {
  context: FrameContext
  frame: Frame
  predication: Predication
  fillers: readonly Filler[]
  /** The traits of the frame's event type. */
  traits: PloverRow
  sides: Record<RoleName, readonly Actor[]>
  heads: number[]
  fillings: RoleFiller[]
  /** The heads of phrases that already fill a role. */
  used: Set<number>
  /** The heads of phrases that name the victims of a deed that is only spoken of: "condemned the attack on X". */
  victims: ReadonlySet<number>
  /** Whether parties whom nothing identifies fill the role that is being filled. */
  unidentified: boolean
  distant: boolean
  inferred: boolean
}

/**
 * Whether a phrase is part of a question that the predicate is not part of, so that it states nothing: « X va-t-il attaquer Y ? », a
 * demandé Z.
 */
export const isOnlyAsked = ({ context, predication }: RoleState, head: number): boolean =>
  context.inQuestion[head] === true && context.inQuestion[predication.at] !== true

/** Whether an actor acts for a state or is an organization. */
export const isOfficial = ({ actors }: FrameContext, { entity, country }: Actor): boolean =>
  country !== undefined || actors.found.entities.get(entity)?.kind === 'Organization'
