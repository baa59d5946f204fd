import type { Mention } from '../../model/extraction.ts'
import type { Tree } from '../syntax/tree.ts'
import type { Actor } from './actor.ts'
import { coordinatedActors } from './coordinated-actors.ts'
import { actorsOfHead } from './head-noun-actors.ts'
import type { ActorResolver } from './resolver.ts'

type Given = Pick<ActorResolver, 'deps' | 'pack' | 'document' | 'found' | 'sentence' | 'context' | 'fillers'>

/**
 * Resolves the noun phrases of one sentence to actors. The head noun decides: a name refers to its bearer, an office to its holder, an army or
 * a ministry to its state, rebels of a country to themselves, and "a French chef" to nobody.
 */
export function createActorResolver(given: Given): ActorResolver {
  const { deps, pack, context } = given
  const mentionAt = deps.tree.map(word => outermost(context.mentions, word))
  const known = new Map<number, readonly Actor[]>()
  const resolver: ActorResolver = {
    ...given,
    mentionAt: pack.grammar.modifierPosition === 'before' ? withoutPatrons(deps.tree, mentionAt) : mentionAt,
    openPronouns: new Set(),
    actorsOf(head) {
      const before = known.get(head)
      if (before) return before
      // A phrase that refers to itself adds nobody.
      known.set(head, [])
      const actors = coordinatedActors(resolver, head)
      known.set(head, actors)
      return actors
    },
    actorsOfHead: head => actorsOfHead(resolver, head),
  }
  return resolver
}

/** The longest mention that overlaps a word, the first of equal length. */
function outermost(mentions: readonly Mention[], word: { start: number; end: number }): Mention | undefined {
  let best: Mention | undefined
  for (const mention of mentions)
    if (
      mention.start < word.end &&
      word.start < mention.end &&
      (!best || mention.end - mention.start > best.end - best.start)
    )
      best = mention
  return best
}

/**
 * "Trump envoy Brett McGurk", "Putin ally Viktor Medvedchuk": the first name says whose envoy it is, and the phrase refers to the second.
 * Gives all words of the phrase the mention of the second name, whichever word the parser made its head.
 */
function withoutPatrons(tree: Tree, mentionAt: readonly (Mention | undefined)[]): (Mention | undefined)[] {
  const result = [...mentionAt]
  for (const [first, patron] of mentionAt.entries()) {
    if (patron?.kind !== 'Person' || mentionAt[first + 1] === patron) continue
    let at = first + 1
    while (at < first + 4 && /^(?:NOUN|ADJ)$/.test(tree[at]?.upos ?? '') && mentionAt[at] === undefined) at++
    const bearer = mentionAt[at]
    if (at === first + 1 || bearer?.kind !== 'Person' || bearer.entity === patron.entity) continue
    for (let i = at - 1; i >= 0 && (i > first || mentionAt[i] === patron); i--) result[i] = bearer
  }
  return result
}
