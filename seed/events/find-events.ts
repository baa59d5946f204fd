import type { Event, Evidence, Mention, Participant, Relation } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { type EventStatus, type Modality, ploverTypes } from '../../model/ontology.ts'
import { type Actor, actorOf } from '../actors/actor.ts'
import { ActorResolver } from '../actors/actor-resolver.ts'
import { sentenceSources } from '../attribution/sources.ts'
import { eventConfidence, type Signals } from '../confidence.ts'
import type { Document, NamedEntities } from '../document.ts'
import { frameTable } from '../frames/frame-table.ts'
import { type FrameMatch, matchFrame } from '../frames/match-frame.ts'
import { groupBySentence } from '../group-by-sentence.ts'
import type { Pack } from '../language/pack.ts'
import { packOf } from '../language/packs.ts'
import { ancestors, caseOf, type DependencyTree, hasLabel } from '../predication/dependency-tree.ts'
import { predicationsOf } from '../predication/predications.ts'
import { readTree } from '../predication/read-tree.ts'
import type { Factuality } from '../predication/scope/scope-table.ts'
import { newsStart } from '../read/dateline.ts'
import type { Tree } from '../syntax/tree.ts'
import { addDays, type DateInterval, dateIntervalsOf } from '../time/date-intervals.ts'
import { describe, meant } from './add-mentions.ts'
import { antecedentActors, antecedentTargets, claimedTargets } from './antecedent-actors.ts'
import { contextsOf } from './contexts.ts'
import { type AnchoredDate, anchorDates, coordinatedDates, dateOf } from './dates.ts'
import type { EventMention, SentenceReading } from './event-mention.ts'
import { mergeEvents } from './merge-events.ts'
import { offTopicSentences } from './off-topic.ts'
import { resolvePersonalPronouns } from './personal-pronouns.ts'
import { placeOf } from './places.ts'
import { possessiveCountries } from './possessive-countries.ts'
import { relationsFromEvents } from './relations.ts'

/**
 * The events and the relations that the sentences of an article tell, each with its evidence. `watch` is told how each sentence was read in
 * which anybody is named.
 */
export function findEvents(
  document: Document,
  found: NamedEntities,
  watch: (reading: SentenceReading) => void,
): { events: Event[]; relations: Relation[] } {
  const sources = sentenceSources(document, found)
  const offices = groupBySentence(document.sentences, found.offices)
  const groups = groupBySentence(document.sentences, found.groups)
  const mentioned = groupBySentence(document.sentences, found.mentions)
  const offTopic = offTopicSentences(document, found)
  const published = document.head.publishedAt
  const tellings: EventMention[] = []
  /** Those who are known only by what they are: « des réfugiés ». */
  const crowds = new Set<EntityId>()
  let subjectBefore: readonly Actor[] = []
  let collective: Actor | undefined
  let lastBody: Actor | undefined
  const subject = titled(document, found) ?? homeOf(found)
  const home = subject ?? writtenIn(document, found)

  for (const [index, sentence] of document.sentences.entries()) {
    const dateline = document.dateline
    // Where it was written, and for which agency, takes part in nothing.
    const here = (mentioned[index] ?? []).filter(
      mention => !(dateline && mention.start >= dateline.start && mention.end <= dateline.end),
    )
    const pronouns = resolvePersonalPronouns(document, found, index, here, mentioned[index - 1] ?? [])
    const block = document.sentences[index - 1]?.block
    const before = block === sentence.block ? subjectBefore : []
    // « Les rebelles ont accepté », "it also asked": where nobody is named, somebody may be meant all the same.
    const anonymous = here.length === 0 && groups[index]?.length === 0 && pronouns.length === 0
    if ((anonymous && !home && before.length === 0) || offTopic[index]) continue
    const pack = packOf(sentence.lang)
    const table = frameTable(pack)
    const start = newsStart(document.text, sentence, dateline)
    const tree = readTree(document.text, { start, end: sentence.end }, pack, here.filter(isWholeName))
    // Of several clauses that a semicolon parts the question is the last.
    const asks = /^[^;]*\?["»”\s]*$/.test(document.text.slice(sentence.start, sentence.end))
    const whole = asks ? 'none' : 'asserted'
    const matches: SentenceReading['matches'] = []
    const { deps, predications, fillers, phraseScopes, asked } = predicationsOf(tree, pack, table.isEventNoun, whole)
    // « nous » is whoever is quoted, and else the body or the state in whose name the text speaks.
    const attributedTo = sources[index]?.attributedTo
    const speaker = attributedTo ? actorOf(found, attributedTo) : collective
    const actors = new ActorResolver(
      deps,
      pack,
      document,
      found,
      sentence,
      {
        mentions: here,
        offices: offices[index] ?? [],
        groups: groups[index] ?? [],
        pronouns,
        own: possessiveCountries(sentence, found, here),
        ...(speaker ? { speaker } : {}),
        ...(home ? { home } : {}),
        ...(subject ? { subject } : {}),
        before,
        earlier: block === sentence.block ? (mentioned[index - 1] ?? []) : [],
        ...(lastBody ? { body: lastBody } : {}),
      },
      fillers,
    )
    const root = tree.findIndex(word => word.head < 0)
    subjectBefore = fillers
      .fillersOf(root)
      .filter(filler => filler.relation === 'subject')
      .flatMap(filler => actors.actorsOf(filler.head))
    const named = here.findLast(
      ({ kind, form, entity }) =>
        kind === 'Organization' &&
        form === 'name' &&
        !/^(?:media|government|military|intergovernmental)$/.test(found.entities.get(entity)?.orgType ?? ''),
    )
    if (named) lastBody = actorOf(found, named.entity)
    const body = subjectBefore.length === 1 ? subjectBefore[0] : undefined
    // A statement names at its head in whose name it speaks.
    if (body && found.entities.get(body.entity)?.kind !== 'Person') collective ??= body
    const every = dateIntervalsOf(sentence, published)
    const written = (when: DateInterval) => {
      const at = sentence.tokens[when.at]?.start ?? sentence.start
      return dateline !== undefined && at >= dateline.start && at < dateline.end
    }
    const dates = anchorDates(
      deps,
      sentence,
      every.filter(when => !written(when)),
    )
    const lead = dates.length === 0 && (every.length > 0 || dateline?.start === sentence.start)
    const source = sources[index]
    const fits = predications.flatMap(predication => {
      if (predication.factuality === 'none' && predication.part !== 'noun') return []
      const found = matchFrame({ deps, pack, table, actors, fillers, predications, phraseScopes, asked }, predication)
      return found ? [found] : []
    })
    const events = withoutContents(deps, withoutEchoes(fits))
    // A noun that tells nothing by itself leaves its date to the verb: « ont signé un accord lundi ».
    const predicates = new Set([
      ...predications.filter(({ part }) => part !== 'noun').map(({ at }) => at),
      ...events.map(({ predication }) => predication.at),
    ])
    // What a clause announces or threatens comes before what it is about.
    const depth = (one: FrameMatch) => [...ancestors(tree, one.predication.at)].length
    for (const fit of events.sort((a, b) => depth(a) - depth(b))) {
      const deed = deedOf(tree, fit)
      const [recipient = []] = [
        antecedentTargets(fit, deed, tellings, found),
        claimedTargets(fit, tellings, mentioned[index - 1] ?? [], found),
        antecedentActors({ deps, table, actors }, fit, tellings, index),
      ].filter(({ length }) => length > 0)
      const one: FrameMatch =
        recipient.length > 0 ? { ...fit, sides: { ...fit.sides, recipient }, inferred: false } : fit
      const { factuality } = one.predication
      for (const { described, place, entity } of members(one)) {
        if (place) meant(found, entity, place)
        if (described) {
          describe(found, document.text, deps.tree, described)
          if (described.entity.kind === 'Organization' || described.unidentified) crowds.add(described.entity.id)
        }
      }
      // « Une autre réunion »: among those who met in the one told last.
      const earlier = one.borrows
        ? tellings.findLast(
            telling =>
              telling.kind === one.coding.kind && telling.participants.length >= 2 && index - telling.sentence <= 2,
          )
        : undefined
      const borrowed = earlier !== undefined && members(one).length === 0
      const participants = borrowed ? earlier.participants : participantsOf(one)
      if (participants.length === 0) continue
      const status = statusOf(one, factuality)
      if (status === undefined) continue
      const planned = status === 'planned'
      const dated = dateOf(deps, predicates, dates, one.predication.at)
      const dayOf = (dated: AnchoredDate | undefined): DateInterval | undefined =>
        planned
          ? ahead(happened(dated?.when, true))
          : (happened(dated?.when, false) ?? news(lead && status === 'held' && !ploverTypes[one.coding.type].verbal))
      // « En avril et en mars, les réunions »: two dates that "and" joins are two events.
      const lasting = isLasting(deps, one.predication.at, pack)
      // "Signed it on Tuesday after months of talks": a day is not when those were.
      const days = lasting ? [undefined] : [dated, ...coordinatedDates(deps, dates, dated)].map(dayOf)
      const speaker = one.predication.speaker === undefined ? undefined : actors.actorsOf(one.predication.speaker)[0]
      const attributed = source?.attributedTo ?? speaker?.entity
      const modality: Modality =
        status === 'denied'
          ? 'denied'
          : planned
            ? 'planned'
            : factuality === 'conditional'
              ? 'conditional'
              : factuality === 'reported' || source?.attributedTo || source?.citedOutlet
                ? 'reported'
                : 'asserted'
      const own = [...one.sides.actor, ...one.sides.parties].some(member => member.entity === attributed)
      const rule = `event/${one.frame.rule}`
      const evidence: Evidence = {
        start: sentence.start,
        end: sentence.end,
        quote: document.text.slice(sentence.start, sentence.end),
        ...(attributed && !(own && modality === 'asserted') ? { attributedTo: attributed } : {}),
        ...(source?.citedOutlet ? { citedOutlet: source.citedOutlet } : {}),
        modality,
        polarity: 'positive',
        confidence: eventConfidence(signalsOf(one, tree, sentence.kind === 'title')),
        rule,
      }
      const place = placeOf(deps, actors, one, pack)
      const title = sentence.kind === 'title'
      const statement = ploverTypes[one.coding.type].verbal === true && status === 'held'
      matches.push({ fit: one, status, evidence, ...(place ? { place } : {}) })
      for (const when of days) {
        // News of a statement is news of the day; a headline is dated by its article, not by itself.
        const today = !when && !title && published && statement && sentence.kind === 'body'
        const inferred = [...(one.inferred || borrowed ? ['participants'] : []), ...(when?.inferred ?? [])]
        tellings.push({
          type: planned && ploverTypes[one.coding.type].promise ? 'AGREE' : one.coding.type,
          kind: one.coding.kind,
          status,
          start: title ? null : (when?.start ?? (today ? published : null)),
          end: title ? null : (when?.end ?? (today ? published : null)),
          precision: title ? null : (when?.precision ?? (today ? 'day' : null)),
          inferred: title ? (one.inferred ? ['participants'] : []) : today ? [...inferred, 'date'] : inferred,
          ...(place ? { place: place.entity } : {}),
          participants,
          contexts: contextsOf(sentence),
          ...(one.coding.type === 'AGREE' && one.coding.kind === 'agreement'
            ? created(index, deps.tree[one.predication.at]?.start ?? sentence.start)
            : {}),
          evidence: [evidence],
          sentence: index,
          ...(deed ? { deed } : {}),
          caption: sentence.kind === 'caption',
          lasting,
          standing: one.standing,
        })
      }
    }
    watch({ sentence: index, tree, whole, matches })
  }
  const events = mergeEvents(
    document,
    tellings.filter(({ standing }) => !standing),
  )
  return { events, relations: relationsFromEvents(document, found, tellings, events, crowds) }

  function created(index: number, from: number): { creates?: EntityId } {
    const body = (mentioned[index] ?? []).find(
      mention => mention.rule === 'organization/joint-body' && mention.start > from,
    )
    return body ? { creates: body.entity } : {}
  }

  /** What has happened did so before the article: a later day in its sentence is of something else. */
  function happened(when: DateInterval | undefined, planned: boolean): DateInterval | undefined {
    return when && !planned && published && when.start > published ? undefined : when
  }

  /** What the sentence behind a dateline tells without a date is the news of that day or of the day before. */
  function news(here: boolean): DateInterval | undefined {
    if (!here || !published) return undefined
    return {
      at: 0,
      start: addDays(published, -1),
      end: published,
      precision: 'approximate',
      inferred: ['date'],
      future: false,
    }
  }

  /** A plan without a year lies ahead of the article. */
  function ahead(when: DateInterval | undefined): DateInterval | undefined {
    if (!when || !published || when.start >= published) return when
    const year = when.inferred.includes('year')
    const near =
      when.precision === 'day' && when.end < published && Date.parse(published) - Date.parse(when.end) < 7 * 86_400_000
    if (!year && !near) return when
    if (year)
      return {
        ...when,
        start: `${Number(when.start.slice(0, 4)) + 1}${when.start.slice(4)}`,
        end: `${Number(when.end.slice(0, 4)) + 1}${when.end.slice(4)}`,
      }
    return { ...when, start: addDays(when.start, 7), end: addDays(when.end, 7) }
  }
}

/** The noun that says what was done: the predicate itself, or the object of a light verb. */
function deedOf(tree: Tree, { predication, theme }: FrameMatch): string | undefined {
  const word = tree[theme ?? predication.at]
  return word?.upos === 'NOUN' ? word.lemma : undefined
}

/** A name of somebody or of a body, as against a demonym and what only describes. */
function isWholeName({ form, kind }: Mention): boolean {
  return form === 'name' && (kind === 'Organization' || kind === 'Person')
}

/** The country that an article is about: named three times, and twice as often as any other. */
function homeOf(found: NamedEntities): string | undefined {
  const counts = new Map<string, number>()
  for (const mention of found.mentions) {
    const entity = found.entities.get(mention.entity)
    const iso3 = entity?.iso3 ?? (entity?.kind === 'Place' ? entity.country : undefined)
    if (iso3) counts.set(iso3, (counts.get(iso3) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined
}

/** « Turquie : tentative de coup d'État », "Syria: …": a headline that opens with a country is news of it. */
function titled({ sentences, text }: Document, found: NamedEntities): string | undefined {
  const title = sentences[0]
  if (title?.kind !== 'title') return undefined
  const first = found.mentions.find(({ start }) => start === title.start)
  const opens = first?.kind === 'Country' && first.form === 'name' && /^\s*:\s/.test(text.slice(first.end, title.end))
  return opens ? found.entities.get(first.entity)?.iso3 : undefined
}

/** The country of the dateline: news from there of « la police » is of the police there. */
function writtenIn({ dateline }: Document, found: NamedEntities): string | undefined {
  const place = dateline && found.mentions.find(one => one.start >= dateline.start && one.end <= dateline.end)
  const entity = place && found.entities.get(place.entity)
  return entity?.iso3 ?? entity?.country
}

/** What of the tree and of the reading says how far an event is to be trusted. */
function signalsOf(one: FrameMatch, tree: Tree, title: boolean): Signals {
  const arcs = [one.predication.at, ...one.heads].map(at => tree[at]?.margin ?? 1)
  return {
    type: one.coding.type,
    part: one.predication.part,
    background: one.background,
    distant: one.distant,
    inferred: one.inferred,
    described: members(one).some(member => member.described !== undefined),
    margin: Math.min(...arcs),
    factuality: one.predication.factuality,
    sides: members(one).length,
    span: Math.max(0, ...one.heads.map(head => Math.abs(head - one.predication.at))),
    title,
  }
}

function statusOf(one: FrameMatch, factuality: Factuality): EventStatus | undefined {
  if (factuality === 'none') return undefined
  if (factuality === 'denied') return 'denied'
  if (one.status) return one.status
  if (factuality === 'planned') return 'planned'
  // How things stand, not what was done: « renforcent leur coopération ».
  const present = one.coding.type === 'COOPERATE' && one.predication.part === 'verb' && one.tense === 'Pres'
  return present ? 'asserted' : 'held'
}

/** "Months of talks", « des mois de négociations »: a stretch of time that is full of it. */
function isLasting(deps: DependencyTree, at: number, { grammar }: Pack): boolean {
  const word = deps.tree[at]
  return (
    hasLabel(word, 'nmod') &&
    grammar.genitive.includes(caseOf(deps, at) ?? '') &&
    grammar.times.includes(deps.tree[word?.head ?? -1]?.lemma.toLowerCase() ?? '')
  )
}

/** A noun that says again what its verb says, and a verb that says what its light object says, are one event. */
function withoutEchoes(fits: readonly FrameMatch[]): FrameMatch[] {
  return fits.filter(
    one =>
      !fits.some(other => {
        if (other === one || other.coding.type !== one.coding.type) return false
        const [mine, theirs] = [members(one), members(other)]
        const contained = mine.every(member => theirs.some(same => same.entity === member.entity))
        if (!contained) return false
        return (
          theirs.length > mine.length ||
          (theirs.length === mine.length && other.predication.part !== 'noun' && one.predication.part === 'noun')
        )
      }),
  )
}

/**
 * A noun that its verb's frame asks for is that frame's: "suspended its aid" is no aid. What parties agree to do is their agreement: "agreed to
 * open a line".
 */
function withoutContents(deps: DependencyTree, fits: readonly FrameMatch[]): FrameMatch[] {
  return fits.filter(one => {
    const { at } = one.predication
    return !fits.some(other => {
      const above = [...ancestors(deps.tree, at)].slice(0, 3)
      const depth = above.indexOf(other.predication.at)
      if (other === one || depth < 0) return false
      const quantity = above.slice(0, depth)
      if (one.predication.part === 'noun' && other.frame.light && other.coding.type !== one.coding.type)
        return (
          quantity.every(i => hasLabel(deps.tree[i], 'obj')) &&
          (hasLabel(deps.tree[at], 'obj') || deps.grammar?.genitive.includes(caseOf(deps, at) ?? '') === true)
        )
      const { factuality } = one.predication
      const agreed = other.coding.type === 'AGREE' && other.sides.parties.length > 1 && factuality === 'planned'
      // « ont accepté de laisser partir »: the clause that a frame asks for is what that frame tells.
      const asked =
        depth === 0 &&
        factuality === 'planned' &&
        other.frame.restrictions.some(({ test, path }) => test === 'in' && path.length === 1 && path[0] === 'clause')
      if (asked && one.sides.actor.every(({ entity }) => other.sides.actor.some(same => same.entity === entity)))
        return true
      return agreed && members(one).every(({ entity }) => members(other).some(same => same.entity === entity))
    })
  })
}

const members = (one: FrameMatch): Actor[] => [...one.sides.actor, ...one.sides.recipient, ...one.sides.parties]

function participantsOf({ sides }: FrameMatch): Participant[] {
  const roles = [
    ['actor', 'actor'],
    ['recipient', 'recipient'],
    ['parties', 'participant'],
  ] as const
  return roles.flatMap(([side, role]) =>
    sides[side].map(({ entity, country, sector }) => ({
      entity,
      role,
      ...(country ? { country } : {}),
      ...(sector ? { sector } : {}),
    })),
  )
}
