import type { Pack } from '../language/pack.ts'

/**
 * What the head noun of a phrase says about who acts: somebody for a state (in which sector), a group in a country, a private person, a
 * thing or a place that is somebody's, or a collective noun that refers to its complement.
 */
type ActorClass = { as: 'state'; sector: string } | { as: 'group' | 'private' | 'asset' | 'place' | 'collective' }

type Classes = {
  of(lemma: string): ActorClass | undefined
  isAsset(lemma: string): boolean
  isPlace(lemma: string): boolean
  isCollective(lemma: string): boolean
}
const known = new WeakMap<Pack, Classes>()

/** The actor classes of a language's head nouns, parsed once for each pack. A lemma in several lists is of class `state` first. */
export function actorClasses(pack: Pack): Classes {
  const before = known.get(pack)
  if (before) return before
  const byLemma = new Map<string, ActorClass>()
  const add = (list: string, actorClass: ActorClass) => {
    for (const lemma of list.split(/[,\n]/).map(one => one.trim().toLowerCase()))
      if (lemma && !byLemma.has(lemma)) byLemma.set(lemma, actorClass)
  }
  const { state, group, private: nobody, asset, place, collective } = pack.actors
  for (const [sector, list] of Object.entries(state)) add(list, { as: 'state', sector })
  for (const [as, list] of Object.entries({ collective, group, private: nobody, asset, place }))
    add(list, { as } as ActorClass)
  const lemmasOf = (list: string) => new Set(list.split(/[,\n]/).map(one => one.trim().toLowerCase()))
  const [assets, places, collectives] = [lemmasOf(asset), lemmasOf(place), lemmasOf(collective)]
  const classes = {
    of: (lemma: string) =>
      byLemma.get(lemma.toLowerCase()) ??
      // "Farmers", which opens the sentence and was taken for a name.
      (/^\p{Lu}\p{Ll}+s$/u.test(lemma) ? byLemma.get(lemma.slice(0, -1).toLowerCase()) : undefined) ??
      (pack.grammar.personNounEnding?.test(lemma) ? { as: 'private' as const } : undefined),
    isAsset: (lemma: string) => assets.has(lemma.toLowerCase()),
    isPlace: (lemma: string) => places.has(lemma.toLowerCase()),
    isCollective: (lemma: string) => collectives.has(lemma.toLowerCase()),
  }
  known.set(pack, classes)
  return classes
}
