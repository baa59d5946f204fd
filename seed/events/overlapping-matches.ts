import { ploverTypes } from '../../model/ontology.ts'
import type { FrameMatch } from '../frames/frame-match.ts'
import { ancestors, caseOf, type DependencyTree, hasLabel } from '../predication/dependency-tree.ts'
import { actorsOfMatch } from './participants.ts'

// Two predicates of one sentence may report one event, of which only one match is kept.

/** Drops a match that repeats another: a noun that means the same as its verb, or a verb that means the same as its light object. */
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
 * Drops matches that another frame contains. "Suspended its aid": the object belongs to the frame of its verb and is no aid. "Agreed to
 * open a line": what parties agree to do is part of their agreement.
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
          (hasLabel(deps.tree[at], 'obj') ||
            deps.grammar?.genitivePrepositions.includes(caseOf(deps, at) ?? '') === true)
        )
      const { factuality } = one.predication
      const agreed =
        ploverTypes[other.coding.type].undertaking && other.sides.parties.length > 1 && factuality === 'planned'
      // « ont accepté de laisser partir »: a clause that a frame requires is part of it.
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
