import { actorClasses } from '../actors/actor-classes.ts'
import { caseOf, childrenWith, hasLabel } from '../predication/dependency-tree.ts'
import { fillersOfNoun } from '../predication/fillers/noun-fillers.ts'
import type { Filler } from '../predication/predication.ts'
import type { FrameContext } from './frame-match.ts'

/** The fillers at the end of a path: `object`, `clause.subject`, `object.in`. */
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
        // "said it was behind the attack": what is said of somebody has a subject, and what is denied of them is not said.
        const denied = childrenWith(deps, head, 'advmod').some(i =>
          pack.grammar.negators.includes(deps.tree[i]?.lemma ?? ''),
        )
        const said = childrenWith(deps, head, 'cop').length > 0 && !denied ? fillers.fillersOf(head) : []
        return [...fillersOfNoun(deps, head, pack), ...said.filter(filler => filler.relation === 'subject')]
      })
  }
  return []
}

/** What a quantity is of: "dozens of protesters", « une série d'attaques ». */
export function quantifiedPhrases({ deps, pack }: FrameContext, head: number): number[] {
  const word = deps.tree[head]
  if (
    !word ||
    (actorClasses(pack).of(word.lemma)?.as !== 'collective' && !/^(?:NUM|PRON|DET|ADV|SYM)$/.test(word.upos))
  )
    return []
  return childrenWith(deps, head, 'nmod', 'obl').filter(i => pack.grammar.genitive.includes(caseOf(deps, i) ?? ''))
}

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

/** Phrases behind a preposition that stand deeper under a predicate, to its right and with no verb between. */
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

/** "Handed over millions": where the tables know the verb with this particle, what the tree hangs on the particle is the object. */
export function withParticle(fillers: readonly Filler[], name: string): readonly Filler[] {
  if (fillers.some(filler => filler.relation === 'object' || filler.relation === 'clause')) return fillers
  const particle = name.slice(name.lastIndexOf(' ') + 1)
  return [
    ...fillers,
    ...fillers.filter(filler => filler.relation === particle).map(filler => ({ ...filler, relation: 'object' })),
  ]
}

/** For a light verb, the dependents of its object count with those of the verb. */
export function withComplements({ deps, pack }: FrameContext, fillers: readonly Filler[]): readonly Filler[] {
  const all = [...fillers]
  for (const filler of fillers)
    if (filler.relation === 'object')
      for (const other of fillersOfNoun(deps, filler.head, pack))
        if (!/^(?:poss|adj)$/.test(other.relation)) all.push(other)
  return all
}
