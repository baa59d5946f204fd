import type { Event, Evidence, Relation } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { eventKinds, ploverTypes } from '../../model/ontology.ts'
import { eventConfidence } from '../confidence.ts'
import type { Document, NamedEntities } from '../document.ts'
import type { FrameMatch } from '../frames/frame-match.ts'
import { matchFrame } from '../frames/match-frame.ts'
import { ancestors, type DependencyTree } from '../predication/dependency-tree.ts'
import type { DateInterval } from '../time/date-interval.ts'
import { dateIntervalsOf } from '../time/date-intervals.ts'
import { addCountryOfPlace, addDescribedMention } from './add-mentions.ts'
import { antecedentActors, antecedentTargets, claimedTargets } from './antecedent-actors.ts'
import { contextsOf } from './contexts.ts'
import { type AnchoredDate, anchorDates, coordinatedDates, dateOf } from './dates.ts'
import { futureDate, isLasting, pastDate, reportedDay } from './event-days.ts'
import type { EventMention, SentenceReading } from './event-mention.ts'
import { figuresOf, tollOf } from './figures.ts'
import { modalityOf, signalsOf, statusOf } from './match-factuality.ts'
import { mergeEvents } from './merge-events.ts'
import { withoutContents, withoutEchoes } from './overlapping-matches.ts'
import { actorsOfMatch, participantsOf } from './participants.ts'
import { placeOf } from './places.ts'
import { relationsFromEvents } from './relations.ts'
import { type AnalyzedSentence, createSentenceReader } from './sentence-reader.ts'

/** How many sentences back the event may be whose participants « une autre réunion » takes over. */
const borrowReach = 2

/** That a toll is of the attack told before it was not measured. */
const TOLL_CONFIDENCE = 0.5

const hasSides = (one: EventMention, other: EventMention): boolean =>
  JSON.stringify(one.participants) === JSON.stringify(other.participants) && one.start === other.start

/**
 * The events and the relations that the sentences of an article report, each with its evidence. `watch` is called with the reading of every
 * sentence in which somebody may be meant. Adds mentions of those who are only described, once they take part in something, to `found`.
 */
export function findEvents(
  document: Document,
  found: NamedEntities,
  watch: (reading: SentenceReading) => void,
): { events: Event[]; relations: Relation[] } {
  const readSentence = createSentenceReader(document, found)
  const published = document.head.publishedAt
  const reported: EventMention[] = []
  /** Groups and persons that are known only by a common noun or by a name in no table: « des réfugiés ». */
  const crowds = new Set<EntityId>()
  for (const index of document.sentences.keys()) {
    const read = readSentence(index)
    if (!read) continue
    const matches: SentenceReading['matches'] = []
    const events = matchesIn(read)
    const { dates, undated } = datesIn(read)
    // A noun that reports nothing by itself leaves its date to the verb: « ont signé un accord lundi ».
    const predicates = new Set([
      ...read.predications.filter(({ part }) => part !== 'noun').map(({ at }) => at),
      ...events.map(({ predication }) => predication.at),
    ])
    for (const match of events) addEvent(read, match, { dates, undated, predicates, events }, matches)
    addToll(read)
    watch({ sentence: index, tree: read.deps.tree, whole: read.whole, matches })
  }
  const events = mergeEvents(
    document,
    reported.filter(({ stative }) => !stative),
  )
  return { events, relations: relationsFromEvents(document, found, reported, events, crowds) }

  /** Adds the toll that a sentence gives of the only attack of which the article told before. */
  function addToll(read: AnalyzedSentence): void {
    const { sentence, source, index } = read
    const attacks = reported.filter(({ kind }) => kind === 'attack')
    const attack = attacks[0]
    if (attack?.status !== 'held' || attacks.some(other => !hasSides(other, attack))) return
    if (attacks.some(other => other.sentence === index) || sentence.kind === 'title') return
    const figures = tollOf(document.text, read)
    if (figures.length === 0) return
    const evidence: Evidence = {
      start: sentence.start,
      end: sentence.end,
      quote: document.text.slice(sentence.start, sentence.end),
      ...(source?.attributedTo ? { attributedTo: source.attributedTo } : {}),
      ...(source?.citedOutlet ? { citedOutlet: source.citedOutlet } : {}),
      figures,
      modality: source?.attributedTo ? 'reported' : 'asserted',
      polarity: 'positive',
      confidence: TOLL_CONFIDENCE,
      rule: 'event/toll',
    }
    reported.push({ ...attack, evidence: [evidence], sentence: index })
  }

  /** The date expressions of a sentence; `undated` where it has none but a dateline, so that it reports the news of that day. */
  function datesIn({ deps, sentence }: AnalyzedSentence): { dates: AnchoredDate[]; undated: boolean } {
    const { dateline } = document
    const all = dateIntervalsOf(sentence, published)
    const inDateline = (when: DateInterval) => {
      const at = sentence.tokens[when.at]?.start ?? sentence.start
      return dateline !== undefined && at >= dateline.start && at < dateline.end
    }
    const dates = anchorDates(
      deps,
      sentence,
      all.filter(when => !inDateline(when)),
    )
    return { dates, undated: dates.length === 0 && (all.length > 0 || dateline?.start === sentence.start) }
  }

  function addEvent(
    read: AnalyzedSentence,
    match: FrameMatch,
    {
      dates,
      undated,
      predicates,
      events,
    }: { dates: AnchoredDate[]; undated: boolean; predicates: ReadonlySet<number>; events: readonly FrameMatch[] },
    matches: SentenceReading['matches'],
  ): void {
    const { deps, pack, actors, sentence, index, source } = read
    const deed = deedOf(deps, match)
    const one = withAntecedents(read, match, deed)
    const { predication, coding } = one
    const traits = ploverTypes[coding.type]
    addDescribed(one, deps)
    // « Une autre réunion »: the participants of the previous event of its kind.
    const earlier =
      one.borrows && actorsOfMatch(one).length === 0
        ? reported.findLast(
            mention =>
              mention.kind === coding.kind &&
              mention.participants.length >= 2 &&
              index - mention.sentence <= borrowReach,
          )
        : undefined
    const participants = earlier ? earlier.participants : participantsOf(one)
    if (participants.length === 0) return
    const status = statusOf(one, predication.factuality)
    if (status === undefined) return
    const planned = status === 'planned'
    const dated = dateOf(deps, predicates, dates, predication.at)
    const dayOf = (date: AnchoredDate | undefined): DateInterval | undefined =>
      planned
        ? futureDate(date?.when, published)
        : (pastDate(date?.when, published) ??
          (undated && status === 'held' && !traits.verbal && published ? reportedDay(published) : undefined))
    // "Signed it on Tuesday after months of talks": a single day dates nothing that lasted.
    const lasting = isLasting(deps, predication.at, pack)
    // « En avril et en mars, les réunions »: two dates that "and" joins are two events.
    const days = lasting ? [undefined] : [dated, ...coordinatedDates(deps, dates, dated)].map(dayOf)
    const speaker = predication.speaker === undefined ? undefined : actors.actorsOf(predication.speaker)[0]
    const attributed = source?.attributedTo ?? speaker?.entity
    const modality = modalityOf(status, predication.factuality, source)
    const own = [...one.sides.actor, ...one.sides.parties].some(({ entity }) => entity === attributed)
    const title = sentence.kind === 'title'
    const tellsFact = status === 'held' && (modality === 'asserted' || modality === 'reported')
    const figures = tellsFact ? figuresOf(document.text, deps.tree, pack, one, events) : []
    const evidence: Evidence = {
      start: sentence.start,
      end: sentence.end,
      quote: document.text.slice(sentence.start, sentence.end),
      ...(attributed && !(own && modality === 'asserted') ? { attributedTo: attributed } : {}),
      ...(source?.citedOutlet ? { citedOutlet: source.citedOutlet } : {}),
      ...(figures.length > 0 ? { figures } : {}),
      modality,
      polarity: 'positive',
      confidence: eventConfidence(signalsOf(one, deps.tree, title)),
      rule: `event/${one.frame.rule}`,
    }
    const place = placeOf(deps, actors, one, pack)
    matches.push({ fit: one, status, evidence, ...(place ? { place } : {}) })
    for (const when of days) {
      // A statement without a date is of the day of its report. A headline is dated by its article, not by itself.
      const today = !when && published && traits.verbal === true && status === 'held' && sentence.kind === 'body'
      const day = when ?? (today ? { start: published, end: published, precision: 'day' as const } : undefined)
      const inferred = [
        ...(one.inferred || (earlier && !title) ? ['participants'] : []),
        ...(title ? [] : today ? ['date'] : (when?.inferred ?? [])),
      ]
      reported.push({
        type: (planned && traits.plannedAs) || coding.type,
        kind: coding.kind,
        status,
        start: title ? null : (day?.start ?? null),
        end: title ? null : (day?.end ?? null),
        precision: title ? null : (day?.precision ?? null),
        inferred,
        ...(place ? { place: place.entity } : {}),
        participants,
        contexts: contextsOf(sentence),
        ...(traits.undertaking && eventKinds[coding.kind].founds ? bodyFounded(read, predication.at) : {}),
        evidence: [evidence],
        sentence: index,
        ...(deed ? { deed } : {}),
        caption: sentence.kind === 'caption',
        lasting,
        stative: one.stative,
      })
    }
  }

  /** A match with the recipient that earlier events of the article give it, where they do. */
  function withAntecedents(read: AnalyzedSentence, match: FrameMatch, deed: string | undefined): FrameMatch {
    const [recipient] = [
      antecedentTargets(match, deed, reported, found),
      claimedTargets(match, reported, read.previousMentions, found),
      antecedentActors(read, match, reported, read.index),
    ].filter(({ length }) => length > 0)
    return recipient ? { ...match, sides: { ...match.sides, recipient }, inferred: false } : match
  }

  /** Adds the mentions of those who take part in an event and are only described, or meant by a place. */
  function addDescribed(match: FrameMatch, deps: DependencyTree): void {
    for (const { described, place, entity } of actorsOfMatch(match)) {
      if (place) addCountryOfPlace(found, entity, place)
      if (!described) continue
      addDescribedMention(found, document.text, deps.tree, described)
      if (described.entity.kind === 'Organization' || described.unidentified) crowds.add(described.entity.id)
    }
  }
}

/** The frames that match the predications of a sentence, each event once, the outermost predicate first. */
function matchesIn(read: AnalyzedSentence): FrameMatch[] {
  const all = read.predications.flatMap(predication =>
    predication.factuality === 'none' && predication.part !== 'noun' ? [] : (matchFrame(read, predication) ?? []),
  )
  // What a clause announces or threatens comes after the announcement.
  const depth = ({ predication }: FrameMatch) => [...ancestors(read.deps.tree, predication.at)].length
  return withoutContents(read.deps, withoutEchoes(all)).sort((a, b) => depth(a) - depth(b))
}

/** The lemma of the noun that says what was done: the predicate itself, or the object of a light verb. */
function deedOf({ tree }: DependencyTree, { predication, theme }: FrameMatch): string | undefined {
  const word = tree[theme ?? predication.at]
  return word?.upos === 'NOUN' ? word.lemma : undefined
}

/** The joint body that a sentence names behind the predicate of an agreement. */
function bodyFounded({ mentions, deps, sentence }: AnalyzedSentence, predicate: number): { creates?: EntityId } {
  const from = deps.tree[predicate]?.start ?? sentence.start
  const body = mentions.find(({ rule, start }) => rule === 'organization/joint-body' && start > from)
  return body ? { creates: body.entity } : {}
}
