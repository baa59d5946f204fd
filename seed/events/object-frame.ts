import { words } from '../gazetteer/trie.ts'
import { weekdays } from '../read/date.ts'
import type { Actor, Member } from './actors.ts'
import { takesPlaces } from './captured-place.ts'
import type { Clause, Filled } from './filling.ts'
import { result, stateOf } from './filling.ts'
import { ownersOfTarget } from './own-positions.ts'
import { alsoTold, debtor, jailer, stateThere, toThem } from './recipients.ts'
import { rightActors } from './right-actors.ts'

const never =
  /^(?:en|in|at|dans|near|pres|depuis|vers|over|sur|about|on|for|pour|selon|sous|under|via|through|lors|during|pendant|across|apres|after|before|avant|amid)$/
/** Words behind an English verb that begin no object. */
const noObject = words(
  `in on at to of for from by with without against into onto over under about after before during since until as when while because although though if that who which and or but so than then there here
 again ahead away back down forward off out up through across along around between beyond late early last next this yesterday today overnight is are was were has have had will would could should may might not`,
)
const objectBegins = words(
  'le la les l un une des du ses leurs leur son sa d ce cette ces plusieurs quelque quelques environ plus pres deux trois quatre cinq six sept huit neuf dix dizaines',
)
/** Verbs of many meanings: only done to somebody with a name are they what their line says. */
const named = words(
  `suspend suspendre exclude exclure tell defy occupy occuper annex annexer censor dissolve dissoudre silence fault cheer console champion rescue arm armer shelter sentence
 ban free suspect implicate deride laud vanter promise promettre pledge undertake engager consent consentir commit pressure lobby balayer sink torch probe investigate enquêter menace exile restore host help aider`,
)
const offered = /\b(?:offers?|proposals?|requests?|appeals?|demands?|calls?|pleas?|claims?|invitations?)\b/
const goods = /^(?:imports?|goods|products|oil|gas|steel|coal|timber|grain|flights|arrivals)$/

/** What is done to an object, and to whom where the object is a thing. */
export function objectFrame(clause: Clause & { subject: Actor }): Filled | undefined {
  const { sentence, found, actors, verbs, verb, meaning, subject, right, place } = clause
  const reachable = right.filter(
    actor =>
      actor.place === undefined &&
      (!never.test(actor.governor) || (meaning.lemma === 'call' && /^(?:on|upon)$/.test(actor.governor))) &&
      !/^(?:par|by)$/.test(actor.governor) &&
      !(/^(?:avec|with)$/.test(actor.governor) && !meaning.light && meaning.lemma !== 'plead'),
  )
  // « a reçu mardi à l'Élysée le chancelier »: « à » gives way to an object without a preposition.
  const direct = reachable.find(actor => actor.governor === '' && actor.members.length > 0)
  const object = reachable[0]?.governor === 'a' && !meaning.light ? (direct ?? reachable[0]) : reachable[0]
  const onTarget =
    /^(?:ASSAULT|SANCTION|AID|CONCEDE)$/.test(meaning.type) || (meaning.type === 'SUPPORT' && meaning.light)
      ? right.find(
          actor =>
            (/^(?:on|sur|for|pour|contre|against|to|a|over)$/.test(actor.governor) ||
              // "voiced trust in the leader"
              (meaning.type === 'SUPPORT' && /^(?:in|en)$/.test(actor.governor))) &&
            actor.place === undefined &&
            actor.members.length > 0,
        )
      : undefined
  // « …, dernier avatar d'une brouille sur le Sahara »: beyond a comma the preposition belongs to something else.
  const apart =
    onTarget !== undefined &&
    object !== undefined &&
    object.from < onTarget.from &&
    object.members.length > 0 &&
    sentence.tokens.slice(object.to, onTarget.from).some(token => token.text === ',')
  const chosen = meaning.light && !apart ? (onTarget ?? object) : (object ?? onTarget)
  const pronoun = chosen?.members.length ? [] : toThem(clause)
  // « bombarder la ville d'Idlib »: what is struck is a place, and so is where.
  const struck =
    (meaning.type === 'ASSAULT' && chosen === undefined) || takesPlaces(meaning)
      ? right.find(actor => actor.place !== undefined && /^(?:|de|of|on|sur)$/.test(actor.governor))?.place
      : undefined
  let recipients = chosen?.members.length ? [...chosen.members, ...alsoTold(clause, chosen)] : pronoun
  // « a voté en faveur d'une résolution rejetant la souveraineté d'Israël »: what a text says is done to nobody by the vote.
  if (
    /^(?:voter|vote)$/.test(meaning.lemma) &&
    chosen &&
    sentence.tokens.slice(verb.to, chosen.from).some(token => /.{3}(?:ant|ing)$/.test(token.fold))
  )
    recipients = []
  // To take control of a company, or a decision, is no attack.
  if (meaning.light && takesPlaces(meaning) && struck === undefined) return undefined
  if (meaning.type === 'ASSAULT' && recipients.length === 0)
    recipients = [...ownersOfTarget(sentence, actors, verb, subject)]
  if (meaning.type === 'REQUEST' && recipients.length === 0) recipients = jailer(clause)
  // « reconnaître la perte de soldats » supports nobody; to recognise a state or its government does.
  if (
    !meaning.light &&
    /^(?:reconnaitre|reconnaître|recognise|recognize)$/.test(meaning.lemma) &&
    recipients.length === 0
  )
    return undefined
  // To leave an organization is news, to leave a town is not; an order to one's own troops is no request.
  const body = (member: Member) => found.entities.get(member.entity)?.orgType === 'intergovernmental'
  if (
    meaning.kind === 'withdrawal' &&
    !meaning.light &&
    meaning.type === 'SANCTION' &&
    !(recipients.length > 0 && recipients.every(body))
  )
    return undefined
  if (
    /^(?:order|ordonner)$/.test(meaning.lemma) &&
    !meaning.light &&
    !recipients.some(member => member.country && !subject.members.some(own => own.country === member.country))
  )
    return undefined
  // "host Syrian refugees", « accueillir des réfugiés »: only officials are met by whoever receives them.
  if (
    /^(?:host|receive|accueillir)$/.test(meaning.lemma) &&
    (recipients.length === 0 || !recipients.every(member => /^person:/.test(member.entity) || member.sector))
  )
    return undefined
  // "turned down an offer from the United Arab Emirates": whose offer it was.
  if (meaning.type === 'REJECT' && recipients.length === 0)
    recipients = stateOf(
      clause,
      right.find(
        actor =>
          actor.governor === 'from' &&
          offered.test(
            sentence.tokens
              .slice(verb.to - 1, actor.from)
              .map(token => token.fold)
              .join(' '),
          ),
      )?.place,
    )
  // "scrapped a trip to Washington", « a annulé sa visite à Pékin »: who would have been the host.
  if (meaning.type === 'REJECT' && meaning.light && recipients.length === 0)
    recipients = stateOf(
      clause,
      right.find(
        actor =>
          actor.place !== undefined &&
          /^(?:to|a|en)$/.test(actor.governor) &&
          /^(?:trip|visit|visite|voyage|deplacement)$/.test(sentence.tokens[actor.from - 2]?.fold ?? ''),
      )?.place,
    ).filter(state => subject.members.every(member => member.country !== state.country))
  // "offered to reopen talks with Islamabad"
  if (meaning.type === 'AGREE' && meaning.light && recipients.length === 0)
    recipients =
      rightActors(sentence, actors, verbs, verb.to, true).find(
        actor => /^(?:avec|with)$/.test(actor.governor) && actor.place === undefined,
      )?.members ?? []
  // « que lui devait le Nigeria », "owed by Bolivia": whose debt it is.
  if (meaning.type === 'AID' && recipients.length === 0) recipients = debtor(clause)
  // "applied to join NATO", "banned imports from Pakistan"
  if (meaning.light && meaning.lemma === 'apply' && recipients.length === 0)
    recipients =
      actors.find(
        actor => actor.from > verb.to && /^(?:join|joining)$/.test(sentence.tokens[actor.from - 1]?.fold ?? ''),
      )?.members ?? []
  if (meaning.light && meaning.type === 'SANCTION' && recipients.length === 0)
    recipients = stateOf(
      clause,
      right.find(actor => actor.governor === 'from' && goods.test(sentence.tokens[actor.from - 2]?.fold ?? ''))?.place,
    )
  // "fired missiles at Saudi Arabia", « envoyé des vivres en Haïti », « fermé son ambassade à Pékin »
  if (
    recipients.length === 0 &&
    meaning.light &&
    meaning.kind !== 'withdrawal' &&
    /^(?:ASSAULT|AID|SANCTION)$/.test(meaning.type)
  )
    recipients = stateThere(clause)
  if (recipients.length === 0 && (meaning.type === 'THREATEN' || meaning.type === 'REJECT'))
    recipients =
      rightActors(sentence, actors, verbs, verb.to, true).find(
        actor => actor.place === undefined && !/^(?:en|in|at)$/.test(actor.governor) && actor.members.length > 0,
      )?.members ?? []
  if (
    subject.members.length === 0 &&
    recipients.length === 0 &&
    !(place && (meaning.type === 'ASSAULT' || meaning.type === 'COERCE'))
  )
    return undefined
  if (!meaning.light && struck === undefined && named.has(meaning.lemma)) {
    // "suspended Pakistan's constitution" is done to no state.
    const owned = chosen !== undefined && /^['’]$/.test(sentence.tokens[chosen.to]?.text ?? '')
    // What two of them promise together is news without anybody it is promised to.
    const together = meaning.type === 'AGREE' && subject.members.length > 1
    if ((recipients.length === 0 && !together) || owned) return undefined
  }
  // An attack, an arrest or a thank-you has an object; without one the words mean something else.
  if (
    recipients.length === 0 &&
    !meaning.light &&
    !chosen &&
    !struck &&
    /^(?:SUPPORT|AID|COERCE|ASSAULT|CONCEDE|SANCTION)$/.test(meaning.type) &&
    !followedByNoun(clause)
  )
    return undefined
  // « qui l'avait déclaré coupable »: whoever the pronoun means.
  if (
    meaning.type === 'COERCE' &&
    recipients.length === 0 &&
    sentence.lang === 'fr' &&
    sentence.tokens.slice(verb.from, verb.to).some(token => /^(?:l|les)$/.test(token.fold))
  )
    return undefined
  return result(clause, subject.members, recipients, struck)
}

/** "U.S. assistance is helping": something of theirs does it, and no state. */
export function belongsTo(clause: Clause, actor: Actor): boolean {
  const { sentence, verb } = clause
  const next = sentence.tokens[actor.to]
  return (
    sentence.lang !== 'fr' &&
    actor.to < verb.from &&
    next?.kind === 'word' &&
    !next.capital &&
    !noObject.has(next.fold) &&
    !/^(?:who|which|that|also|jointly|both|strongly)$|ly$/.test(next.fold)
  )
}

function followedByNoun(clause: Clause): boolean {
  const { sentence, verb } = clause
  const next = sentence.tokens.slice(verb.to).find(token => weekdays[token.fold] === undefined)
  // "struck Kurdish positions"
  if (
    next?.capital &&
    sentence.lang !== 'fr' &&
    sentence.tokens[verb.to + 1]?.capital === false &&
    sentence.tokens[verb.to + 1]?.kind === 'word'
  )
    return true
  if (next === undefined) return false
  if (next.kind === 'number') return true
  if (sentence.lang !== 'fr')
    return next.kind === 'word' && !next.capital && !noObject.has(next.fold) && !/ly$/.test(next.fold)
  return objectBegins.has(next.fold)
}
