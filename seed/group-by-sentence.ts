import type { Span } from '../model/extraction.ts'

/** The index of the last sentence that begins at or before `at`, or -1. Sentences are in text order and apart. */
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
 * What lies inside each sentence, in the order given: one list a sentence. Asking all mentions for each sentence anew would cost the
 * square of a long article.
 */
export function groupBySentence<T extends Span>(sentences: readonly Span[], spans: readonly T[]): T[][] {
  const lists: T[][] = sentences.map(() => [])
  for (const span of spans) {
    const index = lastSentenceStartingBefore(sentences, span.start)
    if (span.end <= (sentences[index]?.end ?? -1)) lists[index]?.push(span)
  }
  return lists
}
