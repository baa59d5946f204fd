import type { Span } from '../../model/extraction.ts'

/** The features of a word in Universal Dependencies: `{ VerbForm: 'Inf' }`, `{ Number: 'Plur' }`. */
export type Feats = Readonly<Record<string, string>>

/**
 * One syntactic word of Universal Dependencies, with its offsets in UTF-16 code units of the article's text. The words of a contraction
 * (« du » = de + le) share the span of the token that holds them.
 */
export type Word = Span & {
  form: string
  /** In lower case, except names. */
  lemma: string
  /** The part of speech: `VERB`, `PROPN` … */
  upos: string
  feats: Feats
  /** Index of the governor in the tree, -1 for the root. */
  head: number
  /** The relation to the governor, with its subtype: `nsubj:pass`, `obl:agent` … */
  deprel: string
  /** The margin by which this arc scored above the second best, from 0 to 1. */
  margin: number
}

/** A sentence, word by word; exactly one word is the root. */
export type Tree = readonly Word[]
