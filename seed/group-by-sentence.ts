import type { Span } from '../model/extraction.ts'

/**
 * The index of the last sentence that begins at or before offset `at`; -1 where there is none. Sentences are in text order and do not
 * overlap.
 */
export function lastSentenceStartingBefore(sentences: readonly Span[], at: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/**
 * The spans within each sentence, in the order given: one list for each sentence. Each span is located by binary search, since searching all
 * spans for each sentence would take quadratic time in a long article.
 */
export function groupBySentence<T extends Span>(sentences: readonly Span[], spans: readonly T[]): T[][] {
  const lists: T[][] = sentences.map(() => [])
  for (const span of spans) {
    const index = lastSentenceStartingBefore(sentences, span.start)
    if (span.end <= (sentences[index]?.end ?? -1)) lists[index]?.push(span)
  }
  return lists
}
