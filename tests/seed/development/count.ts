import { observeSignals, type Signals } from '../../../seed/confidence.ts'
import { extract } from '../../../seed/extract.ts'
import { eventIsRight, relationIsRight, statesRelation } from './judge.ts'
import type { DevelopmentText } from './texts.ts'

/** How often a rule fired, and how often it was right. */
export type Row = { correct: number; seen: number }
export type Counts = Map<string, Row>

export function tally(counts: Counts, rule: string, right: boolean): void {
  const row = counts.get(rule) ?? { correct: 0, seen: 0 }
  counts.set(rule, { correct: row.correct + Number(right), seen: row.seen + 1 })
}

/** An event or relation in one sentence of a text, and whether a coding agrees with it. */
export type Reading = { text: DevelopmentText; rule: string; said: string; right: boolean }

/** A reading with what the fit of its confidence needs. */
export type Fitted = Reading & { signals: Signals }

export type Readings = {
  events: Fitted[]
  /** Relations between actors, whose confidence follows from that of the event. */
  relations: Fitted[]
  /** Offices, seats and memberships; relations from gazetteers are left out. */
  positions: Reading[]
  /** Texts with a coding for which no event was found as coded. */
  unread: DevelopmentText[]
  /** Texts with a coding that implies a relation between actors, for which no right one was found. */
  unrelated: DevelopmentText[]
}

/** Extracts the texts and judges all evidence found. */
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

/** Precision of the events found, and the share of coded texts with an event found as coded. */
export const eventScores = ({ events, unread }: Readings, texts: readonly DevelopmentText[]): Scores => ({
  precision: rightShare(events),
  recall: shareWithout(
    unread,
    texts.filter(({ codings }) => codings.length > 0),
  ),
})

/** Precision of the relations between actors found, and the share of texts with an implied relation for which a right one was found. */
export const relationScores = ({ relations, unrelated }: Readings, texts: readonly DevelopmentText[]): Scores => ({
  precision: rightShare(relations),
  recall: shareWithout(unrelated, texts.filter(statesRelation)),
})

const shareWithout = (missed: readonly DevelopmentText[], of: readonly DevelopmentText[]): number =>
  1 - missed.length / of.length

const rightShare = (readings: readonly Reading[]): number =>
  readings.filter(({ right }) => right).length / readings.length
