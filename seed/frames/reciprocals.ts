import { childrenWith } from '../predication/dependency-tree.ts'
import type { Filler } from '../predication/predication.ts'
import type { FrameContext } from './frame-match.ts'

/** Whether the subjects of a verb do the same to each other: "blame each other", « s'accusent mutuellement ». */
export function isReciprocal({ deps, pack }: FrameContext, verb: number, fillers: readonly Filler[]): boolean {
  // The tagger does not know every "each other" for a pronoun.
  const behind = deps.tree.slice(verb + 1, verb + 5).map(({ form }) => form.toLowerCase())
  return (
    fillers.some(({ head }) => deps.tree[head]?.feats.PronType === 'Rcp') ||
    pack.grammar.reciprocalPronouns.some(pronoun => ` ${behind.join(' ')} `.startsWith(` ${pronoun} `)) ||
    childrenWith(deps, verb, 'advmod').some(i => pack.grammar.reciprocalAdverbs.includes(deps.tree[i]?.lemma ?? ''))
  )
}
