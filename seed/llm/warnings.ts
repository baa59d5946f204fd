import type { Span } from '../../model/extraction.ts'

/** The reason why an item of a model, or a part of the article, was left out. */
export type WarningCode =
  | 'quote-not-in-text'
  | 'name-not-in-text'
  | 'unknown-name'
  | 'wrong-ends'
  | 'bad-item'
  | 'bad-answer'
  | 'no-answer'
  | 'over-budget'

/** One thing that was dropped: `start` and `end` are the part of the article that was asked about. */
export type LlmWarning = Span & { code: WarningCode; detail: string }
