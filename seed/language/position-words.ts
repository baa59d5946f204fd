/**
 * Words by which a text states memberships, locations, seats and terms of office. Folded; lists of words are separated by white space, lists of
 * patterns are sources of regular expressions without groups that capture.
 */
export type PositionWords = {
  /** What stands between a state and the body that it belongs to: "is a member of". Patterns. */
  memberships: readonly string[]
  /** What stands between a state and a body that it has joined. Patterns. */
  accessions: readonly string[]
  /** What behind the body says that the two only act together: "joined the UN in condemning". Patterns. */
  jointActions: readonly string[]
  /** What stands between a body and a state that belongs to it: "NATO member Turkey". Patterns. */
  membersBehind: readonly string[]
  /** Conjunctions in a list of states. Patterns. */
  listConjunctions: readonly string[]
  /** Prepositions between a place and the one in which it lies. */
  placePrepositions: string
  /** Articles before such a place. « Dakar, le Sénégal » with another one begins a clause. */
  placeArticles: string
  /** What stands between a body and the place of its seat, its preposition aside. Patterns. */
  seats: readonly string[]
  /** Prepositions before the place of a seat. Patterns. */
  seatPrepositions: readonly string[]
  /** Words at a title that say that its holder has left it, and those for the dead and for the time told of. */
  formerHolder: string
  pastHolder: string
  /** Words before the year in which an office begins, and before that in which it ends. */
  termBegins: string
  termEnds: string
  /** Words before the first of two years, and between them. */
  yearRangeOpeners: string
  yearRangeLinks: string
}
