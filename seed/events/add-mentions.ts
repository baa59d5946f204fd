import type { Mention } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import type { ActorDescription } from '../actors/actor.ts'
import { confidenceOf } from '../confidence.ts'
import type { NamedEntities } from '../document.ts'
import type { Tree } from '../syntax/tree.ts'

// Mentions that are added only once their entity takes part in an event.

/** Adds a mention of the state for which the mention of a place stands ("an attack on the Gaza Strip"), unless there is one. */
export function addCountryOfPlace(found: NamedEntities, state: EntityId, place: Mention): void {
  const at = found.mentions.indexOf(place)
  const known = (other: Mention) => other.entity === state && other.start < place.end && place.start < other.end
  if (at < 0 || found.mentions.some(known)) return
  const rule = 'country/of-place'
  found.mentions.splice(at + 1, 0, {
    ...place,
    entity: state,
    kind: 'Country',
    form: 'metonym',
    rule,
    confidence: confidenceOf(rule),
  })
}

/**
 * Adds the entity and the mention of an actor who is only described: "the police", "Libyan rebels", a person in no table. Nothing where
 * another mention overlaps the words.
 */
export function addDescribedMention(
  found: NamedEntities,
  text: string,
  tree: Tree,
  { entity, at, from = at, to = at + 1, unidentified }: ActorDescription,
): void {
  const start = tree[from]?.start
  const end = tree[to - 1]?.end
  if (start === undefined || end === undefined) return
  if (!found.entities.has(entity.id)) found.entities.set(entity.id, entity)
  if (found.mentions.some(mention => mention.start < end && start < mention.end)) return
  const person = entity.kind === 'Person' && unidentified === undefined
  const rule = person
    ? 'person/party'
    : entity.kind === 'Person'
      ? 'person/description'
      : entity.kind === 'Country'
        ? 'organization/home-body'
        : 'organization/group'
  const mention: Mention = {
    entity: entity.id,
    kind: entity.kind,
    form: person ? 'name' : 'description',
    start,
    end,
    text: text.slice(start, end),
    rule,
    confidence: confidenceOf(rule),
  }
  insert(found, mention)
}

/** Inserts a mention in text order, the longer of two with the same start first. */
function insert(found: NamedEntities, mention: Mention): void {
  const after = found.mentions.findIndex(
    other => other.start > mention.start || (other.start === mention.start && other.end < mention.end),
  )
  found.mentions.splice(after < 0 ? found.mentions.length : after, 0, mention)
}
