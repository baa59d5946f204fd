/**
 * Words by which the titles and offices of persons are read with what belongs to them.
 * Folded: lower case, without accents; separated by white space, where nothing else is said. A list is empty where the language has no such form.
 */
export type OfficeWords = {
  /** Modifiers within a title: "deputy", « par intérim ». */
  modifiers: string
  /** Those of the modifiers that are prepositions and end no title; and the nouns that make the ambiguous ones of them modifiers: « en chef ». */
  prepositionsInModifiers: string
  ambiguousPrepositionsInModifiers: string
  nounsOfModifiers: string
  /** Adjectives that two states share. */
  adjectivesOfTwoStates: string
  /** Words in the portfolio of a minister. */
  portfolios: string
  /** Prepositions before a portfolio behind a modifier: « ministre délégué aux Affaires européennes ». */
  portfolioPrepositions: string
  /** First words of titles, beside those of ministers, that have such a portfolio; and titles that are those of a minister only with one, with accents. */
  portfolioTitles: string
  portfolioOnlyTitles: string
  /** Nouns between a title and its body: « le chef des opérations humanitaires des Nations unies ». */
  functionNouns: string
  /** Function words within a title. */
  links: string
  /** Prepositions before the place of a mission: "envoy for Yemen". */
  missionPrepositions: string
  /** Nouns for bodies and states that a title names without saying whose they are: « le président de la Chambre »; and those of them that leave it the title of a head of state. */
  unnamedBodies: string
  unnamedStates: string
  /** Prepositions before the place of a post. */
  postPrepositions: string
  /** What may stand before such a preposition, of two words: « en poste ». */
  postPhrases: string
  /** Abbreviations of titles that are more often another word. */
  ambiguousTitles: string
  /** Nouns for relatives and others defined by their relation to somebody. */
  kin: string
  /** Finite verbs and the pronouns and negations before them, which follow a subject; and endings of such verbs. */
  finiteForms: string
  finiteEndings: string
  /** Adjectives before a title, which are no part of it. */
  adjectives: string
  /** Prepositions that open a phrase with an office before the main clause. */
  phrasePrepositions: string
  /** Prepositions before a complement, as opposed to a subject. */
  complementPrepositions: string
  /** Words before somebody who is met or named beside another. */
  meetingWords: string
  /** Determiners of an office that may be anybody's, beside indefinite articles and possessives. */
  otherDeterminers: string
  /** First words of titles that are another office than their last word alone: no prime minister is "the minister". */
  subordinate: string
  /** Titles that precede a family name alone, or their last words; patterns with accents, separated by commas. */
  surnameTitles: string
  /** Whether a title before a family name is capitalized. */
  capitalizedBeforeNames: boolean
}
