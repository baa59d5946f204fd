/**
 * Words by which rules over flat tokens resolve who is meant and who says something. Lists are separated by white space and compared without
 * accents and case. Fields that are called patterns are sources of regular expressions, without groups that capture.
 */
export type DiscourseWords = {
  /** Pronouns of the third person singular that refer to persons. */
  masculinePronouns: string
  femininePronouns: string
  /** Words behind such a pronoun that make it impersonal, itself or behind a reflexive: « il faut », « il s'agit ». */
  impersonal: string
  /** An elided reflexive pronoun: « s' ». */
  elidedReflexives: string
  /** Possessives before a noun for a state: "her country". */
  possessives: string
  /** Nouns that with a possessive refer to the state of a person: "country", "government". */
  possessedStates: string
  /** Words behind such a noun by which it may be another state: « pays natal ». */
  otherStates: string
  /** Verbs of saying, in the forms in which news uses them, and the first words of `sourcePhrases`. */
  saying: string
  /** Those of them that are verbs of saying only behind a quotation or in inversion: « a conclu le ministre ». */
  sayingBehindQuotes: string
  /** Phrases before a source, separated by commas: "according to". */
  sourcePhrases: string
  /** Forms of the auxiliary of the perfect, which open an inversion behind a quotation: « a déclaré X ». */
  perfectForms: string
  /** The beginnings of relative pronouns before which a source phrase introduces a content: « selon lesquelles ». Patterns. */
  contentRelatives: string
  /** Verbs of denying. */
  denying: string
  /** Words that negate one of these: "neither … nor denied". */
  negations: string
  /** Participles before a source that is cited: "citing". */
  citing: string
  /** Determiners that open a noun phrase in lower case. Patterns. */
  determiners: string
  /** Prepositions, determiners and nouns before the name of a platform on which something is said: "on the social network X". */
  platformPrepositions: string
  platformDeterminers: string
  /** Separated by commas. */
  platformNouns: string
  /** Nouns for bodies that several states share: "centre". */
  jointBodies: string
  /** Those of them that are too vague without a name. */
  vagueJointBodies: string
  /** Words that say what such a body is for, or that it is shared. */
  jointPurposes: string
  /** Function words between those. */
  jointLinks: string
  /** Prepositions between such a body and a reference to its members: "of the four countries". */
  memberPrepositions: string
  /** Prepositions between such a body and the names of its members. */
  namedMemberPrepositions: string
  /** Words for its founding, separated by commas. Patterns. */
  founding: string
}
