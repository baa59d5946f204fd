import type { SentenceView } from '../../model/sentences.ts'
import type { WordMark, WordMarks } from './word-marks.ts'

/** A run of text of a sentence with one mark, or with none. */
export type MarkedRun = { start: number; text: string; mark: WordMark | undefined }

/** Splits a sentence into runs; nothing is lost. Adjacent words with the same mark make one run if only blanks are between them. */
export function markedRunsOf({ start, end, text, tokens }: SentenceView, marks: WordMarks): MarkedRun[] {
  const spans: { start: number; end: number; mark: WordMark }[] = []
  for (const [i, token] of tokens.entries()) {
    const mark = marks.get(i)
    if (!mark) continue
    const last = spans.at(-1)
    // The words of a contraction share one span: the first marked one counts.
    if (last && token.start < last.end) continue
    if (last?.mark === mark && marks.has(i - 1) && text.slice(last.end - start, token.start - start).trim() === '')
      last.end = token.end
    else spans.push({ start: token.start, end: token.end, mark })
  }
  const runs: MarkedRun[] = []
  const add = (from: number, to: number, mark?: WordMark) => {
    if (from < to) runs.push({ start: from, text: text.slice(from - start, to - start), mark })
  }
  let at = start
  for (const span of spans) {
    add(at, span.start)
    add(span.start, span.end, span.mark)
    at = span.end
  }
  add(at, end)
  return runs
}

/** The words at these positions as written, with “ … ” where other words are between them. */
export function wordsAt({ start, text, tokens }: SentenceView, places: readonly number[]): string {
  const marks: WordMarks = new Map(places.map(i => [i, 'end']))
  return markedRunsOf({ start, text, tokens, end: start + text.length } as SentenceView, marks)
    .flatMap(run => (run.mark ? [run.text] : []))
    .join(' … ')
}
