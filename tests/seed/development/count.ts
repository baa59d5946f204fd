import { observeSignals, type Signals } from '../../../seed/confidence.ts'
import { extract } from '../../../seed/extract.ts'
import { eventIsRight, relationIsRight, statesRelation } from './judge.ts'
import type { DevelopmentText } from './texts.ts'

/** How often a rule fired and how often what it said was right. */
export type Row = { correct: number; seen: number }
export type Counts = Map<string, Row>

export function tally(counts: Counts, rule: string, right: boolean): void {
  const row = counts.get(rule) ?? { correct: 0, seen: 0 }
  counts.set(rule, { correct: row.correct + Number(right), seen: row.seen + 1 })
}

/** One event or relation as one sentence of a text tells it, and whether a coding agrees. */
export type Reading = { text: DevelopmentText; rule: string; said: string; right: boolean }

/** A reading whose confidence is fitted, with what the fit knows of it. */
export type Fitted = Reading & { signals: Signals }

export type Readings = {
  events: Fitted[]
  /** Relations between actors, which are as sure as the event that states them. */
  relations: Fitted[]
  /** Offices, seats and memberships; what a gazetteer supplies is no reading and is left out. */
  positions: Reading[]
  /** Texts with a coding of which no event was read as it is coded. */
  unread: DevelopmentText[]
  /** Texts with a coding from which a relation between actors follows, of which no right one was read. */
  unrelated: DevelopmentText[]
}

/** Reads the texts and judges every evidence of what was read. */
export function read(texts: readonly DevelopmentText[]): Readings {
  const readings: Readings = { events: [], relations: [], positions: [], unread: [], unrelated: [] }
  for (const text of texts) {
    // The confidence of an event is the place of its signals, by which its evidence is known again; nought is for what has none.
    const seen: Signals[] = []
    const extraction = observeSignals(
      signals => seen.push(signals),
      () => extract(text.text, { lang: text.lang, publishedAt: text.publishedAt }),
    )
    let found = false
    for (const event of extraction.events) {
      const right = eventIsRight(event, text, extraction)
      found ||= right
      const who = event.participants.map(({ entity, role }) => `${role} ${entity}`).join(', ')
      for (const { rule, modality, confidence } of event.evidence) {
        const signals = seen[confidence - 1]
        const said = `${event.type} ${event.status} ${modality} (${who})`
        if (signals) readings.events.push({ text, rule, said, right, signals })
      }
    }
    let related = false
    for (const relation of extraction.relations) {
      if (relation.origin !== 'rules') continue
      const right = relationIsRight(relation, text, extraction)
      const said = `${relation.from} ${relation.type} ${relation.to}`
      for (const { rule, confidence } of relation.evidence) {
        const signals = rule.startsWith('relation/') ? seen[confidence - 1] : undefined
        related ||= right && signals !== undefined
        if (signals) readings.relations.push({ text, rule, said, right, signals })
        else readings.positions.push({ text, rule, said, right })
      }
    }
    if (text.codings.length > 0 && !found) readings.unread.push(text)
    if (statesRelation(text) && !related) readings.unrelated.push(text)
  }
  return readings
}

export type Scores = { precision: number; recall: number }

/** Of the events that were read the share that is right, and of the texts with a coding the share of which an event was read as it is coded. */
export const eventScores = ({ events, unread }: Readings, texts: readonly DevelopmentText[]): Scores => ({
  precision: rightShare(events),
  recall: shareWithout(
    unread,
    texts.filter(({ codings }) => codings.length > 0),
  ),
})

/**
 * Of the relations between actors that were read the share that is right, and of the texts with a coding from which one follows the share of
 * which a right one was read.
 */
export const relationScores = ({ relations, unrelated }: Readings, texts: readonly DevelopmentText[]): Scores => ({
  precision: rightShare(relations),
  recall: shareWithout(unrelated, texts.filter(statesRelation)),
})

const shareWithout = (missed: readonly DevelopmentText[], of: readonly DevelopmentText[]): number =>
  1 - missed.length / of.length

const rightShare = (readings: readonly Reading[]): number =>
  readings.filter(({ right }) => right).length / readings.length
