import type { Participant } from '../../model/extraction.ts'
import type { Actor } from '../actors/actor.ts'
import type { FrameMatch } from '../frames/frame-match.ts'

/** Everybody who fills a role of a match: actors, recipients and parties, in this order. */
export const actorsOfMatch = ({ sides }: FrameMatch): Actor[] => [...sides.actor, ...sides.recipient, ...sides.parties]

/** The participants of the event that a match reports. */
export function participantsOf({ sides }: FrameMatch): Participant[] {
  const roles = [
    ['actor', 'actor'],
    ['recipient', 'recipient'],
    ['parties', 'participant'],
  ] as const
  return roles.flatMap(([side, role]) =>
    sides[side].map(({ entity, country, sector }) => ({
      entity,
      role,
      ...(country ? { country } : {}),
      ...(sector ? { sector } : {}),
    })),
  )
}
