import { extract } from '../../../seed/extract.ts'
import { eventIsRight, relationIsRight } from './judge.ts'
import { type DevelopmentText, developmentTexts } from './texts.ts'

/** How often a rule fired and how often what it said was right. */
export type Row = { correct: number; seen: number }
export type Counts = Map<string, Row>

/** A reading that no coding agrees with. */
export type Wrong = { text: DevelopmentText; rule: string; said: string }

export function tally(counts: Counts, rule: string, right: boolean): void {
  const row = counts.get(rule) ?? { correct: 0, seen: 0 }
  counts.set(rule, { correct: row.correct + Number(right), seen: row.seen + 1 })
}

/**
 * Counts each rule for events and for relations on our own texts. Every evidence counts for the rule that read it; what a gazetteer
 * supplies is no reading and is left out.
 */
export function countDevelopment(): { events: Counts; relations: Counts; wrong: Wrong[]; unread: DevelopmentText[] } {
  const events: Counts = new Map()
  const relations: Counts = new Map()
  const wrong: Wrong[] = []
  const unread: DevelopmentText[] = []
  for (const text of developmentTexts()) {
    const extraction = extract(text.text, { lang: text.lang, publishedAt: text.publishedAt })
    let found = false
    for (const event of extraction.events) {
      const right = eventIsRight(event, text)
      found ||= right
      for (const { rule, modality } of event.evidence) {
        tally(events, rule, right)
        const who = event.participants.map(({ entity, role }) => `${role} ${entity}`).join(', ')
        if (!right) wrong.push({ text, rule, said: `${event.type} ${event.status} ${modality} (${who})` })
      }
    }
    for (const relation of extraction.relations) {
      if (relation.origin !== 'rules') continue
      const right = relationIsRight(relation, text, extraction)
      for (const { rule } of relation.evidence) {
        tally(relations, rule, right)
        if (!right) wrong.push({ text, rule, said: `${relation.from} ${relation.type} ${relation.to}` })
      }
    }
    if (text.codings.length > 0 && !found) unread.push(text)
  }
  return { events, relations, wrong, unread }
}
