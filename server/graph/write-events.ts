import type { Event, Extraction } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { eventKinds } from '../../model/ontology.ts'
import type { Run } from './connection.ts'
import { type Standing, writeOwn } from './identity/references.ts'
import { countriesOfEvent } from './same-event.ts'
import type { StoredIdOf } from './statements.ts'

/** Writes the events that are new; `at` maps the id of an event in the article to its id in the store. */
export async function writeEvents(run: Run, extraction: Extraction, at: StoredIdOf, standing: Standing): Promise<void> {
  const lang = extraction.article.lang
  const names = new Map(extraction.entities.map(entity => [entity.id, entity.name]))
  const rows = extraction.events
    .filter(event => at(event.id) === event.id)
    .map(event => {
      const name = eventName(event, names, lang)
      return {
        id: event.id,
        properties: {
          name,
          names: [name],
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
  await writeOwn(run, standing, rows)
}

/** A name that a person recognizes on the canvas: « Réunion — Iran, Irak, Russie, Syrie (13/12/2018) ». */
function eventName(event: Event, names: ReadonlyMap<EntityId, string>, lang: string): string {
  const who = event.participants.slice(0, 4).map(participant => names.get(participant.entity) ?? participant.entity)
  const more = event.participants.length > 4 ? ' …' : ''
  const label = eventKinds[event.kind].label[lang === 'fr' ? 'fr' : 'en']
  return `${label}${who.length ? ` : ${who.join(', ')}${more}` : ''}`.replace(' : ', lang === 'fr' ? ' : ' : ': ')
}
