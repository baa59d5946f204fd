import { caseOf, childrenWith, hasLabel } from '../predication/dependency-tree.ts'
import { type Actor, actorOf, officeHolder } from './actor.ts'
import { actorClasses } from './actor-classes.ts'
import { commonNounActors } from './common-noun-actors.ts'
import { personBeside } from './name-beside.ts'
import { countryActor } from './named-places.ts'
import { countriesOfAdjectives, ownersOf } from './owners.ts'
import { antecedentOf, latterOf } from './pronoun-antecedents.ts'
import { isQuantity } from './quantities.ts'
import type { ActorResolver } from './resolver.ts'

/**
 * The actors that the head word of a phrase refers to, without those of coordinated phrases: by groups and pronouns that are resolved
 * already, by a title with its holder, by a name, or else by the actor class of a common noun.
 */
export function actorsOfHead(resolver: ActorResolver, head: number): readonly Actor[] {
  const { deps, found, context, pack } = resolver
  const word = deps.tree[head]
  if (!word) return []
  const group = context.groups.find(one => one.start <= word.start && word.end <= one.end)
  if (group) return group.members.map(entity => actorOf(resolver.found, entity))
  const own = context.possessiveCountries.find(one => isInside(resolver, one.from, one.to, word))
  if (own) return own.state ? [own.state] : []
  const pronoun = context.pronouns.find(one => isInside(resolver, one.at, one.at + 1, word))
  if (pronoun) {
    // « Le président turc a reçu Poutine. Il … »: the subject of the previous sentence, if it holds an office, is the antecedent before the
    // only person named.
    const [doer, ...others] = context.previousSubjects
    const here = context.mentions.some(({ entity, form }) => entity === pronoun.person && form !== 'pronoun')
    const official = doer?.sector !== undefined && others.length === 0 && doer.entity !== pronoun.person
    return !here && official && doer ? [doer] : [actorOf(resolver.found, pronoun.person)]
  }
  // « celui du Niger »: a demonstrative pronoun with a genitive refers to whom the genitive names.
  const kindred = word.upos === 'PRON' && pack.grammar.genitiveDemonstratives.includes(word.lemma)
  if (kindred && childrenWith(deps, head, 'nmod').length > 0) return ownersOf(resolver, head)
  if (pack.grammar.latterWords.includes(word.lemma) || pack.grammar.latterWords.includes(word.form.toLowerCase())) {
    const latter = latterOf(resolver, head)
    if (latter.length > 0) return latter
  }
  if (word.upos === 'PRON' || word.feats.Poss === 'Yes') return antecedentOf(resolver, head)
  // « plus de deux cents soldats »: a quantity refers to what is counted.
  const bare = (i: number) => i === head + 1 && deps.tree[i]?.upos === 'NOUN'
  const counted = childrenWith(deps, head, 'obl', 'nmod', 'amod').filter(
    i => bare(i) || pack.grammar.genitivePrepositions.includes(caseOf(deps, i) ?? ''),
  )
  const hundreds = actorClasses(pack).isCollective(word.lemma) && counted.some(bare)
  if (resolver.mentionAt[head] === undefined && (/^(?:ADV|NUM|SYM)$/.test(word.upos) || hundreds))
    return counted.flatMap(i => resolver.actorsOf(i))
  // A title and the name beside it are one person, whichever of the two is the head.
  const above = deps.tree[word.head]
  // Only the head noun of the title counts: "foreign" alone refers to nobody.
  const office = context.offices.find(
    one =>
      one.start <= word.start &&
      word.end <= one.end &&
      one.kind !== 'other' &&
      one.kind !== 'honorific' &&
      !(above && one.start <= above.start && above.end <= one.end && hasLabel(word, 'amod', 'compound', 'nmod', 'det')),
  )
  const direct = resolver.mentionAt[head]
  const person = direct?.kind === 'Person' ? direct : personBeside(resolver, head, office)
  if (person)
    return [officeHolder(found, person.entity, office ?? context.offices.find(one => one.person === person.entity))]
  if (office?.person && direct?.entity === office.person) return [officeHolder(found, office.person, office)]
  if (direct && (direct.kind === 'Organization' || direct.kind === 'Country')) {
    if (direct.form !== 'demonym') {
      // "Supported Operation Inherent Resolve": an operation is named, and nobody who acts in it.
      if (isUndertaking(resolver, direct.text)) return []
      // « soldats indiens et pakistanais » are of both countries, though only « soldats indiens » is one mention.
      const nations = direct.rule === 'organization/state-body' ? countriesOfAdjectives(resolver, head) : []
      const others = nations.filter(({ country }) => country !== found.entities.get(direct.entity)?.country)
      return [actorOf(resolver.found, direct.entity), ...others]
    }
    // "U.S." is both an adjective and a name.
    if (direct.rule === 'country/attributive' && hasLabel(word, 'nsubj', 'obj', 'obl', 'root', 'conj'))
      return countryActor(resolver, direct)
    // "Turkish Cypriots", « les Serbes bosniens »: a part of a people, who act for no state.
    if (countriesOfAdjectives(resolver, head).some(({ entity }) => entity !== direct.entity)) return []
    // « les Iraniens », "the Russians" act for the country; "an Iranian" for nobody.
    if (word.upos === 'ADJ' && childrenWith(deps, head, 'det').length === 0) return []
    const plural = word.feats.Number !== 'Sing' || /[sx]$/.test(word.form)
    const counted =
      hasLabel(word, 'nmod', 'obl') && pack.grammar.genitivePrepositions.includes(caseOf(deps, head) ?? '')
    const definite =
      (deps.children[head] ?? []).some(i => deps.tree[i]?.feats.Definite === 'Def') ||
      (childrenWith(deps, head, 'nummod', 'det').length === 0 && !(counted && isQuantity(pack, deps.tree[word.head])))
    if (plural && definite) return countryActor(resolver, direct)
    // « des Maliens », "thousands of Syrians": people of a country, who never act for it.
    return plural && word.upos !== 'ADJ'
      ? countryActor(resolver, direct).map(one => ({ ...one, sector: 'civilian' }))
      : []
  }
  return commonNounActors(resolver, head, office)
}

/** Whether a word of the tree lies within the tokens [from, to) of the sentence. */
export function isInside(
  resolver: ActorResolver,
  from: number,
  to: number,
  word: { start: number; end: number },
): boolean {
  const { tokens } = resolver.sentence
  return (tokens[from]?.start ?? Number.POSITIVE_INFINITY) <= word.start && word.end <= (tokens[to - 1]?.end ?? -1)
}

/** Whether a name is that of something done, by its first word: "Operation X". */
function isUndertaking({ pack }: ActorResolver, name: string): boolean {
  return pack.grammar.operationNouns.includes(name.split(' ')[0]?.toLowerCase() ?? '')
}
