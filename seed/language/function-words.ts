/**
 * Function words for rules over flat tokens, folded (lower case, without accents) and separated by white space. An elided form is without its
 * apostrophe, which is a token of its own.
 */
export type FunctionWords = {
  definiteArticles: string
  indefiniteArticles: string
  /** Possessive determiners of the third person. */
  possessives: string
  /** Prepositions of the genitive, with the articles that are contracted with them: « du ». */
  genitives: string
  coordinators: string
  disjunctions: string
  /** Prepositions of a place at which or in which something is, with contracted articles. */
  locatives: string
  /** Prepositions of the addressee, with contracted articles. */
  datives: string
}
