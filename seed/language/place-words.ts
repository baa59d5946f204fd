/**
 * Words by which the names of places and countries are recognized, and told from the same words in other names. Folded: lower case, without
 * accents; separated by white space.
 */
export type PlaceWords = {
  /** Nouns that introduce the name of a place with a genitive: "the town of". */
  introducingNouns: string
  /** Nouns in apposition to the name of a place: "Varna, a Bulgarian resort". */
  settlements: string
  /** Words between the comma and such a noun, beside articles. */
  settlementModifiers: string
  /** Nouns behind the name of a place, where names have their noun last: "Tabqa Dam". */
  nounsBehindName: string
  /** The noun for a military base, and its modifiers in a name: "Incirlik Air Base". */
  baseNouns: string
  baseModifiers: string
  /** Capitalized nouns before a name: "Camp Hurriya". */
  nounsBeforeName: string
  /** Prepositions of nearness, behind which a name in no table is a place; and words that may follow it. */
  nearnessPrepositions: string
  behindNearName: string
  /** Prepositions before a place of which the country is named behind it. */
  prepositions: string
  /** Prepositions between a place and its country. */
  countryPrepositions: string
  /** Prepositions that open a phrase before the main clause. */
  openingPrepositions: string
  /** Words in lower case within the names of places. */
  nameParticles: string
  /** Capitalized words that are no part of the name of a place. */
  notInNames: string
  /** Prepositions before a place, and nouns for places, by which a place is recognized that was named before. */
  recognizingPrepositions: string
  /** Words between a town and its country: "capital of the". */
  beforeCountry: string
  /** Prepositions directly behind a town before its country. */
  directCountryPrepositions: string
  /** Nouns for forms of state, and those that need no capital in an official name. */
  stateForms: string
  uncapitalizedStateForms: string
  /** Adjectives in official names of states. */
  stateNameAdjectives: string
  /** Forms of state that by themselves mean a particular state; patterns, separated by commas. */
  shortStateNames: string
  /** Names of bodies that are also a form of state: "Commonwealth". */
  bodiesAndStateForms: string
  /** Modifiers between the possessive of a state and the name of a body: "South Korea's opposition …". */
  ownerModifiers: string
  /** Prepositions before a region behind the name of a town in it. */
  regionPrepositions: string
  /** Names of cities that more often are another word. */
  ambiguousCities: string
  /** Prepositions and nouns for places beside which such a name is the city. */
  cityContext: string
  /** Words before the name of a language. */
  beforeLanguage: string
  /** Words behind a demonym joined by a hyphen that make it a language or an origin: "-speaking". */
  behindLanguage: string
  /** Nouns for waters before and behind the name of a state: "the Jordan River". */
  watersBefore: string
  watersBehind: string
  /** Nouns for seas with a genitive before the name of a state. */
  seas: string
  /** The noun for a federal state, before a genitive: "the state of Washington". */
  federalStates: string
  /** Nouns for parts of a country, and adjectives before them. */
  countryParts: string
  countryPartAdjectives: string
  /** Points of the compass that may be part of a name. */
  compassPoints: string
  /** Prefixes before the name of a state: "pro-". */
  prefixes: string
  /** Words before a name at the head of a sentence that are no part of it. */
  beforeNames: string
  /** Words behind a name that are no part of it although they are capitalized. */
  behindNames: string
  /** Indefinite articles and numbers, which precede things and not the name of their maker: "two Boeings". */
  countingWords: string
  /** Those of the prepositions in `cityContext` that do not suffice for a small town. */
  weakCityContext: string
  /** Nouns and adjectives behind the name of a federal state that is also that of a country: "a Georgia man". */
  federalStateInhabitants: string
  /** Words directly before the noun for a federal state: "the southern US state"; and determiners by which it refers to one named before. */
  federalStateModifiers: string
  federalStateDeterminers: string
  /** Words for parties of a federal union in whose news such a name is the federal state. */
  federalParties: string
  /** Nouns and adjectives behind the short form of a country as an adjective: "U.S. forces". */
  attributedNouns: string
  /** Function words and auxiliaries behind the name itself, and capitalized words that begin another clause. */
  notAttributed: string
  notAttributedCapitals: string
  /** Endings of verb forms, which may follow the name itself. */
  participleEndings: string
  /** Those words of `beforeLanguage` behind which the demonym may also modify a noun. */
  beforeLanguageOrNoun: string
  /** Endings of demonyms in the plural, which are no adjectives. */
  pluralDemonymEndings: string
  /** Whether demonyms are capitalized as adjectives too. */
  capitalizesDemonyms: boolean
}
