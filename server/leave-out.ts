import type { Evidence, Extraction } from '../model/extraction.ts'

/**
 * What an article says, less the entities, events and relations whose ids a reader left out. A relation goes with either of its ends, and
 * an event with the last of its participants. Ids that the article does not have are passed over; its outlet stays, whose words it is.
 */
export function leaveOut(extraction: Extraction, ids: readonly string[]): Extraction {
  const out = new Set<string>(ids)
  if (extraction.article.publisher) out.delete(extraction.article.publisher)
  if (out.size === 0) return extraction
  const stays = (id: string): boolean => !out.has(id)
  // The sentence is there whoever is left out of the graph: only the reference to them goes.
  const unattributed = ({ attributedTo, citedOutlet, through, ...evidence }: Evidence): Evidence => ({
    ...evidence,
    ...(attributedTo && stays(attributedTo) ? { attributedTo } : {}),
    ...(citedOutlet && stays(citedOutlet) ? { citedOutlet } : {}),
    ...(through?.some(stays) ? { through: through.filter(stays) } : {}),
  })
  const staying = extraction.events.filter(({ id }) => stays(id))
  const events = staying
    .map(({ place, creates, conflictsWith, fulfils, ...event }) => ({
      ...event,
      participants: event.participants.filter(({ entity }) => stays(entity)),
      evidence: event.evidence.map(unattributed),
      ...(place && stays(place) ? { place } : {}),
      ...(creates && stays(creates) ? { creates } : {}),
      ...(conflictsWith ? { conflictsWith } : {}),
      ...(fulfils ? { fulfils } : {}),
    }))
    .filter(({ participants }, index) => participants.length > 0 || staying[index]?.participants.length === 0)
  // An event that was removed with its participants takes the relations to it along.
  const eventIds = new Set<string>(events.map(({ id }) => id))
  const known = new Set<string>(extraction.events.map(({ id }) => id))
  const there = (id: string): boolean => stays(id) && (eventIds.has(id) || !known.has(id))
  return {
    ...extraction,
    entities: extraction.entities.filter(({ id }) => stays(id)),
    mentions: extraction.mentions.filter(({ entity }) => stays(entity)),
    events: events.map(event => ({
      ...event,
      ...(event.conflictsWith ? { conflictsWith: event.conflictsWith.filter(there) } : {}),
      ...(event.fulfils ? { fulfils: event.fulfils.filter(there) } : {}),
    })),
    relations: extraction.relations
      .filter(({ id, from, to }) => stays(id) && there(from) && there(to))
      .map(({ attributedTo, ...relation }) => ({
        ...relation,
        evidence: relation.evidence.map(unattributed),
        ...(attributedTo && stays(attributedTo) ? { attributedTo } : {}),
      })),
  }
}
