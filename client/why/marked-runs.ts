import type { ReadSentence } from '../../model/sentences.ts'
import type { WordMark, WordMarks } from './word-marks.ts'

/** A stretch of a sentence under one mark, or under none. */
export type MarkedRun = { start: number; text: string; mark: WordMark | undefined }

/** A sentence cut where its marks begin and end, nothing lost; words side by side under one mark are one stretch if nothing but blanks parts them. */
export function runsOf({ start, end, text, tokens }: ReadSentence, marks: WordMarks): MarkedRun[] {
  const spans: { start: number; end: number; mark: WordMark }[] = []
  for (const [i, token] of tokens.entries()) {
    const mark = marks.get(i)
    if (!mark) continue
    const last = spans.at(-1)
    // The words of a contraction share their span, and the first that is marked marks it.
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

/** The words at these places as they are written, parted where others stand between them. */
export function wordsAt({ start, text, tokens }: ReadSentence, places: readonly number[]): string {
  const marks: WordMarks = new Map(places.map(i => [i, 'end']))
  return runsOf({ start, text, tokens, end: start + text.length } as ReadSentence, marks)
    .flatMap(run => (run.mark ? [run.text] : []))
    .join(' … ')
}
