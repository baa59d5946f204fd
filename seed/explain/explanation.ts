import type { ArticleHead, Entity, Mention } from '../../model/extraction.ts'
import type { SentenceView } from '../../model/sentences.ts'

/** A stored article. `outlet`: the name of its publisher, where it was given. */
export type ArticleToExplain = Pick<ArticleHead, 'lang' | 'title' | 'publishedAt' | 'dateBasis' | 'author'> & {
  outlet?: string
}

/** Which sentences to explain: the one at offset `at`, or `limit` sentences from the one that begins at `from` or after. */
export type SentenceRange = { at: number } | { from: number; limit: number }

/** An explained sentence, without the claims that are stored of it. */
export type ExplainedSentence = Omit<SentenceView, 'claims'> & { mentions: Mention[] }
/** How some sentences of an article are read. */
export type Explanation = {
  sentences: ExplainedSentence[]
  entities: Entity[]
  /** The offset at which the next sentence begins, if one is left. */
  next?: number
}
