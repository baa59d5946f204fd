/**
 * Words for sentences about a game or a work of art, in which "France attacked Iceland" is no event between states. Items of a list are
 * separated by commas or lines, and compared without accents and case; phrases are sources of regular expressions over folded words.
 */
export type GameWords = {
  /** Words of which one is enough. */
  unambiguousWords: string
  /** Those of them that are also a verb, and the mark of the infinitive before them: "to match". */
  alsoVerbs: string
  infinitiveMarks: string
  /** Words of which two are needed, since each has other senses. */
  ambiguousWords: string
  /** Phrases of which one is enough. */
  phrases: string
  /** Phrases, with what follows them, that make a game the occasion of something else: "two weeks ahead of the final". */
  occasionPhrases: string
  /** Words of politics and war; next to one, a single word of a game is not enough. */
  politicalWords: string
  /** Words of a vote, whose result looks like the score of a game. */
  voteWords: string
  /** The word between the numbers of a score that is spelled out (« 6 à 1 »), and words before a number by which it is none. */
  scoreLinks: string
  beforeNumbers: string
  /** Words that may follow a score that is spelled out, and further ones behind a score with a hyphen. */
  behindSpelledScore: string
  behindScore: string
  /** Nouns for a national team that stand before a demonym or the name of a state. */
  nationalTeams: string
}
