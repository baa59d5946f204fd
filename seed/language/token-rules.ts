/** How the words of a language are parted: data of its pack. */
export type TokenRules = {
  /** Words that lose their last letter before a vowel, with the apostrophe. */
  elided: readonly string[]
  /** Pronouns and the like that are hung on a word by a hyphen. */
  clitics: readonly string[]
  /** Forms that stay whole although a rule would part them. */
  whole: readonly string[]
  /** A form that may be two words, and which. */
  contractions: Readonly<Record<string, readonly string[]>>
  /** What is parted from the end of a word. */
  endings: readonly string[]
  /** Words of two that are written as one. */
  split?: Readonly<Record<string, readonly string[]>>
  /** Whether a word with a hyphen is one word or three. */
  hyphens: 'keep' | 'split'
  /** Before a hyphen, what makes no word of its own. */
  prefixes?: readonly string[]
  /** Units and the like that are parted from a number before them: `5pm`. */
  units: readonly string[]
  /** Where a form that may be a finite verb or the plural of a noun is the noun: behind these parts of speech, '' for the head of a sentence. */
  nounsBehind: readonly string[]
  /** With their full stop. */
  abbreviations: readonly string[]
}
