import type { ArticleHead, Entity, Mention } from '../../model/extraction.ts'
import type { SentenceView } from '../../model/sentences.ts'

/** An article as it is stored. `outlet`: the name under which its publisher was told. */
export type ArticleToExplain = Pick<ArticleHead, 'lang' | 'title' | 'publishedAt' | 'dateBasis' | 'author'> & {
  outlet?: string
}

/** Which sentences: the one that stands at an offset, or so many from the one on that begins there or after. */
export type SentenceRange = { at: number } | { from: number; limit: number }

/** A sentence without what is stored of it. */
export type ExplainedSentence = Omit<SentenceView, 'claims'> & { mentions: Mention[] }
export type Explanation = {
  sentences: ExplainedSentence[]
  entities: Entity[]
  /** Where the next sentence begins, if any is left. */
  next?: number
}
