import type { Pack } from '../../language/pack.ts'
import { caseOf, childrenWith, type DependencyTree, hasLabel } from '../dependency-tree.ts'
import type { Filler } from '../predication.ts'
import { isPassive } from '../voice.ts'

/**
 * The fillers of a noun of action: possessors (`poss`), modifiers (`adj`), phrases behind prepositions, and complement clauses (`clause`).
 */
export function fillersOfNoun(deps: DependencyTree, noun: number, pack: Pack): Filler[] {
  const fillers: Filler[] = []
  for (const i of deps.children[noun] ?? []) {
    const word = deps.tree[i]
    if (!word) continue
    if (hasLabel(word, 'nmod:poss') || (hasLabel(word, 'det') && word.feats.Poss === 'Yes'))
      fillers.push({ relation: 'poss', head: i })
    // "A Saudi-led strike"
    else if (hasLabel(word, 'amod') && pack.grammar.ownerParticiples.includes(word.lemma))
      for (const j of deps.children[i] ?? []) fillers.push({ relation: 'adj', head: j })
    else if (hasLabel(word, 'amod', 'compound', 'nummod')) fillers.push({ relation: 'adj', head: i })
    else if (hasLabel(word, 'nmod', 'obl', 'flat', 'appos', 'dep')) {
      const preposition = caseOf(deps, i)
      if (preposition !== undefined && pack.grammar.inclusionPrepositions.includes(preposition)) {
        // "ten strikes, including two against X": a phrase that says of what a part consists applies to the whole.
        for (const j of childrenWith(deps, i, 'nmod')) {
          const inner = caseOf(deps, j)
          if (inner !== undefined) fillers.push({ relation: inner, head: j, over: 'coordination' })
        }
      } else if (preposition !== undefined) {
        fillers.push({ relation: preposition, head: i })
        if (pack.grammar.indirectObjectPrepositions.includes(preposition))
          fillers.push({ relation: 'indirect', head: i })
      } else if (hasLabel(word, 'nmod', 'flat', 'dep')) fillers.push({ relation: 'adj', head: i })
    } else if (
      hasLabel(word, 'conj') &&
      i > noun &&
      childrenWith(deps, i, 'cc').length > 0 &&
      caseOf(deps, i) === undefined
    ) {
      // "the arrest and detention of X": the complement of the last conjunct applies to all.
      for (const j of childrenWith(deps, i, 'nmod')) {
        const preposition = caseOf(deps, j)
        if (preposition !== undefined) fillers.push({ relation: preposition, head: j, over: 'coordination' })
      }
    } else if (
      hasLabel(word, 'acl') &&
      (word.upos === 'VERB' || word.upos === 'AUX') &&
      word.deprel !== 'acl:relcl' &&
      childrenWith(deps, i, 'mark').some(j => j < i)
    ) {
      // "the threat to attack X", "the demand that X stop"
      fillers.push({ relation: 'clause', head: i })
    } else if (
      hasLabel(word, 'acl') &&
      pack.grammar.targetParticiples.includes(deps.tree[i]?.lemma ?? '') &&
      !isPassive(deps, i)
    ) {
      // « un raid visant des djihadistes », "sanctions targeting Iran"
      for (const j of childrenWith(deps, i, 'obj')) fillers.push({ relation: pack.grammar.targetPreposition, head: j })
    } else if (
      word.deprel === 'acl:relcl' &&
      childrenWith(deps, i, 'obj').some(j => pack.grammar.responsibilityNouns.includes(deps.tree[j]?.lemma ?? ''))
    ) {
      // "the attack, for which X has claimed responsibility"
      for (const j of childrenWith(deps, i, 'nsubj'))
        fillers.push({ relation: pack.grammar.agentPrepositions[0], head: j })
    } else if (hasLabel(word, 'acl') && isPassive(deps, i)) {
      // « une rencontre organisée par X », "strikes carried out by X". « une attaque attribuée à X »: X is the agent too.
      const attributed = pack.grammar.agentParticiples.includes(deps.tree[i]?.lemma ?? '')
      for (const j of deps.children[i] ?? []) {
        const preposition = caseOf(deps, j)
        if (preposition !== undefined && hasLabel(deps.tree[j], 'obl', 'nmod'))
          fillers.push({
            relation: attributed ? (pack.grammar.agentPrepositions[0] ?? preposition) : preposition,
            head: j,
          })
      }
    }
  }
  return fillers
}
