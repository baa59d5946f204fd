/** Words by which a text's language is recognized and its sentences are separated; folded, separated by white space. */
export type SentenceWords = {
  /** Frequent words by which the language is recognized. Two languages may share one, where it is frequent in both. */
  frequentWords: string
  /** Abbreviations behind whose full stop a sentence continues, written without the last stop. */
  abbreviations: string
  /** Abbreviations that may also end a sentence: "in the U.S. The …". */
  finalAbbreviations: string
  /** Words that open a new sentence behind one of these. */
  openers: string
}
