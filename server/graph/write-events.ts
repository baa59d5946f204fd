import type { Entity, Event, Extraction } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { eventKinds } from '../../model/ontology.ts'
import type { Run } from './connection.ts'
import { type ReferenceMap, writeReferenceProperties } from './identity/references.ts'
import { countriesOfEvent } from './same-event.ts'
import type { StoredIdOf } from './statements.ts'

/** Writes the events that are new; `at` maps the id of an event in the article to its id in the store. */
export async function writeEvents(
  run: Run,
  extraction: Extraction,
  at: StoredIdOf,
  referenceMap: ReferenceMap,
): Promise<void> {
  const names = new Map(extraction.entities.map(entity => [entity.id, entity]))
  const rows = extraction.events
    .filter(event => at(event.id) === event.id)
    .map(event => {
      const [nameFr, nameEn] = [eventName(event, names, 'fr'), eventName(event, names, 'en')]
      return {
        id: event.id,
        properties: {
          name: nameEn,
          nameFr,
          nameEn,
          names: [nameEn, nameFr],
          mentions: event.evidence.length,
          type: event.type,
          kind: event.kind,
          status: event.status,
          start: event.start,
          end: event.end,
          precision: event.precision,
          inferred: event.inferred,
          contexts: event.contexts,
          sides: countriesOfEvent(event),
        },
      }
    })
  await writeReferenceProperties(run, referenceMap, rows)
}

/** A readable name for the canvas: « Réunion : Iran, Irak, Russie, Syrie », "Meeting: Iran, Iraq, Russia, Syria". */
function eventName(event: Event, entities: ReadonlyMap<EntityId, Entity>, lang: 'fr' | 'en'): string {
  const who = event.participants.slice(0, 4).map(({ entity: id }) => {
    const entity = entities.get(id)
    return entity?.labels?.[lang] ?? (lang === 'en' ? entity?.listedAs : undefined) ?? entity?.name ?? id
  })
  const more = event.participants.length > 4 ? ' …' : ''
  const label = eventKinds[event.kind].label[lang]
  return who.length ? `${label}${lang === 'fr' ? ' : ' : ': '}${who.join(', ')}${more}` : label
}
