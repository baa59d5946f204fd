import { ploverTypes } from '../../model/ontology.ts'
import { hasLabel } from '../predication/dependency-tree.ts'
import type { Filler, Predication } from '../predication/predication.ts'
import { isPassive } from '../predication/voice.ts'
import type { FrameContext } from './frame-match.ts'
import type { Frame } from './frame-table.ts'

/**
 * Whether an armed event needs no actor because only its victim is named: "the attack on X was condemned", "three soldiers of X were
 * killed".
 */
export function isAgentless(
  { deps, pack }: FrameContext,
  frame: Frame,
  { at, part }: Predication,
  fillers: readonly Filler[],
): boolean {
  const word = deps.tree[at]
  if (!word || !ploverTypes[frame.coding.type].armed) return false
  if (part === 'verb') {
    const accidental = (deps.children[at] ?? []).some(i =>
      pack.grammar.accidentNouns.includes(deps.tree[i]?.lemma ?? ''),
    )
    return isPassive(deps, at) && !accidental && !fillers.some(({ relation }) => relation === 'subject')
  }
  const known = (deps.children[at] ?? []).some(
    i =>
      deps.tree[i]?.feats.Definite === 'Def' ||
      hasLabel(deps.tree[i], 'nmod:poss') ||
      deps.tree[i]?.feats.PronType === 'Dem',
  )
  return part === 'noun' && known && hasLabel(word, 'obj', 'nsubj:pass')
}
