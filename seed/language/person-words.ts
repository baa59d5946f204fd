/**
 * Words by which the names of persons are recognized and later mentions of them are found.
 * Folded: lower case, without accents; separated by white space, where nothing else is said. A list is empty where the language has no such form.
 */
export type PersonWords = {
  /** Verbs of saying whose subject may be an unknown person, in the forms that news uses; and those that have only persons as subjects. */
  speech: string
  personalSpeech: string
  /** The auxiliary of the perfect in the singular, where news reports speech in it: « X a déclaré ». */
  perfectAuxiliary: string
  /** Verbs of saying of which a pronoun that means the last person is the subject; and whether that pronoun is inverted: « a-t-il dit ». */
  pronounSpeech: string
  invertsPronoun: boolean
  /** Words in the names of companies, papers, teams and groups, which can be the subject of a verb of saying, as persons can. */
  bodyWords: string
  /** Nouns for ships, airports, streets and buildings, which may be named after a person. */
  namesakes: string
  /** Relative pronouns that refer to persons only, and that with its genitive. */
  relatives: string
  relativesWithGenitive: string
  /** The noun behind a number of years that is an age; none where the number stands alone. */
  ageNouns: string
  /** Capitalized words that end a personal name: days, months, titles, bodies, function words. */
  stopWords: string
  /** Nouns that a person possesses, and a town hardly: "Dayton's family". */
  possessed: string
  /** Prepositions before a place, behind which a name is no person's. */
  placingPrepositions: string
  /** Whether the name of a state has an article or a preposition before it; those are given. */
  statesHaveArticles: boolean
  beforeStates: string
  /** Capitalized words that are never a family name used alone. */
  notSurnames: string
  /** Capitalized words that may follow a family name, and precede it, without being part of the name. */
  behindSurnames: string
  beforeSurnames: string
  /** Verbs of which a person named by a single word is the subject. */
  subjectVerbs: string
  /** Conjunctions before such a subject, beside the coordinator. */
  beforeSubjects: string
  /** What may precede the name of a state that is no person's. */
  beforeStateSubjects: string
}
