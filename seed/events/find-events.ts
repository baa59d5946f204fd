import type { Event, Evidence, Relation } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { sourcesOf } from '../attribution/sources.ts'
import { bySentence } from '../by-sentence.ts'
import { confidenceOf } from '../confidence.ts'
import type { Document, Found, Sentence } from '../document.ts'
import { datesOf, shift, type When } from '../time/intervals.ts'
import { type Actor, actorsOf, participants } from './actors.ts'
import { conditionOf, threatened } from './conditional-threat.ts'
import { dateOf } from './date-of.ts'
import { staysAtHome } from './domestic.ts'
import { aboutSomethingElse } from './elsewhere.ts'
import type { Filled } from './filling.ts'
import { fill } from './frames.ts'
import { historyOf } from './historical.ts'
import { mergeEvents } from './merge.ts'
import { nominalsOf } from './nominal.ts'
import { personalPronouns } from './personal-pronoun.ts'
import { relationsOf } from './relations.ts'
import { spokenOf } from './spoken-of.ts'
import { tellsStanding } from './standing-ties.ts'
import { type Verb, verbsOf } from './verbs.ts'

/** An event before it has an id, with the sentence that tells it. */
export type Told = Omit<Event, 'id' | 'evidence' | 'conflictsWith' | 'fulfils'> & {
  evidence: Evidence[]
  sentence: number
  filled: Filled
  caption: boolean
  /** How things stand, not what happened: it makes relations and no event. */
  standing: boolean
}

const statements = /^(?:ACCUSE|SUPPORT|THREATEN|REQUEST|REJECT)$/

/** The events and the relations that the sentences of an article tell, each with its evidence. */
export function findEvents(document: Document, found: Found): { events: Event[]; relations: Relation[] } {
  const sources = sourcesOf(document, found)
  const [offices, groups] = [
    bySentence(document.sentences, found.offices),
    bySentence(document.sentences, found.groups),
  ]
  const mentioned = bySentence(document.sentences, found.mentions)
  const elsewhere = aboutSomethingElse(document, found)
  const told: Told[] = []
  const published = document.head.publishedAt
  const readings: { sentence: Sentence; actors: Actor[]; verbs: Verb[] }[] = []
  let at = 0
  for (const [index, sentence] of document.sentences.entries()) {
    while (at < found.mentions.length && (found.mentions[at]?.start ?? 0) < sentence.start) at++
    const here = []
    for (let i = at; i < found.mentions.length; i++) {
      const mention = found.mentions[i]
      if (!mention || mention.start >= sentence.end) break
      // Where it was written, and for which agency, takes part in nothing.
      if (document.dateline && mention.start >= document.dateline.start && mention.end <= document.dateline.end)
        continue
      if (mention.end <= sentence.end) here.push(mention)
    }
    if (here.length === 0 && groups[index]?.length === 0 && told.length === 0) {
      readings.push({ sentence, actors: [], verbs: [] })
      continue
    }
    const pronouns = personalPronouns(document, found, index, here, mentioned[index - 1] ?? [])
    const actors = actorsOf(
      document,
      found,
      index,
      { mentions: here, offices: offices[index] ?? [], groups: groups[index] ?? [] },
      pronouns,
    )
    const verbs = elsewhere[index] ? [] : verbsOf(sentence, actors)
    const isHistory = historyOf(sentence)
    readings.push({ sentence, actors, verbs })
    // The day of writing says when only where the sentence has no date of its own.
    const written = (when: When) => {
      const at = sentence.tokens[when.at]?.start ?? sentence.start
      return document.dateline !== undefined && at >= document.dateline.start && at < document.dateline.end
    }
    const every = datesOf(sentence, published)
    const dates = every.filter(when => !written(when))
    const lead = dates.length === 0 && (every.length > 0 || document.dateline?.start === sentence.start)
    const source = sources[index]
    const evidence = (rule: string, modality: Evidence['modality'], self = false): Evidence => ({
      start: sentence.start,
      end: sentence.end,
      quote: document.text.slice(sentence.start, sentence.end),
      ...(source?.attributedTo && !self ? { attributedTo: source.attributedTo } : {}),
      ...(source?.citedOutlet ? { citedOutlet: source.citedOutlet } : {}),
      modality,
      polarity: 'positive',
      confidence: confidenceOf(rule),
      rule,
    })
    const spoken = elsewhere[index] || source?.denied ? [] : spokenOf(sentence, found, actors, source?.attributedTo)
    for (const { filled, ...said } of spoken)
      push(index, {
        ...said,
        status: 'held',
        when: undefined,
        filled,
        evidence: evidence(said.rule, 'asserted', true),
        sentence,
        statement: true,
      })
    for (const verb of verbs) {
      if (spoken.some(said => said.verb !== undefined && said.verb >= verb.from && said.verb < verb.to)) continue
      // « ne livrera plus d'armes » ends what was given; « n'accepte pas » rejects. Nothing else is said by what was not done.
      const negated = verb.negated ? turnedBy(verb) : undefined
      if ((verb.negated && !negated) || isHistory(verb.meaning.type)) continue
      const condition = conditionOf(sentence, verb)
      const filled = fill(sentence, found, actors, verbs, verb)
      const turned = negated ?? (filled && inWords(verb, filled))
      if (!filled || staysAtHome(sentence, verb, filled)) continue
      // Who did it may be unknown of an attack or an arrest; an accusation or a sanction by nobody is no news.
      const done = filled.participants.some(participant => participant.role !== 'recipient')
      if (condition !== undefined && !done) continue
      if (!done && filled.participants.length > 0 && !/^(?:ASSAULT|COERCE|PROTEST)$/.test(verb.meaning.type)) continue
      const denied =
        source?.denied === true &&
        verb.from >
          sentence.tokens.findIndex(token =>
            /^(?:dement|dementi|dementie|nie|niait|denied|denies|deny)$/.test(token.fold),
          ) &&
        !beyondRelative(sentence, verb.from) &&
        verb.meaning.type !== 'REJECT'
      const planned = verb.status === 'planned' && condition === undefined && !turned
      if (condition !== undefined && filled.recipients.length === 0) addressed(filled, threatened(actors, condition))
      const when =
        happened(dateOf(sentence, dates, verb.from, verb.to), planned) ??
        news(lead && verb.status === 'held' && !statements.test(verb.meaning.type))
      const modality = denied
        ? 'denied'
        : planned
          ? 'planned'
          : verb.conditional
            ? 'conditional'
            : source?.attributedTo || source?.citedOutlet
              ? 'reported'
              : 'asserted'
      const own = filled.actors.some(member => member.entity === source?.attributedTo)
      push(index, {
        // PLOVER codes what is promised as AGREE: a meeting still to come, a visit, a delivery.
        type:
          condition !== undefined
            ? 'THREATEN'
            : (turned?.type ??
              (planned && /^(?:CONSULT|AID|COOPERATE)$/.test(verb.meaning.type) ? 'AGREE' : verb.meaning.type)),
        kind: condition !== undefined ? 'threat' : (turned?.kind ?? verb.meaning.kind),
        status: denied ? 'denied' : planned ? 'planned' : verb.status === 'planned' ? 'held' : verb.status,
        when: planned ? ahead(when) : when,
        filled,
        evidence: evidence(verb.rule, modality, own && modality === 'asserted'),
        sentence,
        from: verb.from,
        standing: tellsStanding(sentence, verb),
        statement: statements.test(verb.meaning.type) && verb.status === 'held',
      })
    }
    if (!elsewhere[index])
      for (const nominal of nominalsOf(sentence, actors, verbs)) {
        if (isHistory(nominal.type)) continue
        const nearest = dateOf(sentence, dates, nominal.from, nominal.to)
        let when = nominal.background && nearest && Math.abs(nearest.at - nominal.from) > 6 ? undefined : nearest
        let filled = nominal.filled
        const inferred: string[] = []
        if (nominal.other) {
          // « Une autre réunion »: among those who met in the one just told.
          const before = told.findLast(event => event.kind === 'meeting' && event.participants.length >= 2)
          if (!before || index - before.sentence > 2) continue
          filled = { ...filled, participants: before.participants, actors: before.filled.actors }
          inferred.push('participants')
        }
        // « Lors d'une rencontre la semaine prochaine » lies ahead by its date alone.
        const planned = nominal.status === 'planned' || (nominal.kind === 'meeting' && when?.future === true)
        if (!planned && nominal.kind !== 'meeting') when = happened(when, false)
        const several = planned ? [ahead(when)] : coordinatedDates(sentence, dates, when)
        // « au lendemain de l'attaque »: one day before what the sentence dates.
        const eve =
          /^(?:lendemain)$/.test(
            sentence.tokens.slice(Math.max(0, nominal.from - 6), nominal.from).find(token => token.fold === 'lendemain')
              ?.fold ?? '',
          ) && nominal.kind === 'attack'
        for (const one of several)
          push(index, {
            type: planned && nominal.kind === 'meeting' ? 'AGREE' : nominal.type,
            kind: nominal.kind,
            status: planned ? 'planned' : nominal.status,
            when:
              one && eve
                ? { ...one, start: shift(one.start, -1), end: shift(one.end, -1), precision: 'approximate' }
                : one,
            filled,
            inferred,
            evidence: evidence(
              nominal.rule,
              planned ? 'planned' : source?.attributedTo || source?.citedOutlet ? 'reported' : 'asserted',
            ),
            sentence,
            from: nominal.from,
            statement: false,
          })
      }
  }
  const events = mergeEvents(
    document,
    told.filter(telling => !telling.standing),
  )
  return { events, relations: relationsOf(document, found, told, events, readings) }

  function push(
    index: number,
    item: {
      type: Event['type']
      kind: Event['kind']
      status: Event['status']
      when: When | undefined
      filled: Filled
      inferred?: string[]
      evidence: Evidence
      sentence: Sentence
      from: number
      statement: boolean
      standing?: boolean
    },
  ): void {
    const { when, filled } = item
    const title = item.sentence.kind === 'title'
    const inferred = [...(item.inferred ?? []), ...(when?.inferred ?? [])]
    // News of a statement is news of the day; a headline is dated by its article, not by itself.
    const today = !when && !title && published && item.statement && item.sentence.kind === 'body'
    told.push({
      type: item.type,
      kind: item.kind,
      status: item.status,
      start: title ? null : (when?.start ?? (today ? published : null)),
      end: title ? null : (when?.end ?? (today ? published : null)),
      precision: title ? null : (when?.precision ?? (today ? 'day' : null)),
      inferred: title ? (item.inferred ?? []) : today ? [...inferred, 'date'] : inferred,
      ...(filled.place ? { place: filled.place } : {}),
      participants: filled.participants.filter(participant => found.entities.has(participant.entity)),
      contexts: contextsOf(item.sentence),
      ...(item.type === 'AGREE' && item.kind === 'agreement' ? created(index, item.sentence, item.from) : {}),
      evidence: [item.evidence],
      sentence: index,
      filled,
      caption: item.sentence.kind === 'caption',
      standing: item.standing === true,
    })
  }

  function created(index: number, sentence: Sentence, from: number): { creates?: EntityId } {
    const start = sentence.tokens[from]?.start ?? sentence.start
    const body = (mentioned[index] ?? []).find(
      mention => mention.rule === 'organization/joint-body' && mention.start > start && mention.end <= sentence.end,
    )
    return body ? { creates: body.entity } : {}
  }

  /** What has happened did so before the article: a later day in its sentence is of something else, « ont convenu de se revoir le 3 mai ». */
  function happened(when: When | undefined, planned: boolean): When | undefined {
    return when && !planned && published && when.start > published ? undefined : when
  }

  /** What the sentence behind a dateline tells without a date is the news of that day or of the day before. */
  function news(here: boolean): When | undefined {
    if (!here || !published) return undefined
    return {
      at: 0,
      start: shift(published, -1),
      end: published,
      precision: 'approximate',
      inferred: ['date'],
      future: false,
    }
  }

  /** A plan without a year lies ahead of the article. */
  function ahead(when: When | undefined): When | undefined {
    if (
      !when ||
      !published ||
      when.start >= published ||
      !(
        when.inferred.includes('year') ||
        (when.precision === 'day' &&
          when.end < published &&
          Date.parse(published) - Date.parse(when.end) < 7 * 86_400_000)
      )
    )
      return when
    if (when.inferred.includes('year'))
      return {
        ...when,
        start: `${Number(when.start.slice(0, 4)) + 1}${when.start.slice(4)}`,
        end: `${Number(when.end.slice(0, 4)) + 1}${when.end.slice(4)}`,
      }
    return { ...when, start: shift(when.start, 7), end: shift(when.end, 7) }
  }
}

/** Two persons attack each other with words: « Clinton attaque Trump sur … ». */
function inWords(verb: Verb, { actors, recipients }: Filled): typeof accusing | undefined {
  const personal = [actors, recipients].every(
    side => side.length > 0 && side.every(member => /^person:/.test(member.entity)),
  )
  return personal && !verb.passive && /^(?:attack|attaquer)$/.test(verb.meaning.lemma) ? accusing : undefined
}
const accusing = { type: 'ACCUSE', kind: 'accusation' } as const

/** What a negation says all the same: an end of aid, a refusal to accept. */
function turnedBy(verb: Verb): { type: Event['type']; kind: Event['kind'] } | undefined {
  if (verb.passive || verb.controlled) return undefined
  if (verb.ended && verb.meaning.type === 'AID') return { type: 'SANCTION', kind: 'sanction' }
  const refused = /^(?:accept|accepter)$/.test(verb.meaning.lemma)
  return refused && verb.status !== 'planned' ? { type: 'REJECT', kind: 'refusal' } : undefined
}

/** Those to whom it is said, where the deed itself names nobody. */
function addressed(filled: Filled, members: Filled['recipients']): void {
  const others = members.filter(member => !filled.actors.some(actor => actor.entity === member.entity))
  filled.recipients.push(...others)
  filled.participants.push(...participants(others, 'recipient'))
}

/** « a nié avoir livré des armes, dont l'ONU l'accuse »: a denial does not reach into a relative clause behind it. */
function beyondRelative(sentence: Sentence, at: number): boolean {
  const from = sentence.tokens.findIndex(token =>
    /^(?:dement|dementi|dementie|nie|niait|denied|denies|deny)$/.test(token.fold),
  )
  return sentence.tokens
    .slice(from, at)
    .some((token, i, part) => token.text === ',' && /^(?:dont|qui|which|who)$/.test(part[i + 1]?.fold ?? ''))
}

/** « En avril et en mars, les réunions … »: two dates that « et » joins are two events. */
function coordinatedDates(sentence: Sentence, dates: readonly When[], chosen: When | undefined): (When | undefined)[] {
  if (!chosen) return [undefined]
  const joined = dates.filter(
    when =>
      when !== chosen &&
      when.precision === chosen.precision &&
      when.precision === 'month' &&
      Math.abs(when.at - chosen.at) <= 4 &&
      sentence.tokens
        .slice(Math.min(when.at, chosen.at), Math.max(when.at, chosen.at))
        .some(token => /^(?:et|and)$/.test(token.fold)),
  )
  return [chosen, ...joined]
}

const contextWords: [string, RegExp][] = [
  [
    'military',
    /^(?:militaires?|military|armee|army|forces?|troupes|troops|defense|defence|soldats?|soldiers|commandants?|commanders?)$/,
  ],
  ['intelligence', /^(?:renseignements?|intelligence|espionnage|spying)$/],
  ['terrorism', /^(?:terroris\w{1,3}|daech|daesh|djihadistes?|jihadists?)$/],
  ['nuclear', /^(?:nucleaire|nuclear|atomique|uranium)$/],
  ['economic', /^(?:economi\w{1,4}|commerc\w{1,4}|trade|petrole|oil|gaz|gas)$/],
  ['humanitarian', /^(?:humanitaire|humanitarian|refugies|refugees)$/],
  ['diplomatic', /^(?:diplomati\w{1,4}|ambassad\w{1,5}|embassy)$/],
]
const contextsOf = (sentence: Sentence): string[] =>
  contextWords
    .filter(([, pattern]) => sentence.tokens.some(token => pattern.test(token.fold)))
    .map(([context]) => context)
