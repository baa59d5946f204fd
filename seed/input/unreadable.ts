import type { LinkedArticle } from './index-page.ts'

/** Why something cannot be read as an article. */
export type UnreadableReason =
  /** Bytes that are no text: an image, an archive, a PDF. */
  | 'binary'
  /** Text in an unknown encoding, or damaged. */
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
  /** A page that lists articles. */
  | 'index-page'

/** Something given as an article that cannot be read as one. `reason` says why; the first two mean "unsupported media type". */
export class UnreadableArticle extends Error {
  readonly reason: UnreadableReason
  constructor(reason: UnreadableReason, detail: string) {
    super(detail)
    this.name = 'UnreadableArticle'
    this.reason = reason
  }
}

/** A page that is no article but a list of them; `linked` are those that it links, in its order. */
export class IndexPage extends UnreadableArticle {
  readonly linked: readonly LinkedArticle[]
  constructor(linked: readonly LinkedArticle[]) {
    const first = linked.slice(0, 3).map(({ url }) => url)
    const more = linked.length > first.length ? ' …' : ''
    super('index-page', `The page is no article but links ${linked.length} of them: ${first.join(' ')}${more}`)
    this.linked = linked
  }
}
