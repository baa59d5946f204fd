import type { Event, Extraction } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import type { Run } from './connection.ts'
import { referenceProperties } from './identity/references.ts'
import type { Statement, StoredIdOf } from './statements.ts'

/** The countries of an event, sorted: `IRN,IRQ,RUS,SYR`. */
export const countriesOfEvent = (event: Event): string =>
  [
    ...new Set(
      event.participants
        .map(
          participant =>
            participant.country ?? (/^country:/.test(participant.entity) ? participant.entity.slice(8) : undefined),
        )
        .filter(Boolean),
    ),
  ]
    .sort()
    .join(',')

/** Earlier events of a status with the same kind, the same countries and overlapping dates, by id. */
async function alike(
  run: Run,
  event: Event & { start: string; end: string },
  status: Event['status'],
): Promise<EntityId[]> {
  const { kind, start, end } = event
  const rows = await referenceProperties(
    run,
    'Event',
    'n.sides = $sides AND n.kind = $kind AND n.status = $status AND n.start <= $end AND n.end >= $start',
    'n.id AS id',
    { sides: countriesOfEvent(event), kind, status, start, end },
  )
  return rows.map(({ id }) => id as EntityId)
}

/** Matches events to those of earlier articles: same kind, status and countries, and overlapping dates. */
export async function sameEvents(run: Run, extraction: Extraction): Promise<Map<string, string>> {
  const moved = new Map<string, string>()
  for (const event of extraction.events) {
    const sides = countriesOfEvent(event)
    if (!event.start || !event.end || !sides.includes(',')) continue
    const [same] = await alike(run, { ...event, start: event.start, end: event.end }, event.status)
    if (same && same !== event.id) moved.set(event.id, same)
  }
  return moved
}

/** For the status of an event of this article, the status of earlier events that it fulfils or contradicts, and the relation to them. */
const counterparts: Partial<
  Record<Event['status'], { status: Event['status']; type: 'FULFILS' | 'CONFLICTS_WITH' }[]>
> = {
  held: [
    { status: 'planned', type: 'FULFILS' },
    { status: 'denied', type: 'CONFLICTS_WITH' },
  ],
  planned: [{ status: 'held', type: 'FULFILS' }],
  denied: [{ status: 'held', type: 'CONFLICTS_WITH' }],
}

/** Relations between an event of this article and earlier ones: plans that it fulfils, denials that contradict it, and the reverse. */
export async function linkEventsAcrossArticles(run: Run, extraction: Extraction, at: StoredIdOf): Promise<Statement[]> {
  const statements: Statement[] = []
  for (const event of extraction.events) {
    const sides = countriesOfEvent(event)
    const evidence = event.evidence[0]
    if (!event.start || !event.end || !sides.includes(',') || !evidence) continue
    for (const { status, type } of counterparts[event.status] ?? []) {
      const found = await alike(run, { ...event, start: event.start, end: event.end }, status)
      for (const other of found.filter(id => id !== at(event.id)).slice(0, 3)) {
        if (event.conflictsWith?.some(known => at(known) === other)) continue
        const own = { ref: event.id, id: at(event.id) }
        const [subject, object] =
          event.status === 'planned' ? [{ ref: other, id: other }, own] : [own, { ref: other, id: other }]
        statements.push({
          type,
          from: subject.id,
          to: object.id,
          subjectRef: subject.ref,
          objectRef: object.ref,
          evidence: [{ ...evidence, rule: 'store/same-sides-and-dates' }],
          origin: 'rules',
          inferred: true,
        })
      }
    }
  }
  return statements
}
