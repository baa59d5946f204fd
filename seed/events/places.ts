import { actorClasses } from '../actors/actor-classes.ts'
import { placeNamedBy } from '../actors/named-places.ts'
import type { ActorResolver } from '../actors/resolver.ts'
import type { FrameMatch } from '../frames/frame-match.ts'
import type { Pack } from '../language/pack.ts'
import { caseOf, childrenWith, type DependencyTree, hasLabel } from '../predication/dependency-tree.ts'
import type { PlaceMention } from './event-mention.ts'

/** Where an event happened: the place in a locative phrase of its predicate, or of the verb that supports it. */
export function placeOf(
  deps: DependencyTree,
  actors: ActorResolver,
  one: FrameMatch,
  pack: Pack,
): PlaceMention | undefined {
  let at = one.predication.at
  for (let steps = 0; steps < 3; steps++) {
    // The phrase may depend on the object: "attacked a camp in Somalia".
    const phrases = [at, ...childrenWith(deps, at, 'obj', 'obl', 'nsubj:pass')]
    for (const i of phrases.flatMap(phrase => childrenWith(deps, phrase, 'obl', 'nmod'))) {
      const preposition = caseOf(deps, i)
      if (!preposition || !pack.grammar.locativePrepositions.includes(preposition) || one.heads.includes(i)) continue
      const place = placeIn(deps, actors, i, pack)
      if (place) return place
    }
    const word = deps.tree[at]
    if (!word || word.head < 0 || !hasLabel(word, 'obj', 'nsubj', 'xcomp', 'conj')) return undefined
    at = word.head
  }
  return undefined
}

/** The place that a phrase names, or of a part of which it speaks. */
function placeIn(deps: DependencyTree, actors: ActorResolver, head: number, pack: Pack): PlaceMention | undefined {
  const { timeNouns: times, genitivePrepositions: genitive } = pack.grammar
  const lemma = deps.tree[head]?.lemma ?? ''
  // « à Aix-la-Chapelle mardi », where the parser makes the day the head of the phrase; "in the town hall of Aachen".
  const parts = times.includes(lemma.toLowerCase())
    ? childrenWith(deps, head, 'amod', 'nmod', 'flat', 'compound').filter(i => i < head)
    : actorClasses(pack).isPlace(lemma)
      ? childrenWith(deps, head, 'nmod').filter(i => genitive.includes(caseOf(deps, i) ?? ''))
      : []
  for (const at of [head, ...parts]) {
    const entity = placeNamedBy(actors, at)
    if (entity) return { entity, at }
  }
  return undefined
}
