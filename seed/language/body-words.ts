/**
 * Words by which the names and descriptions of organizations are recognized.
 * Folded: lower case, without accents; separated by white space, where nothing else is said. A list is empty where the language has no such form.
 */
export type BodyWords = {
  /** Head nouns of the names of bodies. */
  heads: string
  /** Function words within such names. */
  links: string
  /** Those of them that belong to a name only in special constructions. */
  weakLinks: string
  /** Those of them before a complement of the head noun. */
  complementLinks: string
  /** Those of them that stand directly behind the head noun. */
  purposeLinks: string
  /** Capitalized words that begin no name of a body. */
  notFirst: string
  /** Capitalized words at which such a name ends. */
  breakers: string
  /** Head nouns that with the name of a person are a description: "forces of Khalifa Haftar". */
  headedByPersons: string
  /** Head nouns behind which a given name begins the name of the head of the body: « la Commission Jean-Claude Juncker ». */
  bodiesBeforePersons: string
  /** Nouns with a complement that belongs to the name, and the prepositions of that: « Groupe de soutien à l'islam ». */
  supportNouns: string
  supportPrepositions: string
  /** Endings of adjectives within a name; patterns. */
  adjectiveEndings: string
  /** Head nouns that are part of a name without a capital, and those of them that are not before a genitive: « le groupe de … ». */
  uncapitalizedHeads: string
  headsWithoutComplement: string
  /** Head nouns by the type of the body. */
  partyHeads: string
  militaryHeads: string
  governmentHeads: string
  companyHeads: string
  mediaHeads: string
  /** Words in capitals that name no body. */
  notAcronyms: string
  /** Acronyms of a kind of body, which name no single one. */
  acronymsOfKinds: string
  /** Articles before an acronym that is used as a noun. */
  beforeAcronyms: string
  /** The noun for a ministry. */
  ministryNouns: string
  /** Nouns that name a body of a state only with a branch: "central bank". */
  branchBodies: string
  /** Those that are adjectives too, and words that may follow them as nouns: "the Turkish military said". */
  adjectivalBodies: string
  behindAdjectivalBodies: string
  /** Nouns behind such a noun that make it something else: "police officers". */
  behindOtherBodies: string
  /** Nouns that refer to an intergovernmental organization named before. */
  anaphoricOrganizations: string
  /** Nouns that refer to an armed group named before. */
  anaphoricArmedGroups: string
  /** Demonstrative determiners. */
  demonstratives: string
  /** Words behind such a noun by which it is another body. */
  behindDescription: string
  /** The noun for a coalition of states; words before it that do not say which; and words behind it by which it is another. */
  coalitionNouns: string
  coalitionModifiers: string
  otherCoalitions: string
  /** What stands between the leader of a body and the body, or the reverse; patterns, separated by commas. */
  leadershipPhrases: string
  /** Nouns before a genitive and a country in the names of firms, schools, streets and stadiums. */
  namedAfterStates: string
  /** Nouns for animals, plants and things named after a country. */
  thingsOfStates: string
  /** Function words, which with a capital are no part of a name. */
  capitalizedFunctionWords: string
  /** Words in titles and names of those who act for a state. */
  actorModifiers: string
  /** Plural nouns that refer to several states named before, to people who represent them, and singular ones for two people. */
  stateGroups: string
  peopleGroups: string
  pairNouns: string
  /** Words for two that are known. */
  dualNumerals: string
  /** Words before such a noun, with another between and without, that mean all who were named. */
  distributives: string
  plainDistributives: string
  /** Phrases that coordinate two names, beside the coordinator; separated by commas */
  coordinations: string
  /** Words in the names of bodies that any country may use. */
  genericWords: string
  /** Function words in such names. */
  genericLinks: string
}
