import { actorClasses } from '../actors/actor-classes.ts'
import { caseOf, childrenWith, hasLabel } from '../predication/dependency-tree.ts'
import { fillersOfNoun } from '../predication/fillers/noun-fillers.ts'
import type { Filler } from '../predication/predication.ts'
import type { FrameContext } from './frame-match.ts'

/** The fillers at the end of a path of relations, followed from `start`: `object`, `clause.subject`, `object.in`. */
export function fillersAlong(
  context: FrameContext,
  start: readonly Filler[],
  path: readonly string[],
): readonly Filler[] {
  const { deps, pack, fillers } = context
  let level = start
  for (const [depth, relation] of path.entries()) {
    const here = level.filter(filler => filler.relation === relation)
    if (depth === path.length - 1) return here
    level = here
      .flatMap(({ head }) => [head, ...quantifiedPhrases(context, head)])
      .flatMap(head => {
        const word = deps.tree[head]
        if (word?.upos !== 'NOUN' && word?.upos !== 'PROPN') return fillers.fillersOf(head)
        // "said it was behind the attack": a predicate with a copula has a subject, unless the copula is negated.
        const denied = childrenWith(deps, head, 'advmod').some(i =>
          pack.grammar.phraseNegations.includes(deps.tree[i]?.lemma ?? ''),
        )
        const said = childrenWith(deps, head, 'cop').length > 0 && !denied ? fillers.fillersOf(head) : []
        return [...fillersOfNoun(deps, head, pack), ...said.filter(filler => filler.relation === 'subject')]
      })
  }
  return []
}

/** The heads of what a quantity counts: "dozens of protesters", « une série d'attaques ». */
export function quantifiedPhrases({ deps, pack }: FrameContext, head: number): number[] {
  const word = deps.tree[head]
  if (
    !word ||
    (actorClasses(pack).of(word.lemma)?.as !== 'collective' && !/^(?:NUM|PRON|DET|ADV|SYM)$/.test(word.upos))
  )
    return []
  return childrenWith(deps, head, 'nmod', 'obl').filter(i =>
    pack.grammar.genitivePrepositions.includes(caseOf(deps, i) ?? ''),
  )
}

/**
 * The relations of fillers that are no prepositions, and the genitive; all others are prepositions, and a phrase behind one may be attached
 * too low.
 */
export const grammaticalRelations = new Set([
  'subject',
  'object',
  'indirect',
  'clause',
  'poss',
  'adj',
  'support',
  'accompanied',
  'predicate',
  'aux',
  'of',
  'de',
])

/**
 * The heads of phrases with this preposition that stand deeper in the tree below a predicate, to its right and with no verb between:
 * candidates that the parser attached too low.
 */
export function misattachedPhrases({ deps }: FrameContext, predicate: number, preposition: string): number[] {
  const found: number[] = []
  let level = [predicate]
  for (let depth = 0; depth < 4; depth++) {
    level = level.flatMap(at =>
      (deps.children[at] ?? []).filter(
        i =>
          i > predicate &&
          hasLabel(deps.tree[i], 'obl', 'obj', 'nmod', 'appos', 'flat', 'conj', 'advmod', 'iobj') &&
          deps.tree[i]?.upos !== 'VERB',
      ),
    )
    if (depth > 0) for (const i of level) if (caseOf(deps, i) === preposition) found.push(i)
  }
  return found
}

/**
 * "Handed over millions": where a trigger is a verb with a particle, the phrase that the parser attached behind the particle is the object.
 */
export function withParticle(fillers: readonly Filler[], name: string): readonly Filler[] {
  if (fillers.some(filler => filler.relation === 'object' || filler.relation === 'clause')) return fillers
  const particle = name.slice(name.lastIndexOf(' ') + 1)
  return [
    ...fillers,
    ...fillers.filter(filler => filler.relation === particle).map(filler => ({ ...filler, relation: 'object' })),
  ]
}

/** Adds the dependents of the object to the fillers of a light verb: "imposed sanctions on X". */
export function withComplements({ deps, pack }: FrameContext, fillers: readonly Filler[]): readonly Filler[] {
  const all = [...fillers]
  for (const filler of fillers)
    if (filler.relation === 'object')
      for (const other of fillersOfNoun(deps, filler.head, pack))
        if (!/^(?:poss|adj)$/.test(other.relation)) all.push(other)
  return all
}
