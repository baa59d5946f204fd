import type { Event, Extraction } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import type { At, Statement } from './statements.ts'
import type { Run } from './store.ts'

/** The countries of an event, sorted: `IRN,IRQ,RUS,SYR`. */
export const sidesOf = (event: Event): string =>
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

/** Events of earlier articles that these are: same kind, status and countries, and dates that meet. */
export async function sameEvents(run: Run, extraction: Extraction): Promise<Map<string, string>> {
  const moved = new Map<string, string>()
  for (const event of extraction.events) {
    const sides = sidesOf(event)
    if (!event.start || !event.end || !sides.includes(',')) continue
    const rows = await run(
      'MATCH (e:Event) WHERE e.sides = $sides AND e.kind = $kind AND e.status = $status AND e.start <= $end AND e.end >= $start RETURN e.id AS id ORDER BY id LIMIT 1',
      { sides, kind: event.kind, status: event.status, start: event.start, end: event.end },
    )
    const same = rows[0]?.id
    if (typeof same === 'string' && same !== event.id) moved.set(event.id, same)
  }
  return moved
}

/** What a held meeting, plan or denial of an earlier article is to an event of this one: by the status here, the one looked for there. */
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

/** Plans of earlier articles that an event of this one carries out, denials that contradict it, and the other way round. */
export async function acrossArticles(run: Run, extraction: Extraction, at: At): Promise<Statement[]> {
  const found: Statement[] = []
  for (const event of extraction.events) {
    const sides = sidesOf(event)
    const evidence = event.evidence[0]
    if (!event.start || !event.end || !sides.includes(',') || !evidence) continue
    for (const { status, type } of counterparts[event.status] ?? []) {
      const rows = await run(
        'MATCH (e:Event) WHERE e.sides = $sides AND e.kind = $kind AND e.status = $status AND e.start <= $end AND e.end >= $start AND e.id <> $id RETURN e.id AS id ORDER BY id LIMIT 3',
        { sides, kind: event.kind, status, start: event.start, end: event.end, id: at(event.id) },
      )
      for (const other of rows.map(row => String(row.id) as EntityId)) {
        if (event.conflictsWith?.some(known => at(known) === other)) continue
        const own = { ref: event.id, id: at(event.id) }
        const [subject, object] =
          event.status === 'planned' ? [{ ref: other, id: other }, own] : [own, { ref: other, id: other }]
        found.push({
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
  return found
}
