import type { Entity } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { nameTrie as lexicon, slug } from '../gazetteer/gazetteer.ts'
import { personNameParticles } from '../gazetteer/name-parts.ts'
import type { Pack } from '../language/pack.ts'
import { caseOf, childrenWith, type DependencyTree, hasLabel } from '../predication/dependency-tree.ts'

/** A personal name of two or more words that is in no table: its entity, its head word and its words [from, to). */
type UnlistedPerson = { entity: Entity; at: number; from: number; to: number }

const nameWord = /^\p{Lu}[\p{L}'’.-]*\p{Ll}[\p{L}'’.-]*$/u
const isParticle = (form: string): boolean => form === '-' || personNameParticles.has(form.toLowerCase())

/**
 * The personal name headed by `head`: the proper nouns around it that the tree attaches to it. Undefined where a mention overlaps it
 * (`isNamed`), or where it is a single word, which could be anything.
 */
export function unlistedPerson(
  deps: DependencyTree,
  head: number,
  lang: Pack['lang'],
  isNamed: (at: number) => boolean,
): UnlistedPerson | undefined {
  const { tree } = deps
  // "The blogger Razan Ghazzawi": all words of the name depend on the description.
  const above = tree[head]?.head ?? -1
  const hung =
    hasLabel(tree[head], 'flat', 'appos') && tree[above]?.upos === 'NOUN' ? childrenWith(deps, above, 'flat') : []
  const joined = new Set(
    [head, ...hung, ...childrenWith(deps, head, 'flat', 'compound')].filter(
      i => i === head || caseOf(deps, i) === undefined,
    ),
  )
  const belongs = (at: number) => {
    const word = tree[at]
    if (!word) return false
    return joined.has(at) && (word.upos === 'PROPN' || isParticle(word.form))
  }
  if (tree[head]?.upos !== 'PROPN') return undefined
  let [from, to] = [head, head + 1]
  while (belongs(from - 1)) from--
  while (belongs(to)) to++
  const words = tree.slice(from, to)
  const names = words.filter(word => !isParticle(word.form))
  if (names.length < 2 || words.length > 5 || !names.every(word => nameWord.test(word.form))) return undefined
  if (childrenWith(deps, head, 'det').length > 0) return undefined
  for (let at = from; at < to; at++) if (isNamed(at)) return undefined
  // "Air France", "Boston Globe": a name with that of a country or a city is a firm or a thing.
  if (
    names.some(word => lexicon.get(word.form).some(({ is }) => is === 'country' || is === 'demonym' || is === 'city'))
  )
    return undefined
  const text = words.map(word => word.form).join(' ')
  const entity: Entity = {
    id: `person:${slug(text)}` as EntityId,
    kind: 'Person',
    name: text,
    names: [{ text, lang }],
  }
  return { entity, at: head, from, to }
}
