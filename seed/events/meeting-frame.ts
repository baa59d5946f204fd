import type { EntityId } from '../../model/ids.ts'
import type { Member } from './actors.ts'
import { participants } from './actors.ts'
import { countryEntity } from './country-entity.ts'
import type { Clause, Filled } from './filling.ts'
import { unique } from './filling.ts'

/** Two sides that meet, agree or work together; of one alone only what one can do alone. */
export function withFrame(clause: Clause): Filled | undefined {
  const { found, meaning, subject, right, placed } = clause
  const partners = right.filter(
    actor =>
      (actor.governor === '' && !meaning.light) ||
      /^(?:avec|with|entre|between|among)$/.test(actor.governor) ||
      // "spoke to Sheikh Tamim"
      (actor.governor === 'to' && /^(?:speak|talk)$/.test(meaning.lemma)),
  )
  const between = right
    .filter(actor => /^(?:entre|between|among)$/.test(actor.governor))
    .flatMap(actor => actor.members)
  const withs = partners.flatMap(actor => actor.members)
  const own = subject?.members ?? []
  // « Paris a accueilli des pourparlers entre A et B »: who talks is between, not the host.
  const all = unique(between.length >= 2 && meaning.light ? between : [...own, ...withs])
  if (all.length === 0) return undefined
  if (all.length < 2) {
    const anonymousSide =
      partners.some(actor => actor.members.length === 0 && actor.place === undefined) ||
      (subject !== undefined && own.length === 0)
    // A parliament ratifies alone.
    if (/^ratif(?:y|ier)$/.test(meaning.lemma) && own.length > 0)
      return { participants: participants(own, 'participant'), actors: own, recipients: [], ...placed }
    // "Foreign ministers of ASEAN met in Hanoi": the members of a body meet.
    const [body] = own
    if (
      meaning.type === 'CONSULT' &&
      !meaning.light &&
      body &&
      found.entities.get(body.entity)?.orgType === 'intergovernmental' &&
      (meaning.reflexive || meaning.lemma === 'meet') &&
      right.every(actor => actor.place !== undefined || actor.governor !== '')
    )
      return { participants: participants(own, 'participant'), actors: own, recipients: [], ...placed }
    // "agreed to resume talks", « a accepté de … »: what one side agrees to is told of it alone.
    if (/^(?:agree|convenir|s'accorder)$/.test(meaning.lemma) && own.length > 0 && agreesTo(clause))
      return { participants: participants(own, 'participant'), actors: own, recipients: [], ...placed }
    // An agreement or a cooperation of one is nobody's news; whoever meets somebody without a name met all the same.
    if (!anonymousSide || meaning.type !== 'CONSULT') return undefined
  }
  return { participants: participants(all, 'participant'), actors: all, recipients: [], ...placed }
}

/** Whoever goes somewhere, and whose land it is. */
export function visitFrame(clause: Clause): Filled | undefined {
  const { sentence, found, subject, right } = clause
  const target =
    right.find(actor => actor.place !== undefined && /^(?:a|en|in|to|dans|vers|)$/.test(actor.governor)) ??
    right.find(
      actor =>
        actor.members.some(member => /^country:/.test(member.entity)) && /^(?:a|en|in|to|)$/.test(actor.governor),
    )
  const there = target?.place ?? target?.members[0]?.entity
  const visitors = subject?.members.filter(member => /^(?:person|org):/.test(member.entity) || member.sector) ?? []
  if (!there || visitors.length === 0) return undefined
  const entity = found.entities.get(there)
  const iso3 = entity?.iso3 ?? entity?.country
  const host: Member[] =
    iso3 && !visitors.some(member => member.country === iso3) ? [{ entity: hostOf(iso3), country: iso3 }] : []
  if (host.length === 0) return undefined
  // Whoever goes to Riyadh visits Saudi Arabia, named or not.
  for (const { country } of host) if (country) countryEntity(found, country, sentence.lang)
  return {
    participants: [...participants(visitors, 'actor'), ...participants(host, 'recipient')],
    actors: visitors,
    recipients: host,
    place: there,
  }
}

function agreesTo(clause: Clause): boolean {
  const { sentence, verb } = clause
  const next = sentence.tokens.slice(verb.to, verb.to + 4).map(token => token.fold)
  return next.includes('to') || next.includes('de')
}

function hostOf(iso3: string): EntityId {
  return `country:${iso3}` as EntityId
}
