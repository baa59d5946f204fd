import type { Participant } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import type { Found, Sentence } from '../document.ts'
import { words } from '../gazetteer/trie.ts'
import { weekdays } from '../read/date.ts'
import { type Actor, type Member, participants } from './actors.ts'
import { takesPlaces } from './captured-place.ts'
import { placeOf, rightActors, subjectOf } from './clause.ts'
import { countryEntity } from './country-entity.ts'
import { followingSuit } from './following-suit.ts'
import { ownersOfTarget } from './own-positions.ts'
import { stateBeside } from './state-beside.ts'
import type { Verb } from './verbs.ts'

export type Filled = { participants: Participant[]; place?: EntityId; actors: Member[]; recipients: Member[] }

const never =
  /^(?:en|in|at|dans|near|pres|depuis|vers|over|sur|about|on|for|pour|selon|sous|under|via|through|lors|during|pendant|across|apres|after|before|avant|amid)$/

/** Words behind an English verb that begin no object. */
const noObject = words(
  `in on at to of for from by with without against into onto over under about after before during since until as when while because although though if that who which and or but so than then there here
 again ahead away back down forward off out up through across along around between beyond late early last next this yesterday today overnight is are was were has have had will would could should may might not`,
)
const arms = words(
  'bomb bombing bombings bomber gunmen gunman militants rebels explosion attack attacks ambush shelling airstrike airstrikes strike attentat attentats bombe bombes explosion fusillade attaque attaques embuscade frappe frappes armes kamikaze jihadistes djihadistes rebelles roquettes obus',
)
const accident = words(
  'accident crash collision earthquake quake flood floods storm fire avalanche landslide collapse seisme inondations naufrage incendie avalanche effondrement ecrasement',
)
const leaving = /^(?:suspend|suspendre|exclude|exclure|expel|expulser|ban|eject)$/
const turning =
  /^(?:contre|against|denoncer|reclamer|exiger|demander|chasser|demand|demanding|denounce|denouncing|oust|press|pressing|calling|chanting)$/
const goods = /^(?:imports?|goods|products|oil|gas|steel|coal|timber|grain|flights|arrivals)$/
const offered = /\b(?:offers?|proposals?|requests?|appeals?|demands?|calls?|pleas?|claims?|invitations?)\b/
/** Verbs of a retreat that leaves no land. */
const staying =
  /^(?:déposer|rendre|remettre|lay|surrender|hand|give|step|resign|démissionner|capituler|capitulate|disarm|désarmer|demobili[sz]e|renoncer)$/
const facing = /^(?:devant|outside|front|before|contre|against|face)$/
const objectBegins = words(
  'le la les l un une des du ses leurs leur son sa d ce cette ces plusieurs quelque quelques environ plus pres deux trois quatre cinq six sept huit neuf dix dizaines',
)
/** Verbs of many meanings: only done to somebody with a name are they what their line says. */
const named = words(
  `suspend suspendre exclude exclure tell defy occupy occuper annex annexer censor dissolve dissoudre silence fault cheer console champion rescue arm armer shelter sentence
 ban free suspect implicate deride laud vanter promise promettre pledge undertake engager consent consentir commit pressure lobby balayer sink torch probe investigate enquêter menace exile restore host help aider`,
)

/** Fills a verb's frame with the actors of its clause; nothing when what the frame needs is missing. */
export function fill(
  sentence: Sentence,
  found: Found,
  actors: readonly Actor[],
  verbs: readonly Verb[],
  verb: Verb,
): Filled | undefined {
  const { meaning } = verb
  const subject = subjectOf(sentence, actors, verbs, verb)
  const right = rightActors(sentence, actors, verbs, verb.to)
  const place = placeOf(sentence, actors, verb.from, verb.to)?.place
  const placed = place ? { place } : {}

  if (verb.passive) {
    const agent = right.find(actor => /^(?:par|by)$/.test(actor.governor))
    // "a decision hailed by Kyiv": a bare participle is done to what stands right before it, « la Géorgie, soutenue par Washington, », and to nobody else.
    const bare = verb.from === verb.to - 1 && subject !== undefined && !adjacent(subject)
    const patient = bare ? [] : (subject?.members ?? [])
    // « des pourparlers ont été tenus entre A et B »: the talks are the subject, and no side of them.
    if (meaning.frame === 'with') {
      const patient = meaning.light ? [] : (subject?.members ?? [])
      const between = right
        .filter(actor => /^(?:entre|between|avec|with|par|by)$/.test(actor.governor))
        .flatMap(actor => actor.members)
      const all = unique([...patient, ...between])
      return all.length >= 2
        ? { participants: participants(all, 'participant'), actors: all, recipients: [], ...placed }
        : undefined
    }
    // "prisoners held by", « les zones tenues par »: how things stand. A fight that is aided by somebody is no state.
    if (bare && patient.length === 0 && /^(?:détenir|detain|occuper|occupy|besiege|assiéger)$/.test(meaning.lemma))
      return undefined
    if (!meaning.light && patient.length === 0 && meaning.type === 'AID') return undefined
    // « extradé par le Mali vers la France »: from whom to whom, whoever it is.
    if (meaning.frame === 'to') {
      const there = toWhom()
      if (!surrendered()) return undefined
      return agent?.members.length && there.length > 0 ? result(agent.members, there) : undefined
    }
    const object = meaning.light
      ? right.find(actor => /^(?:contre|against|on|a|to|sur|de|of)$/.test(actor.governor) && actor !== agent)
      : undefined
    // « des soldats tchadiens ont été déployés »: whoever is sent is who acts.
    // "250 wounded were evacuated" retreat nowhere.
    if (meaning.frame === 'alone' && meaning.type === 'RETREAT' && !meaning.light) return undefined
    if (meaning.frame === 'alone' && !meaning.light)
      return agent?.members.length || patient.length > 0 ? result(agent?.members ?? patient, []) : undefined
    // « l'ambassadeur britannique a été convoqué »: the noun of the light verb is whose envoy he is.
    const envoy = meaning.light && /^(?:summon|convoquer|expel|expulser|renvoyer|eject)$/.test(meaning.lemma)
    const recipients = envoy || verb.received ? patient : meaning.light ? (object?.members ?? []) : patient
    // « l'ambassadeur des États-Unis a été convoqué au ministère allemand », "was summoned to the foreign ministry": whose ministry it is.
    if (!agent && envoy && /^(?:summon|convoquer)$/.test(meaning.lemma)) {
      const host = right.find(
        actor =>
          /^(?:a|to|at)$/.test(actor.governor) &&
          actor.members.some(member => /^org:/.test(member.entity) && member.country),
      )
      const abroad = host?.members.filter(member => !patient.some(other => other.country === member.country)) ?? []
      if (abroad.length > 0 && patient.length > 0) return result(abroad, patient)
    }
    // « trois diplomates français ont été expulsés du Mali », « des armes turques ont été livrées à l'Azerbaïdjan »
    if (!agent && meaning.light && patient.length > 0) {
      const out = right.find(actor => /^(?:de|from)$/.test(actor.governor))
      if (/^exp[ue]ls?/.test(meaning.lemma) && out?.members.length) return result(out.members, patient)
      if (meaning.type === 'AID' && recipients.length > 0) return result(patient, recipients)
    }
    // « 130 civils ont été tués par des hommes armés à Solhan »: an attack on somebody without a name.
    if (meaning.type === 'ASSAULT' && recipients.length === 0 && !agent?.members.length && place && violent())
      return result([], [])
    // "Nigeria was suspended from the Commonwealth", « est suspendu des instances du Commonwealth »: by the body itself.
    const body = leaving.test(meaning.lemma)
      ? right.find(
          actor =>
            /^(?:de|from)$/.test(actor.governor) &&
            actor.members.some(member => found.entities.get(member.entity)?.orgType === 'intergovernmental'),
        )
      : undefined
    if (!agent && body && recipients.length > 0) return result(body.members, recipients)
    // "more than 100,000 Russian troops are massed along the frontier": those who are sent act.
    if (!agent && meaning.light && meaning.type === 'MOBILIZE' && patient.length > 0) return mobilized(patient)
    if (!agent && (recipients.length === 0 || meaning.lemma === 'hit')) return undefined
    if (!agent?.members.length && (meaning.light || meaning.kind === 'statement')) return undefined
    return result(agent?.members ?? [], recipients)
  }

  if (meaning.frame === 'visit') {
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

  if (meaning.frame === 'with') {
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
      if (/^(?:agree|convenir|s'accorder)$/.test(meaning.lemma) && own.length > 0 && agreesTo())
        return { participants: participants(own, 'participant'), actors: own, recipients: [], ...placed }
      // An agreement or a cooperation of one is nobody's news; whoever meets somebody without a name met all the same.
      if (!anonymousSide || meaning.type !== 'CONSULT') return undefined
    }
    return { participants: participants(all, 'participant'), actors: all, recipients: [], ...placed }
  }

  // « une bombe a explosé à Madrid »: nobody is named, and it happened all the same.
  if (/^(?:exploser|explode)$/.test(meaning.lemma) && !meaning.light) return place ? result([], []) : undefined
  if (!subject) return undefined
  if (meaning.frame === 'leave') {
    const left = right.find(actor => actor.governor === '' && (actor.place !== undefined || actor.members.length > 0))
    const there = left?.members.length ? left.members : stateOf(left?.place)
    return subject.members.length > 0 && there.length > 0 && there.every(member => /^country:/.test(member.entity))
      ? result(subject.members, there, left?.place)
      : undefined
  }
  if (/^(?:AID|SUPPORT)$/.test(meaning.type) && belongsTo(subject)) return undefined
  // « a essuyé des tirs », "came under fire from": whoever is spoken of is struck.
  if (meaning.frame === 'suffer') {
    const agent = right.find(actor => /^(?:by|from|par|de|a|to)$/.test(actor.governor))
    return subject.members.length > 0 ? result(agent?.members ?? [], subject.members) : undefined
  }
  if (meaning.frame === 'to') {
    const there = toWhom()
    if (!surrendered()) return undefined
    return subject.members.length > 0 && there.length > 0 ? result(subject.members, there) : undefined
  }
  if (meaning.frame === 'alone') {
    const target = right.find(actor => /^(?:contre|against)$/.test(actor.governor))
    // « devant l'ambassade de France », "outside the Turkish embassy"
    const before =
      meaning.type === 'PROTEST'
        ? right.find(
            actor =>
              actor.members.some(member => /^org:|^country:/.test(member.entity)) &&
              sentence.tokens
                .slice(Math.max(verb.to, actor.from - 5), actor.from)
                .some(token => facing.test(token.fold)),
          )
        : undefined
    const recipients = target?.members ?? before?.members ?? (meaning.type === 'PROTEST' ? opposed() : [])
    if (subject.members.length === 0 && recipients.length === 0 && !place) return undefined
    const scene =
      meaning.type === 'RETREAT' && !place
        ? right.find(actor => /^(?:de|from)$/.test(actor.governor))
        : meaning.type === 'MOBILIZE' && !place
          ? right.find(actor => /^(?:a|to|vers|into)$/.test(actor.governor) && whereabouts(actor))
          : undefined
    const at = scene?.place ?? scene?.members[0]?.entity
    if (recipients.length === 0 && subject.members.length > 0) {
      const left = stateLeft(subject.members, place ?? at)
      if (left.length > 0) return result(subject.members, left, at)
      if (meaning.type === 'MOBILIZE') return mobilized(subject.members, at)
    }
    return result(subject.members, recipients, at)
  }

  const reachable = right.filter(
    actor =>
      actor.place === undefined &&
      (!never.test(actor.governor) || (meaning.lemma === 'call' && /^(?:on|upon)$/.test(actor.governor))) &&
      !/^(?:par|by)$/.test(actor.governor) &&
      !(/^(?:avec|with)$/.test(actor.governor) && !meaning.light),
  )
  // « a reçu mardi à l'Élysée le chancelier »: « à » gives way to an object without a preposition.
  const direct = reachable.find(actor => actor.governor === '' && actor.members.length > 0)
  const object = reachable[0]?.governor === 'a' && !meaning.light ? (direct ?? reachable[0]) : reachable[0]
  const onTarget =
    /^(?:ASSAULT|SANCTION|AID|CONCEDE)$/.test(meaning.type) || (meaning.type === 'SUPPORT' && meaning.light)
      ? right.find(
          actor =>
            /^(?:on|sur|for|pour|contre|against|to|a|over)$/.test(actor.governor) &&
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
  const pronoun = chosen?.members.length ? [] : toThem()
  // « bombarder la ville d'Idlib »: what is struck is a place, and so is where.
  const struck =
    (meaning.type === 'ASSAULT' && chosen === undefined) || takesPlaces(meaning)
      ? right.find(actor => actor.place !== undefined && /^(?:|de|of|on|sur)$/.test(actor.governor))?.place
      : undefined
  let recipients = chosen?.members.length ? [...chosen.members, ...alsoTold(chosen)] : pronoun
  // To take control of a company, or a decision, is no attack.
  if (meaning.light && takesPlaces(meaning) && struck === undefined) return undefined
  if (meaning.type === 'ASSAULT' && recipients.length === 0)
    recipients = [...ownersOfTarget(sentence, actors, verb, subject)]
  if (meaning.type === 'REQUEST' && recipients.length === 0) recipients = jailer()
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
  // « que lui devait le Nigeria », "owed by Bolivia": whose debt it is.
  if (meaning.type === 'AID' && recipients.length === 0) recipients = debtor()
  // "applied to join NATO", "banned imports from Pakistan"
  if (meaning.light && meaning.lemma === 'apply' && recipients.length === 0)
    recipients =
      actors.find(
        actor => actor.from > verb.to && /^(?:join|joining)$/.test(sentence.tokens[actor.from - 1]?.fold ?? ''),
      )?.members ?? []
  if (meaning.light && meaning.type === 'SANCTION' && recipients.length === 0)
    recipients = stateOf(
      right.find(actor => actor.governor === 'from' && goods.test(sentence.tokens[actor.from - 2]?.fold ?? ''))?.place,
    )
  // "fired missiles at Saudi Arabia", « envoyé des vivres en Haïti », « fermé son ambassade à Pékin »
  if (
    recipients.length === 0 &&
    meaning.light &&
    meaning.kind !== 'withdrawal' &&
    /^(?:ASSAULT|AID|SANCTION)$/.test(meaning.type)
  )
    recipients = stateThere()
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
    !followedByNoun()
  )
    return undefined
  return result(subject.members, recipients, struck)

  /** "U.S. assistance is helping": something of theirs does it, and no state. */
  function belongsTo(actor: Actor): boolean {
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

  function adjacent(actor: Actor): boolean {
    return actor.to === verb.from || (actor.to === verb.from - 1 && sentence.tokens[actor.to]?.text === ',')
  }

  /** « lui apportait son appui »: the one who was named before the subject, where it is one. */
  function toThem(): Member[] {
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
  function alsoTold(first: Actor): Member[] {
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

  /** The state that troops leave: « se sont retirées du Niger », "completed its pullout from Lebanon". Who lays down arms leaves no state. */
  function stateLeft(members: readonly Member[], scene: EntityId | undefined): Member[] {
    if (meaning.type !== 'RETREAT' || meaning.kind !== 'withdrawal' || staying.test(meaning.lemma)) return []
    return stateOf(scene).filter(state => members.every(member => member.country && member.country !== state.country))
  }

  /** Troops that are sent, with the state beside which they stand. */
  function mobilized(sent: Member[], at?: EntityId): Filled | undefined {
    const neighbour = stateBeside(sentence, actors, verb, where => stateOf(where)[0]?.country)
    if (!neighbour || !sent.every(member => member.country && member.country !== neighbour)) return result(sent, [], at)
    return result(sent, [{ entity: countryEntity(found, neighbour, sentence.lang), country: neighbour }], at)
  }

  function debtor(): Member[] {
    const at = sentence.tokens.findIndex((token, i) => i >= verb.to && /^(?:devait|doit|owed)$/.test(token.fold))
    if (at < 0) return []
    return actors.find(actor => actor.from > at && actor.from <= at + 3 && actor.place === undefined)?.members ?? []
  }

  /** Whom a crowd turns against: « contre le gouvernement de X », "to demand the resignation of X". */
  function opposed(): Member[] {
    const { tokens } = sentence
    const at = tokens.findIndex((token, i) => i >= verb.to && turning.test(token.fold))
    if (at < 0) return []
    const end = tokens.findIndex(
      (token, i) =>
        i > at &&
        (verbs.some(other => other.from === i) ||
          /^[;:»«]$/.test(token.text) ||
          /^(?:qui|que|who|which|after|apres|soutien|support|faveur)$/.test(token.fold)),
    )
    const against = actors.find(
      actor =>
        actor.from > at &&
        (end < 0 || actor.from < end) &&
        actor.place === undefined &&
        actor.members.length > 0 &&
        !subject?.members.some(member => actor.members.some(other => other.entity === member.entity)),
    )
    return against?.members ?? []
  }

  /** The state on whose soil the act's goal lies. */
  function stateThere(): Member[] {
    const goal = right.find(
      actor =>
        actor.place !== undefined &&
        (meaning.type === 'ASSAULT'
          ? actor.governor === 'at' && /^country:/.test(actor.place)
          : meaning.type === 'AID'
            ? /^(?:en|in|to|a)$/.test(actor.governor) && /^country:/.test(actor.place)
            : /^(?:a|in|en|at)$/.test(actor.governor)),
    )?.place
    return stateOf(goal)
  }

  /** Whom « à », « vers », "to" names, or the state of the place it names. */
  function violent(): boolean {
    const told = sentence.tokens.map(token => token.fold)
    return told.some(word => arms.has(word)) && !told.some(word => accident.has(word))
  }

  /** Handed over is a person, or whoever a court looks for: to hand over a letter or a town is something else. */
  function surrendered(): boolean {
    if (!/^(?:remettre|hand|turn)$/.test(meaning.lemma)) return true
    const { tokens } = sentence
    if (tokens.some(token => /^(?:suspects?|fugiti\p{Ll}{1,3}|tribunal|court|justice|penale)$/u.test(token.fold)))
      return true
    const person = (actor: Actor | undefined) => actor?.members.some(member => /^person:/.test(member.entity)) === true
    return verb.passive ? person(subject) : right.some(actor => actor.governor === '' && person(actor))
  }

  function toWhom(): Member[] {
    const receiver = right.find(actor => /^(?:to|a|vers)$/.test(actor.governor))
    return receiver?.members.length ? receiver.members : stateOf(receiver?.place)
  }

  /** The state that a place is, or lies in. */
  function stateOf(where: EntityId | undefined): Member[] {
    const entity = where ? found.entities.get(where) : undefined
    const iso3 = entity?.iso3 ?? entity?.country
    return iso3 ? [{ entity: countryEntity(found, iso3, sentence.lang), country: iso3 }] : []
  }

  /** « réclame la libération de deux détenus en Chine »: whoever holds them is asked. */
  function jailer(): Member[] {
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

  function agreesTo(): boolean {
    const next = sentence.tokens.slice(verb.to, verb.to + 4).map(token => token.fold)
    return next.includes('to') || next.includes('de')
  }

  /** A place, or a country alone: an envoy of a country is neither. */
  function whereabouts(actor: Actor): boolean {
    return actor.place !== undefined || (actor.members.length === 1 && /^country:/.test(actor.members[0]?.entity ?? ''))
  }

  function result(doing: Member[], receiving: Member[], scene?: EntityId): Filled | undefined {
    const suit =
      doing.length > 0 && /^(?:SUPPORT|SANCTION|ACCUSE|REJECT|CONCEDE)$/.test(meaning.type)
        ? followingSuit(sentence, actors, verb)
        : []
    const acting = suit.length > 0 ? unique([...doing, ...suit]) : doing
    const others = receiving.filter(member => !acting.some(actor => actor.entity === member.entity))
    const where = place ?? scene
    // A meeting has two sides; « il a été reçu par » does not say the other.
    if (meaning.kind === 'meeting' && acting.length + others.length < 2) return undefined
    // « a reçu »: whoever receives and whoever is received meet alike.
    const all =
      meaning.kind === 'meeting'
        ? participants([...acting, ...others], 'participant')
        : [...participants(acting, 'actor'), ...participants(others, 'recipient')]
    if (all.length === 0) {
      const there = where ? found.entities.get(where) : undefined
      const iso3 = there?.iso3 ?? there?.country
      if (!where || !iso3) return undefined
    }
    return { participants: all, actors: acting, recipients: others, ...(where ? { place: where } : {}) }
  }

  function followedByNoun(): boolean {
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

  function hostOf(iso3: string): EntityId {
    return `country:${iso3}` as EntityId
  }
}

function unique(members: Member[]): Member[] {
  return members.filter((member, i) => members.findIndex(other => other.entity === member.entity) === i)
}
