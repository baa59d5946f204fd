/**
 * Words of dates. Items are folded: lower case, without accents. A phrase is written as tokens with single spaces, an apostrophe being a
 * token: « l ' annee derniere ». Lists of words are separated by white space, lists of lists by commas.
 */
export type DateWords = {
  /** The names and abbreviations of the months, from January on. */
  months: string
  /** Those that in prose are more often another word; read only at the head of an article. */
  monthsInDatelinesOnly: string
  /** Months that are also a verb or another name; alone, they need one of `beforeMonth` before them. */
  ambiguousMonths: string
  beforeMonth: string
  /** The names and abbreviations of the days of the week, from Sunday on. */
  weekdays: string
  /** The numbers from one on. */
  numerals: string
  /** Indefinite numbers of a few. */
  few: string
  /** The indefinite article where it counts as one: "a week ago". */
  oneArticles: string
  /** The word before a day of the month, endings of ordinals and the preposition before the month: "the 3rd of May". */
  beforeDay: string
  ordinalEndings: string
  monthPrepositions: string
  /** Whether 08/05/2018 is the eighth of May, and words by which a text without a known language shows it. */
  dayFirst: boolean
  dayFirstSigns: readonly string[]
  /** Words before the first day of an interval, and between its days: "from 3 to 5 December". */
  intervalOpeners: readonly string[]
  intervalLinks: readonly string[]
  /** Nouns for a day beside another, by their distance in days: « le lendemain du 3 mai ». */
  adjacentDays: readonly { days: number; phrases: readonly string[] }[]
  /** What may stand before and behind such a noun. */
  beforeAdjacentDay: string
  behindAdjacentDay: readonly string[]
  /** What stands between a day and a month that is not named, and phrases for that month: "the 30th of last month". */
  unnamedMonthLinks: readonly string[]
  unnamedMonths: readonly { months: number; phrases: readonly string[] }[]
  /** Feasts of December, by their day. */
  decemberFeasts: readonly { day: number; phrases: readonly string[] }[]
  /** Prefixes of a month for its first, second and third ten days: "early March", « mi-mars ». */
  monthThirdPrefixes: readonly [string, string, string]
  /** Nouns for the same: "the end of March". */
  monthThirdNouns: readonly [string, string, string]
  /** Adjectives of the first and the second half, and the noun: « la première moitié de juin ». */
  monthHalfAdjectives: readonly [string, string]
  monthHalfNouns: string
  /** What may stand before such a noun: prepositions and articles; and between it and the month. */
  monthPartPrepositions: string
  monthPartArticles: string
  monthPartLinks: readonly string[]
  /** What may stand between a month and its year. */
  yearPrepositions: string
  /** Words before a year that date an event: "in 2015". */
  beforeYear: string
  /** Phrases for a day, by its distance in days from that of the article. */
  relativeDays: readonly { days: number; phrases: readonly string[] }[]
  /** Phrases for a week, a month and a year, by their distance from that of the article. */
  relativeWeeks: readonly { weeks: number; phrases: readonly string[] }[]
  relativeMonths: readonly { months: number; phrases: readonly string[] }[]
  relativeYears: readonly { years: number; phrases: readonly string[] }[]
  /** Phrases for the part of the present month or year that has passed. */
  presentMonth: readonly string[]
  presentYear: readonly string[]
  /** Phrases before a unit in the near future: "in the coming" weeks. */
  nearFuture: readonly string[]
  /** Nouns for units of time. */
  dayUnits: string
  weekUnits: string
  monthUnits: string
  yearUnits: string
  /** Words for the distance to the past, before and behind a number with a unit: « il y a trois jours », "three days ago". */
  agoBefore: readonly string[]
  agoBehind: readonly string[]
  /** Words behind a number of weeks that make it exact to the day. */
  toTheDay: readonly string[]
  /** Words before and behind a weekday, by what they say of it: the next one, the one after the next, the last one, or nothing. */
  weekdayBefore: WeekdayWords
  weekdayBehind: WeekdayWords
  /** Phrases for the day named before. */
  sameDay: readonly string[]
  /** Participles before a date of birth. */
  born: string
  /** Determiners and prepositions before the day of the article: "this Thursday". */
  deictics: string
}

/** Words beside a weekday; a field without phrases is left out. */
export type WeekdayWords = {
  next?: readonly string[]
  weekAfter?: readonly string[]
  last?: readonly string[]
  neutral?: readonly string[]
}
