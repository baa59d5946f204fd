import { observeSignals, type Signals } from '../../../seed/confidence.ts'
import { extract } from '../../../seed/extract.ts'
import { eventIsRight, relationIsRight } from './judge.ts'
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
}

/** Reads the texts and judges every evidence of what was read. */
export function read(texts: readonly DevelopmentText[]): Readings {
  const readings: Readings = { events: [], relations: [], positions: [], unread: [] }
  for (const text of texts) {
    // The confidence of an event is the place of its signals, by which its evidence is known again; nought is for what has none.
    const seen: Signals[] = []
    const extraction = observeSignals(
      signals => seen.push(signals),
      () => extract(text.text, { lang: text.lang, publishedAt: text.publishedAt }),
    )
    let found = false
    for (const event of extraction.events) {
      const right = eventIsRight(event, text)
      found ||= right
      const who = event.participants.map(({ entity, role }) => `${role} ${entity}`).join(', ')
      for (const { rule, modality, confidence } of event.evidence) {
        const signals = seen[confidence - 1]
        const said = `${event.type} ${event.status} ${modality} (${who})`
        if (signals) readings.events.push({ text, rule, said, right, signals })
      }
    }
    for (const relation of extraction.relations) {
      if (relation.origin !== 'rules') continue
      const right = relationIsRight(relation, text, extraction)
      const said = `${relation.from} ${relation.type} ${relation.to}`
      for (const { rule, confidence } of relation.evidence) {
        const signals = rule.startsWith('relation/') ? seen[confidence - 1] : undefined
        if (signals) readings.relations.push({ text, rule, said, right, signals })
        else readings.positions.push({ text, rule, said, right })
      }
    }
    if (text.codings.length > 0 && !found) readings.unread.push(text)
  }
  return readings
}

/** Of what was read the share that is right, and of the texts with a coding the share of which an event was read as it is coded. */
export function scores(readings: Readings, texts: readonly DevelopmentText[]): { precision: number; recall: number } {
  const coded = texts.filter(text => text.codings.length > 0).length
  return { precision: rightShare(readings.events), recall: (coded - readings.unread.length) / coded }
}

export const rightShare = (readings: readonly Reading[]): number =>
  readings.filter(({ right }) => right).length / readings.length
