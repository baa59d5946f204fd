import type { EntityId } from '../../../model/ids.ts'
import { type PloverRow, PloverType, ploverTypes } from '../../../model/ontology.ts'
import { type Accounts, claimsOfEvent } from '../disputes/accounts.ts'

/** The types of events that are statements: an accusation is what the accuser says. */
export const verbalTypes: readonly PloverType[] = PloverType.options.filter(
  type => (ploverTypes[type] as PloverRow).verbal === true,
)

/** To whom claims are attributed, and of statements also those who make them, by claim. */
export function withSpeakers(
  { events }: Accounts,
  attributed: ReadonlyMap<unknown, readonly EntityId[]>,
): ReadonlyMap<unknown, readonly EntityId[]> {
  const voices = new Map(attributed)
  for (const event of events.values()) {
    if (!event.node.type || !verbalTypes.includes(event.node.type)) continue
    const speakers = event.participants.filter(({ edge }) => edge.role === 'actor').map(({ edge }) => edge.from)
    for (const { claim } of claimsOfEvent(event)) voices.set(claim, [...(voices.get(claim) ?? []), ...speakers])
  }
  return voices
}
