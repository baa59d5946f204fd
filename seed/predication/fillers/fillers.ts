import type { Pack } from '../../language/pack.ts'
import type { DependencyTree } from '../dependency-tree.ts'
import type { Filler, Fillers } from '../predication.ts'
import { ownFillers } from './own-fillers.ts'
import { withSharedFillers } from './shared-fillers.ts'

/** The fillers of the verbs and adjectives of a tree, normalized over voice, relative clauses, coordination and control. Memoized. */
export function createFillers(deps: DependencyTree, pack: Pack): Fillers {
  const known = new Map<number, readonly Filler[]>()
  const open = new Set<number>()
  const all: Fillers = {
    deps,
    pack,
    fillersOf(verb) {
      const before = known.get(verb)
      if (before) return before
      // Two predicates that share fillers may each ask for the other's.
      if (open.has(verb)) return []
      open.add(verb)
      const fillers = withSharedFillers(all, verb, ownFillers(all, verb))
      open.delete(verb)
      known.set(verb, fillers)
      return fillers
    },
  }
  return all
}
