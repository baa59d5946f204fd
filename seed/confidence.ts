import measured from './confidence.json' with { type: 'json' }

type Row = { correct: number; seen: number }

/**
 * The measured precision of a rule on the development texts (`npm run measure:confidence` writes the table), with one miss more than
 * was counted, so that a rule seen rarely is trusted less. A rule that was never seen there has no measure and gets 0.5.
 */
export function confidenceOf(rule: string): number {
  const row = (measured as Record<string, Row>)[rule]
  return row === undefined || row.seen === 0 ? 0.5 : Math.round((1000 * row.correct) / (row.seen + 1)) / 1000
}
