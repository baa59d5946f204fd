import type { Actor, Member } from './actors.ts'
import { countryEntity } from './country-entity.ts'
import type { Clause } from './filling.ts'
import { stateOf, unique } from './filling.ts'

/** « lui apportait son appui »: the one who was named before the subject, where it is one. */
export function toThem(clause: Clause): Member[] {
  const { sentence, actors, verb, subject } = clause
  if (!sentence.tokens.slice(verb.from, verb.to).some(token => /^(?:lui|leur)$/.test(token.fold))) return []
  const before = actors.filter(
    actor =>
      actor.governor === '' &&
      actor.place === undefined &&
      actor.members.length > 0 &&
      actor.to <= (subject?.from ?? 0),
  )
  const members = unique(before.flatMap(actor => actor.members))
  const persons = members.filter(member => /^person:/.test(member.entity))
  return members.length === 1 ? members : persons.length === 1 ? persons : []
}

/** « a pressé Juba d'évacuer la zone et Khartoum de mettre fin à … »: the second whom the same words ask. */
export function alsoTold(clause: Clause, first: Actor): Member[] {
  const { sentence, actors, meaning } = clause
  if (!/^(?:REQUEST|ACCUSE)$/.test(meaning.type)) return []
  const link = (actor: Actor) => sentence.tokens[actor.to]?.fold.replace(/^d$/, 'de')
  if (!/^(?:a|de|to)$/.test(link(first) ?? '')) return []
  return actors
    .filter(
      actor =>
        actor.from > first.to &&
        actor.governor === '' &&
        link(actor) === link(first) &&
        /^(?:et|and)$/.test(sentence.tokens[actor.from - 1]?.fold ?? ''),
    )
    .flatMap(actor => actor.members)
}

export function debtor(clause: Clause): Member[] {
  const { sentence, actors, verb } = clause
  const at = sentence.tokens.findIndex((token, i) => i >= verb.to && /^(?:devait|doit|owed)$/.test(token.fold))
  if (at < 0) return []
  return actors.find(actor => actor.from > at && actor.from <= at + 3 && actor.place === undefined)?.members ?? []
}

/** The state on whose soil the act's goal lies. */
export function stateThere(clause: Clause): Member[] {
  const { meaning, right } = clause
  const goal = right.find(
    actor =>
      actor.place !== undefined &&
      (meaning.type === 'ASSAULT'
        ? actor.governor === 'at' && /^country:/.test(actor.place)
        : meaning.type === 'AID'
          ? /^(?:en|in|to|a|into)$/.test(actor.governor) && (/^country:/.test(actor.place) || actor.governor === 'into')
          : /^(?:a|in|en|at)$/.test(actor.governor)),
  )?.place
  return stateOf(clause, goal)
}

/** « réclame la libération de deux détenus en Chine »: whoever holds them is asked. */
export function jailer(clause: Clause): Member[] {
  const { sentence, found, verb, right } = clause
  const { tokens } = sentence
  const freed = tokens.slice(verb.to, verb.to + 5).some(token => /^(?:liberation|release|freeing)$/.test(token.fold))
  const held = right.find(
    actor =>
      actor.place !== undefined &&
      /^country:/.test(actor.place) &&
      /^(?:en|au|a|in)$/.test(actor.governor) &&
      tokens
        .slice(Math.max(0, actor.from - 3), actor.from)
        .some(token =>
          /^(?:detenue?s?|emprisonnee?s?|incarceree?s?|held|detained|jailed|imprisoned)$/.test(token.fold),
        ),
  )
  const iso3 = freed && held?.place ? found.entities.get(held.place)?.iso3 : undefined
  return iso3 ? [{ entity: countryEntity(found, iso3, sentence.lang), country: iso3 }] : []
}
