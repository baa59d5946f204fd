import type { Entity } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { articleScopedId } from '../article-scoped-id.ts'
import { nameTrie as lexicon, slug, titleTrie } from '../gazetteer/gazetteer.ts'
import type { Pack } from '../language/pack.ts'
import { caseOf, childrenWith, type DependencyTree, hasLabel } from '../predication/dependency-tree.ts'
import type { ActorDescription } from './actor.ts'
import { actorClasses } from './actor-classes.ts'
import type { ActorResolver } from './resolver.ts'

const capitalized = /^\p{Lu}[\p{L}\p{N}'’.&-]*$/u

/**
 * The description of a participant who is neither named nor of a known state: "gunmen", « des manifestants », "a film star", a name in no
 * table. Undefined where the phrase describes nobody. The entity is valid in its article alone; it takes part in events and has no lasting
 * relations.
 */
export function unidentifiedParty(resolver: ActorResolver, head: number): ActorDescription | undefined {
  const { deps, pack } = resolver
  const isNamed = (at: number) => resolver.mentionAt[at] !== undefined
  const word = deps.tree[head]
  if (!word || isNamed(head) || childrenWith(deps, head, 'nsubj').length > 0) return undefined
  if (childrenWith(deps, head, 'det').some(i => pack.grammar.negativeWords.includes(deps.tree[i]?.lemma ?? '')))
    return undefined
  const { grammar } = pack
  const classes = actorClasses(pack)
  // "The Prime Minister" is a noun, however it is written.
  const actorClass = classes.of(word.lemma.toLowerCase()) ?? classes.of(word.form.toLowerCase())
  const as = actorClass?.as
  if (word.upos === 'PROPN' && as === undefined) return namedParty(deps, head, pack, isNamed)
  if (word.upos !== 'NOUN' && word.upos !== 'PROPN') return undefined
  if (as !== 'state' && as !== 'group' && as !== 'private') return undefined
  const one = word.feats.Number !== 'Plur'
  if (grammar.impersonalCauses.includes(word.lemma.toLowerCase())) return undefined
  // "The coalition", "the country": one that was named, and not just any.
  if (one && [grammar.multinationalBodyNouns, grammar.anaphoricStateNouns].some(list => list.includes(word.lemma)))
    return undefined
  // "Both foreign ministers", "the countries": somebody that was named before. "The countries of the region" are not.
  const bare = childrenWith(deps, head, 'nmod', 'amod', 'compound', 'acl').length === 0
  const known = childrenWith(deps, head, 'det').some(
    i =>
      grammar.dualDeterminers.includes(deps.tree[i]?.lemma ?? '') || (bare && deps.tree[i]?.feats.Definite === 'Def'),
  )
  if (!one && as === 'state' && classes.isCollective(word.lemma) && known) return undefined
  // A missile is somebody's and a camp only where somebody is; a firm and an embassy act.
  const thing = classes.isAsset(word.lemma)
  if (actorClass?.as === 'state' && actorClass.sector === 'military' && thing) return undefined
  if (as !== 'state' && classes.isPlace(word.lemma)) return undefined
  if (as === 'group' && thing) return undefined
  // "The governor of Georgia": a complement in no table says that it is somebody in particular.
  const complemented = childrenWith(deps, head, 'nmod', 'flat', 'appos').some(
    i =>
      (isNamed(i) || deps.tree[i]?.upos === 'PROPN') &&
      !hasLabel(deps.tree[i], 'nmod:poss') &&
      !grammar.territoryPrepositions.includes(caseOf(deps, i) ?? ''),
  )
  if (as === 'state' && one && complemented) return undefined
  const isFormer = childrenWith(deps, head, 'amod', 'nmod', 'acl', 'compound').some(i =>
    grammar.formerModifiers.includes(deps.tree[i]?.lemma ?? ''),
  )
  const several = !one || (as === 'state' && !isFormer) || grammar.groupNouns.includes(word.lemma)
  // "Armed men", "the West Bengal government"
  let from = head
  while (
    from > 0 &&
    deps.tree[from - 1]?.head === head &&
    hasLabel(deps.tree[from - 1], 'amod', 'compound') &&
    !isNamed(from - 1) &&
    !classes.isCollective(deps.tree[from - 1]?.lemma ?? '')
  )
    from--
  const text = deps.tree
    .slice(from, head + 1)
    .map(({ form }) => form)
    .join(' ')
  // "The minister" is one person, who acts for a state.
  const kind = several && !(one && titleTrie.get(word.lemma.toLowerCase()).length > 0) ? 'Organization' : 'Person'
  const stem = `${kind === 'Person' ? 'person' : 'org'}:${slug(text)}`
  return {
    entity: entityOf(
      articleScopedId(stem, resolver.document.head.contentHash),
      kind,
      `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
      pack,
    ),
    at: head,
    unidentified: several ? 'people' : 'person',
  }
}

/** The row of capitalized words around a proper noun of which no table knows any. */
function namedParty(
  deps: DependencyTree,
  head: number,
  pack: Pack,
  isNamed: (at: number) => boolean,
): ActorDescription | undefined {
  const { tree } = deps
  const word = tree[head]
  if (!word || pack.grammar.timeNouns.includes(word.lemma.toLowerCase())) return undefined
  const belongs = (at: number) =>
    tree[at]?.upos === 'PROPN' &&
    capitalized.test(tree[at]?.form ?? '') &&
    hasLabel(tree[at], 'flat', 'compound', 'appos', 'amod', 'nmod') &&
    tree[at]?.head === head
  let [from, to] = [head, head + 1]
  while (belongs(from - 1)) from--
  while (belongs(to)) to++
  for (let at = from; at < to; at++) if (isNamed(at)) return undefined
  const forms = tree.slice(from, to).map(({ form }) => form)
  if (!forms.every(form => capitalized.test(form)) || forms.join('').length < 3) return undefined
  // "Georgia", where it is not the country; "the Plan", which is a word.
  const known = ({ form, lemma }: { form: string; lemma: string }) =>
    lexicon.get(form).some(({ is }) => is === 'country' || is === 'demonym' || is === 'city') ||
    [form, lemma].some(
      one => actorClasses(pack).of(one.toLowerCase()) !== undefined || actorClasses(pack).isAsset(one.toLowerCase()),
    )
  if (known(word)) return undefined
  const text = forms.join(' ')
  return {
    entity: entityOf(`org:${slug(text)}`, 'Organization', text, pack),
    at: head,
    from,
    to,
    unidentified: 'name',
  }
}

function entityOf(id: string, kind: 'Organization' | 'Person', name: string, pack: Pack): Entity {
  return {
    id: id as EntityId,
    kind,
    name,
    ...(kind === 'Organization' ? { orgType: 'other' as const } : {}),
    names: [{ text: name, lang: pack.lang }],
  }
}
