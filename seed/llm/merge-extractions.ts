import type { Event, Evidence, Extraction, Relation, Span } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { articleScopedId } from '../article-scoped-id.ts'
import { mergeRelationsById } from '../merge-relations.ts'

/** An event that a model read, before it has an id. */
export type LlmEvent = Omit<Event, 'id'>

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
const sidesOf = (event: LlmEvent): string[] =>
  [...new Set(event.participants.map(({ entity, country }) => country ?? entity.replace(/^[a-z]+:/, '')))].sort()

/** Whether two events are the same: same kind, status and sides, stated in the same sentence or on the same day. */
function same(a: LlmEvent, b: LlmEvent): boolean {
  if (a.kind !== b.kind || a.status !== b.status || sidesOf(a).join() !== sidesOf(b).join()) return false
  return (a.start !== null && a.start === b.start) || a.evidence.some(one => b.evidence.some(other => meet(one, other)))
}

/** The ids of all entities that events or relations refer to. */
const endsOf = (item: Event | Relation): (EntityId | undefined)[] => [
  ...('participants' in item ? [item.place, ...item.participants.map(({ entity }) => entity)] : [item.from, item.to]),
  ...item.evidence.flatMap(({ attributedTo, citedOutlet }) => [attributedTo, citedOutlet]),
]

/** The evidence at places in the text that are not covered yet. */
const further = (evidence: readonly Evidence[], known: readonly Evidence[]): Evidence[] =>
  evidence.filter(one => !known.some(other => meet(one, other)))

/**
 * Adds a model's findings to the extraction by rules. Items that both found stay as the rules have them, with the model's evidence from
 * other places; items that only the model found follow, with ids made like those of the rules.
 */
export function mergeExtractions(
  rules: Extraction,
  read: { events: LlmEvent[]; relations: Relation[] } & Pick<Extraction, 'entities' | 'mentions'>,
): Extraction {
  const events = rules.events.map(event => ({ ...event, evidence: [...event.evidence] }))
  for (const event of read.events) {
    const known = events.find(other => same(other, event))
    if (known) known.evidence.push(...further(event.evidence, known.evidence))
    else events.push({ ...event, id: freeId(event) })
  }
  const relations = read.relations.flatMap(relation => {
    const known = rules.relations.find(other => other.id === relation.id)
    const evidence = further(relation.evidence, known?.evidence ?? [])
    return evidence.length > 0 ? [{ ...relation, evidence }] : []
  })
  const all = mergeRelationsById([...rules.relations, ...relations])
  // Names of items that were dropped leave no trace.
  const used = new Set<string | undefined>([
    ...rules.entities.map(({ id }) => id),
    ...all.flatMap(endsOf),
    ...events.flatMap(endsOf),
  ])
  return {
    ...rules,
    entities: read.entities.filter(({ id }) => used.has(id)),
    mentions: read.mentions.filter(({ entity }) => used.has(entity)),
    events,
    relations: all,
  }

  function freeId(event: LlmEvent): EntityId {
    const sides = sidesOf(event)
      .slice(0, 6)
      .map(side => side.toLowerCase())
    const when = event.start ?? articleScopedId('undated', rules.article.contentHash)
    const suffix = event.status === 'held' || event.status === 'asserted' ? [] : [event.status]
    const base = `event:${[event.kind, ...sides, when, ...suffix].join('-')}`.slice(0, 180)
    for (let n = 1; ; n++) {
      const id = (n === 1 ? base : `${base}-${n}`) as EntityId
      if (!events.some(other => other.id === id)) return id
    }
  }
}
