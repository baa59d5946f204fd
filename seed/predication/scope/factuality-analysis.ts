import type { Pack } from '../../language/pack.ts'
import type { DependencyTree } from '../dependency-tree.ts'
import type { Fillers } from '../predication.ts'
import { inheritedScope } from './inherited-scope.ts'
import { nounScope } from './noun-scope.ts'
import { ownScope } from './own-scope.ts'
import { phraseScopes } from './phrase-scopes.ts'
import { type Factuality, lessCertain } from './scope-table.ts'
import type { ScopedFactuality, ScopeQuery } from './scoped-factuality.ts'

/** The factuality of each predicate of a tree, computed from the root downwards and memoized. */
export class FactualityAnalysis implements ScopeQuery {
  private readonly known = new Map<number, ScopedFactuality>()
  private readonly above = new Map<number, ScopedFactuality>()
  readonly deps: DependencyTree
  readonly pack: Pack
  readonly fillers: Fillers
  readonly whole: Factuality
  /** For each word, the factuality that scope phrases before it leave it. */
  readonly phraseScopes: readonly Factuality[]

  constructor(deps: DependencyTree, pack: Pack, fillers: Fillers, whole: Factuality) {
    this.deps = deps
    this.pack = pack
    this.fillers = fillers
    this.whole = whole
    this.phraseScopes = phraseScopes(deps.tree, pack)
  }

  at(verb: number): ScopedFactuality {
    const known = this.known.get(verb)
    if (known) return known
    this.known.set(verb, { factuality: 'none', negated: false })
    const outer = this.outer(verb)
    const own = ownScope(this.deps, this.pack, verb)
    const joined: ScopedFactuality = {
      factuality: lessCertain(lessCertain(outer.factuality, own.factuality), this.phraseScopes[verb] ?? 'asserted'),
      negated: own.negated,
      ...(outer.speaker !== undefined ? { speaker: outer.speaker } : {}),
    }
    this.known.set(verb, joined)
    return joined
  }

  outer(verb: number): ScopedFactuality {
    const known = this.above.get(verb)
    if (known) return known
    const outer = inheritedScope(this, verb)
    this.above.set(verb, outer)
    return outer
  }

  noun(noun: number): ScopedFactuality {
    const scope = nounScope(this, noun)
    return { ...scope, factuality: lessCertain(scope.factuality, this.phraseScopes[noun] ?? 'asserted') }
  }
}
