/** How the words of a language are separated; part of its pack. */
export type TokenRules = {
  /** Words that lose their last letter before a vowel, with the apostrophe. */
  elided: readonly string[]
  /** Clitics that are joined to a word by a hyphen. */
  clitics: readonly string[]
  /** Forms that are not split although a rule would. */
  whole: readonly string[]
  /** Forms that may be two words, with these words. */
  contractions: Readonly<Record<string, readonly string[]>>
  /** Endings that are separate words: "n't", "'s". */
  endings: readonly string[]
  /** Forms that are always two words. */
  split?: Readonly<Record<string, readonly string[]>>
  /** Whether a word with a hyphen is one word or three. */
  hyphens: 'keep' | 'split'
  /** Prefixes that with a hyphen are no word of their own. */
  prefixes?: readonly string[]
  /** Marks that the treebanks hardly have, each with the mark as which the parser reads it. */
  readAs?: Readonly<Record<string, string>>
  /** Units that are split from the number before them: `5pm`. */
  units: readonly string[]
  /** Parts of speech behind which a form that is both a finite verb and a plural noun is the noun; '' for the head of a sentence. */
  nounsBehind: readonly string[]
  /** Abbreviations, with their full stop. */
  abbreviations: readonly string[]
}
