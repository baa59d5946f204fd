import type { Pack } from '../language/pack.ts'
import type { Certainty, ScopeQuery } from './certainty.ts'
import type { DependencyTree } from './dependency-tree.ts'
import type { Fillers } from './fillers.ts'
import { inheritedScope } from './inherited-scope.ts'
import { nounScope } from './noun-scope.ts'
import { ownScope } from './own-scope.ts'
import { rowScopes } from './scope-rows.ts'
import { type Factuality, lessSure } from './scope-table.ts'

/** How sure each predicate of a tree is, asked from the root down and remembered. */
export class Certainties implements ScopeQuery {
  private readonly known = new Map<number, Certainty>()
  private readonly above = new Map<number, Certainty>()
  readonly deps: DependencyTree
  readonly pack: Pack
  readonly fillers: Fillers
  readonly whole: Factuality
  /** How sure each word is by the rows of words before it. */
  readonly rows: readonly Factuality[]

  constructor(deps: DependencyTree, pack: Pack, fillers: Fillers, whole: Factuality) {
    this.deps = deps
    this.pack = pack
    this.fillers = fillers
    this.whole = whole
    this.rows = rowScopes(deps.tree, pack)
  }

  at(verb: number): Certainty {
    const known = this.known.get(verb)
    if (known) return known
    this.known.set(verb, { factuality: 'none', negated: false })
    const outer = this.outer(verb)
    const own = ownScope(this.deps, this.pack, verb)
    const joined: Certainty = {
      factuality: lessSure(lessSure(outer.factuality, own.factuality), this.rows[verb] ?? 'asserted'),
      negated: own.negated,
      ...(outer.speaker !== undefined ? { speaker: outer.speaker } : {}),
    }
    this.known.set(verb, joined)
    return joined
  }

  outer(verb: number): Certainty {
    const known = this.above.get(verb)
    if (known) return known
    const outer = inheritedScope(this, verb)
    this.above.set(verb, outer)
    return outer
  }

  noun(noun: number): Certainty {
    const scope = nounScope(this, noun)
    return { ...scope, factuality: lessSure(scope.factuality, this.rows[noun] ?? 'asserted') }
  }
}
