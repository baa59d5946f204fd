import { type PloverRow, ploverTypes } from '../../model/ontology.ts'
import { caseOf, childrenWith } from '../predication/dependency-tree.ts'
import { fillersOfNoun } from '../predication/fillers/noun-fillers.ts'
import type { Filler, Predication } from '../predication/predication.ts'
import type { FrameContext } from './frame-match.ts'
import { isRestrictionMet } from './restrictions.ts'

/**
 * The heads of the phrases that name the victims of a deed of which a predicate speaks: X in "condemned the attack on X", "protested against
 * the bombing of X". They are what the frames of the deed's noun call its recipients. Empty for predicates that do more than speak, and for threats, whose recipients
 * are those to whom the deed would be done.
 */
export function victimsOfDeeds(
  context: FrameContext,
  fillers: readonly Filler[],
  { at: predicate }: Predication,
  { verbal, crowd, hostile, blames }: PloverRow,
): ReadonlySet<number> {
  const victims = new Set<number>()
  if ((!verbal && !crowd) || hostile) return victims
  const { deps } = context
  // "an end to the attacks on X": the deed may be the complement of another noun.
  let level = fillers.map(({ head }) => head).filter(head => head !== predicate)
  for (let depth = 0; depth < 3 && level.length > 0; depth++) {
    const complements = (at: number) => childrenWith(deps, at, 'nmod', 'obl')
    for (const deed of level)
      if (isArmedDeed(context, deed)) {
        // Right behind the noun the parser may have attached the phrase to the verb.
        const beside = complements(predicate).filter(
          i =>
            i > deed &&
            (deps.children[i] ?? [])[0] === deed + 1 &&
            context.pack.grammar.deedPrepositions.includes(caseOf(deps, i) ?? ''),
        )
        for (const i of [...complements(deed), ...beside]) if (isDoneTo(context, deed, i)) victims.add(i)
      }
    // "a violation of X's sovereignty"
    if (blames)
      for (const at of level)
        if (depth > 0 && context.pack.grammar.violatedNouns.includes(deps.tree[at]?.lemma ?? ''))
          for (const i of childrenWith(deps, at, 'nmod', 'amod', 'det')) victims.add(i)
    level = level.filter(at => deps.tree[at]?.upos === 'NOUN').flatMap(complements)
  }
  return victims
}

/** Whether a word is a noun of armed action: "attack", « bombardement ». */
function isArmedDeed({ deps, table }: FrameContext, at: number): boolean {
  const word = deps.tree[at]
  if (word?.upos !== 'NOUN') return false
  const [first] = table.frames.noun.get(word.lemma) ?? []
  return first !== undefined && ploverTypes[first.coding.type].armed === true
}

/** Whether the preposition of a phrase makes it the recipient of a noun's event rather than its actor. */
function isDoneTo(context: FrameContext, deed: number, at: number): boolean {
  const { deps, table, pack } = context
  const preposition = caseOf(deps, at)
  if (preposition === undefined) return false
  const fillers = [...fillersOfNoun(deps, deed, pack), { relation: preposition, head: at }]
  for (const { roles, restrictions } of table.frames.noun.get(deps.tree[deed]?.lemma ?? '') ?? []) {
    if (!restrictions.every(restriction => isRestrictionMet(context, fillers, restriction))) continue
    for (const { name, from } of roles)
      if (name !== 'parties' && from.some(({ path }) => path.length === 1 && path[0] === preposition))
        return name === 'recipient'
  }
  return false
}
