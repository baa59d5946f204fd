/**
 * Words of what stands around the prose of an article: share buttons, credits, captions, bylines, corrections, offers, dates. Lists of patterns
 * are sources of regular expressions over folded text (lower case, without accents), without groups that capture; a language without such a
 * form has an empty list. `bylineWords` is a list of words.
 */
export type BoilerplateWords = {
  /** How a line of links, buttons or service messages of the page begins. */
  serviceLines: readonly string[]
  /** How the line begins that names the publisher, before its colon. */
  sourceLabels: readonly string[]
  /** How a credit begins: of a picture, an interview. */
  credits: readonly string[]
  /** How a caption begins. */
  captionOpeners: readonly string[]
  /** Words in the closing brackets of a caption, beside the names of agencies: "file photo". */
  captionCredits: readonly string[]
  /** Words for a position in a picture, with the ordinals before and the preposition: "second from left". */
  pictureOrdinals: readonly string[]
  picturePrepositions: readonly string[]
  picturePositions: readonly string[]
  /** The preposition before an author: "by". */
  authorPrepositions: readonly string[]
  /** How a byline begins, beside that and a date of publication or change. */
  bylineOpeners: readonly string[]
  /** Words in a byline beside names: "By Ann Writer in Paris, diplomatic correspondent"; separated by white space. */
  bylineWords: string
  /** Adverbs before the work that a closing bracket of authors and editors names: "(Additional reporting by …". */
  signOffAdverbs: readonly string[]
  /** How such a bracket begins. */
  signOffOpeners: readonly string[]
  /** Participles and prepositions by which such a bracket is recognized anywhere in it: "edited by". */
  signOffParticiples: readonly string[]
  /** Sentences on who contributed to the article. */
  contributions: readonly string[]
  /** Words before a list of agencies whose dispatches were used, articles before their names, and nouns for them. */
  agencyPrepositions: readonly string[]
  agencyArticles: readonly string[]
  agencyNouns: readonly string[]
  /** Conjunctions in such a list. */
  agencyConjunctions: readonly string[]
  /** Labels of a correction, before a colon or a dash, and phrases that make a paragraph one. */
  correctionLabels: readonly string[]
  correctionPhrases: readonly string[]
  /** Phrases that offer the rest of the article for payment, registration or a donation. */
  offers: readonly string[]
  /** Further ones in boxes that the page itself marks as such an offer. */
  offersInBoxes: readonly string[]
  /** Labels of the claim that a fact-check examines, before a colon. */
  claimLabels: readonly string[]
  /** How the heading of a box of links begins. */
  linkHeadings: readonly string[]
  /** Words before a date of publication, and before one of a later change. */
  publicationLabels: readonly string[]
  changeLabels: readonly string[]
  /** Words directly before a date in a dateline. */
  datePrepositions: readonly string[]
  /** Particles in the name of a place in a dateline, in lower case; and prepositions before an hour. */
  placeParticles: readonly string[]
  hourPrepositions: readonly string[]
  /** How the title of a running report begins, phrases anywhere in it, and words at its end. */
  liveTitleOpeners: readonly string[]
  liveTitlePhrases: readonly string[]
  liveTitleEndings: readonly string[]
}
