import { ploverTypes } from '../../model/ontology.ts'
import type { FrameMatch } from '../frames/frame-match.ts'
import { ancestors, caseOf, type DependencyTree, hasLabel } from '../predication/dependency-tree.ts'
import { actorsOfMatch } from './participants.ts'

// Two predicates of one sentence may report one event, of which only one match is kept.

/** A noun that says again what its verb says, and a verb that says what its light object says, are one event. */
export function withoutEchoes(fits: readonly FrameMatch[]): FrameMatch[] {
  return fits.filter(
    one =>
      !fits.some(other => {
        if (other === one || other.coding.type !== one.coding.type) return false
        const [mine, theirs] = [actorsOfMatch(one), actorsOfMatch(other)]
        const contained = mine.every(member => theirs.some(same => same.entity === member.entity))
        if (!contained) return false
        return (
          theirs.length > mine.length ||
          (theirs.length === mine.length && other.predication.part !== 'noun' && one.predication.part === 'noun')
        )
      }),
  )
}

/**
 * A noun that its verb's frame asks for is that frame's: "suspended its aid" is no aid. What parties agree to do is their agreement: "agreed to
 * open a line".
 */
export function withoutContents(deps: DependencyTree, fits: readonly FrameMatch[]): FrameMatch[] {
  return fits.filter(one => {
    const { at } = one.predication
    return !fits.some(other => {
      const above = [...ancestors(deps.tree, at)].slice(0, 3)
      const depth = above.indexOf(other.predication.at)
      if (other === one || depth < 0) return false
      const quantity = above.slice(0, depth)
      if (one.predication.part === 'noun' && other.frame.light && other.coding.type !== one.coding.type)
        return (
          quantity.every(i => hasLabel(deps.tree[i], 'obj')) &&
          (hasLabel(deps.tree[at], 'obj') || deps.grammar?.genitive.includes(caseOf(deps, at) ?? '') === true)
        )
      const { factuality } = one.predication
      const agreed =
        ploverTypes[other.coding.type].undertaking && other.sides.parties.length > 1 && factuality === 'planned'
      // « ont accepté de laisser partir »: the clause that a frame asks for is what that frame tells.
      const asked =
        depth === 0 &&
        factuality === 'planned' &&
        other.frame.restrictions.some(({ test, path }) => test === 'in' && path.length === 1 && path[0] === 'clause')
      if (asked && one.sides.actor.every(({ entity }) => other.sides.actor.some(same => same.entity === entity)))
        return true
      return (
        agreed && actorsOfMatch(one).every(({ entity }) => actorsOfMatch(other).some(same => same.entity === entity))
      )
    })
  })
}
