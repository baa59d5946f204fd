import { Parser } from 'htmlparser2'
import { UnreadableArticle } from './unreadable.ts'

const MAX_DEPTH = 256
const MAX_TAGS = 20_000
const MAX_ATTRIBUTES = 500
/** Pieces that text falls into: a sign that opens no tag starts a new one. */
const MAX_PIECES = 50_000

/**
 * Throws UnreadableArticle (`too-deep`, `too-large`) for HTML nested deeper, or with more tags, than any article: what builds and walks
 * its tree takes minutes on a few thousand levels. One pass over the text, nothing is built. The parser is the one that builds the tree
 * later, so that a tag left open means the same level to both.
 */
export function checkNesting(html: string): void {
  let depth = 0
  let tags = 0
  let attributes = 0
  let pieces = 0
  const count = () => {
    if (++tags > MAX_TAGS) throw new UnreadableArticle('too-large', `The page has more than ${MAX_TAGS} tags.`)
  }
  const parser = new Parser(
    {
      onopentagname() {
        attributes = 0
        count()
        if (++depth > MAX_DEPTH)
          throw new UnreadableArticle('too-deep', `The page is nested deeper than ${MAX_DEPTH} levels.`)
      },
      onattribute() {
        if (++attributes > MAX_ATTRIBUTES)
          throw new UnreadableArticle('too-large', `A tag of the page has more than ${MAX_ATTRIBUTES} attributes.`)
      },
      onclosetag() {
        depth--
      },
      ontext() {
        if (++pieces > MAX_PIECES) throw new UnreadableArticle('too-large', 'The page is broken into too many pieces.')
      },
      oncomment: count,
      onprocessinginstruction: count,
    },
    { decodeEntities: false },
  )
  parser.end(html)
}
