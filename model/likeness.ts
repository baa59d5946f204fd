import type { Proposal } from './extraction.ts'

/** A name by its spelling key, and the country of its bearer (ISO 3166-1 alpha-3) where one is known. */
type Spelled = { spelling: string; country?: string | undefined }

/** The last word of a spelling key. */
export const familyNameOf = (spelling: string): string => spelling.slice(spelling.lastIndexOf(' ') + 1)

/** What is alike in two names that nothing else joins: the whole of them, or a family name that one bears alone, unless their countries differ. */
export function nameLikeness(one: Spelled, other: Spelled): Proposal['reason'] | undefined {
  if (one.spelling === other.spelling) return 'spelling'
  const alone = ({ spelling }: Spelled) => !spelling.includes(' ')
  const apart = one.country && other.country && one.country !== other.country
  if (apart || alone(one) === alone(other)) return undefined
  return familyNameOf(one.spelling) === familyNameOf(other.spelling) ? 'family-name' : undefined
}
