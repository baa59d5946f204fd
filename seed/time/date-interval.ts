/** A date expression as an interval: first and last possible day, inclusive, and which parts a rule supplied. */
export type DateInterval = {
  /** Index of its first token in the sentence, and of its last. */
  at: number
  last: number
  start: string
  end: string
  precision: 'day' | 'month' | 'year' | 'approximate'
  inferred: string[]
  /** Its own words place it after the article's date: « dans les prochains jours », "next month". */
  future: boolean
}

/** The dates of an expression, without its place in the sentence. */
export type Days = Omit<DateInterval, 'at' | 'last'>
