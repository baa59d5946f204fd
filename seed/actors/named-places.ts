import type { Mention } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { countryEntity } from '../country-entity.ts'
import type { Actor } from './actor.ts'
import type { ActorResolver } from './resolver.ts'

/** The state of this ISO 3166-1 alpha-3 code as an actor. Adds its entity where the article does not name it. */
export function stateActor(resolver: ActorResolver, iso3: string): Actor {
  return { entity: countryEntity(resolver.found, iso3, resolver.document.head.lang), country: iso3 }
}

/** The place that a phrase names, as somebody acted on: « Alep a été bombardée ». */
export function placeActor(resolver: ActorResolver, head: number): readonly Actor[] {
  const mention = resolver.mentionAt[head]
  return mention?.kind === 'Place' ? [{ entity: mention.entity }] : []
}

/** The state in which the place named by a phrase lies. */
export function stateOfPlace(resolver: ActorResolver, head: number): readonly Actor[] {
  const mention = resolver.mentionAt[head]
  const iso3 = mention?.kind === 'Place' ? resolver.found.entities.get(mention.entity)?.country : undefined
  return mention && iso3 ? [{ ...stateActor(resolver, iso3), place: mention }] : []
}

/** The entity of the place or country that a phrase names; undefined where it names none. */
export function placeNamedBy(resolver: ActorResolver, head: number): EntityId | undefined {
  const mention = resolver.mentionAt[head]
  return mention &&
    (mention.kind === 'Place' ||
      (mention.kind === 'Country' && mention.form !== 'demonym') ||
      mention.form === 'metonym')
    ? mention.entity
    : undefined
}

/** The entity of a mention as an actor that stands for its own country. */
export function countryActor(resolver: ActorResolver, mention: Mention): Actor[] {
  const iso3 = resolver.found.entities.get(mention.entity)?.iso3
  return [{ entity: mention.entity, ...(iso3 ? { country: iso3 } : {}) }]
}
