import type { EventHead, RelationHead } from '../../model/disputes.ts'
import { eventHeadline } from '../../model/event-headline.ts'
import type { Labels } from '../../model/labels.ts'

/** A relation as a sentence: "Russia supports Syria". */
export const relationInWords = ({ relation, from, to }: RelationHead, labels: Labels): string =>
  `${labels.name(from)} ${labels.relation(relation.type)} ${labels.name(to)}`

/** An event in words, by its headline where it has one, and when and where it was. */
export function eventInWords(
  { event, participants, place }: EventHead,
  labels: Labels,
): { title: string; more: string } {
  const named = participants.map(one => ({ id: one.id, name: labels.name(one), role: one.role }))
  const kind = event.eventKind ? labels.eventKind(event.eventKind) : labels.name(event)
  const headline = event.eventKind && eventHeadline(event.eventKind, named, labels.language)
  const more = [
    headline && kind,
    !headline && named.map(({ name }) => name).join(', '),
    labels.period(event.start, event.end),
    place && labels.name(place),
  ]
  return { title: headline ?? kind, more: more.filter(Boolean).join(' · ') }
}
