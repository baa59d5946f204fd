export type UnreadableReason =
  /** Bytes that are no text: an image, an archive, a PDF. */
  | 'binary'
  /** Text in an encoding that could not be told, or damaged. */
  | 'malformed'
  /** Nothing but white space. */
  | 'empty'
  /** Front matter that is no YAML mapping, or a field of it that does not fit. */
  | 'front-matter'
  /** Nested deeper than any article. */
  | 'too-deep'
  | 'too-large'
  /** A page that took too long to read. */
  | 'too-slow'
  /** A page without an article, a feed without entries. */
  | 'no-article'

/** Something given as an article that cannot be read as one. `reason` says why; the first two mean "unsupported media type". */
export class UnreadableArticle extends Error {
  readonly reason: UnreadableReason
  constructor(reason: UnreadableReason, detail: string) {
    super(detail)
    this.name = 'UnreadableArticle'
    this.reason = reason
  }
}
