import type { Mention } from '../../model/extraction.ts'
import { ancestors, childrenWith, hasLabel } from '../predication/dependency-tree.ts'
import { isPassive } from '../predication/voice.ts'
import { type Actor, actorOf } from './actor.ts'
import { actorClasses } from './actor-classes.ts'
import { isQuantity } from './quantities.ts'
import type { ActorResolver } from './resolver.ts'

/**
 * The actors that a pronoun refers to. "Iran said it would": the subject of the clause above. "Its army": the subject of the possessive's
 * own clause. At the head of a sentence: the subject of the previous one. First person in a quotation: the speaker.
 */
export function antecedentOf(resolver: ActorResolver, at: number): readonly Actor[] {
  const { deps } = resolver
  const word = deps.tree[at]
  if (!word || resolver.openPronouns.has(at)) return []
  // « dont les troupes », "whose army": the antecedent of the relative clause.
  const whose = resolver.pack.grammar.genitiveRelativePronouns.includes(word.lemma) && hasLabel(word, 'nmod', 'det')
  if (whose) {
    const clause = [...ancestors(deps.tree, at)].find(i => hasLabel(deps.tree[i], 'acl'))
    const antecedent = deps.tree[clause ?? -1]?.head
    return antecedent === undefined || antecedent < 0 || antecedent > at ? [] : resolver.actorsOfHead(antecedent)
  }
  if (word.feats.PronType === 'Rel' || word.feats.PronType === 'Int') return []
  const person = word.feats.Person ?? word.feats['Person[psor]']
  if (person === '1') return resolver.context.speakers
  if (person === '2') return []
  if (word.deprel.startsWith('expl')) return []
  const personal = resolver.pack.grammar.personPronouns.includes(word.form.toLowerCase())
  resolver.openPronouns.add(at)
  // « Damas et ses alliés »: the first conjunct owns the second.
  const owner = deps.tree[word.head]
  const row =
    word.feats.Poss === 'Yes' && owner && hasLabel(owner, 'conj') ? resolver.actorsOfHead(owner.head) : undefined
  const accusative = hasLabel(word, 'obj', 'iobj') && word.feats.Poss !== 'Yes'
  const other = accusative && personal ? onlyOtherPerson(resolver, at) : undefined
  const neuter = resolver.pack.grammar.neuterPronouns.includes(word.form.toLowerCase())
  const found =
    other ??
    row ??
    topicBefore(resolver, at) ??
    (neuter ? objectAbove(resolver, at) : undefined) ??
    subjectAbove(resolver, at)
  const result = accusative && neuter ? besidesOwnSubject(resolver, at, found) : found
  resolver.openPronouns.delete(at)
  // « ses alliés »: the number of a possessive adjective is that of the thing possessed.
  const several = resolver.pack.grammar.pluralPossessives.includes(word.form.toLowerCase()) ? 'Plur' : 'Sing'
  const number = word.feats.Poss === 'Yes' ? several : word.feats.Number
  // « l'a jugée inacceptable »: one thing, where the subject before is several.
  if (accusative && number === 'Sing' && result.length > 1) return []
  return result.filter(member => {
    const kind = (resolver.found.entities.get(member.entity) ?? member.described?.entity)?.kind
    if (personal) return kind === 'Person'
    // "The ambassador said it supports": "it" may refer to a person who speaks for a state.
    if (neuter) return kind !== 'Person' || member.country !== undefined
    return number !== 'Plur' || result.length > 1 || kind === 'Organization'
  })
}

/** « quant au Paraguay, il a reconnu », "as for X, it …": the topic in front of the verb; undefined where there is none. */
function topicBefore(resolver: ActorResolver, at: number): readonly Actor[] | undefined {
  const { deps, pack } = resolver
  const word = deps.tree[at]
  if (word?.upos !== 'PRON' || !hasLabel(word, 'nsubj')) return undefined
  for (const topic of pack.grammar.topicPrepositions) {
    const lemmas = topic.split(' ')
    const from = deps.tree.findLastIndex(
      (_, i) => i < at && lemmas.every((lemma, k) => deps.tree[i + k]?.lemma === lemma),
    )
    const noun = deps.tree.findIndex((other, i) => i > from && i < at && /^(?:NOUN|PROPN)$/.test(other.upos))
    const between = deps.tree.slice(noun + 1, at)
    // Right behind the topic and its comma.
    if (from >= 0 && noun >= 0 && between.at(-1)?.form === ',' && between.every(({ upos }) => upos !== 'VERB'))
      return resolver.actorsOf(noun)
  }
  return undefined
}

/** "X called Y and urged him": an object pronoun does not refer to its own subject, so it refers to the only other person named before. */
function onlyOtherPerson(resolver: ActorResolver, at: number): readonly Actor[] {
  const { deps, fillers } = resolver
  const governor = deps.tree[at]?.head ?? -1
  const doing = fillers
    .fillersOf(governor)
    .filter(({ relation, head }) => relation === 'subject' && head !== at)
    .flatMap(({ head }) => resolver.actorsOf(head))
  const start = deps.tree[at]?.start ?? 0
  const others = new Set(
    resolver.context.mentions
      .filter(({ kind, form, end }) => kind === 'Person' && form !== 'pronoun' && end <= start)
      .map(({ entity }) => entity),
  )
  for (const { entity } of doing) others.delete(entity)
  const [other] = others
  return other && others.size === 1 ? [actorOf(resolver.found, other)] : []
}

/**
 * What "it" refers to by the object of the clause above: "hailed the vote, while X denounced it" is the vote, which is no actor. "The
 * secretary urged Russia to leave, as it had promised" is no person, so it is whom they urged. Undefined where the object does not decide.
 */
function objectAbove(resolver: ActorResolver, at: number): readonly Actor[] | undefined {
  const { deps, found, pack } = resolver
  const word = deps.tree[at]
  const verb = deps.tree[word?.head ?? -1]
  if (!verb || !hasLabel(verb, 'advcl', 'conj') || deps.tree[verb.head]?.upos !== 'VERB') return undefined
  const subject = childrenWith(deps, verb.head, 'nsubj')[0]
  const object = childrenWith(deps, verb.head, 'obj').find(i => i < at)
  const thing = deps.tree[object ?? -1]
  if (object === undefined || !thing || (subject ?? at) > object) return undefined
  const meant = resolver.actorsOf(object)
  if (hasLabel(word, 'obj') && thing.upos === 'NOUN' && thing.feats.Number !== 'Plur' && meant.length === 0)
    return actorClasses(pack).isPlace(thing.lemma) ? undefined : []
  const persons = subject === undefined ? [] : resolver.actorsOf(subject)
  const isPerson = ({ entity }: Actor) => found.entities.get(entity)?.kind === 'Person'
  const addressed = hasLabel(word, 'nsubj') && persons.length > 0 && persons.every(isPerson) && !meant.some(isPerson)
  return addressed && meant.length === 1 ? meant : undefined
}

/**
 * "Severed relations with Qatar, accusing it": an object pronoun does not refer to its own subject. Where that is all that was found it is the
 * one other actor of the clause above.
 */
function besidesOwnSubject(resolver: ActorResolver, at: number, members: readonly Actor[]): readonly Actor[] {
  const { deps, fillers, found } = resolver
  const verb = deps.tree[at]?.head ?? -1
  const subjects = fillers.fillersOf(verb).filter(({ relation, head }) => relation === 'subject' && head !== at)
  const acting = new Set(subjects.flatMap(({ head }) => resolver.actorsOf(head)).map(({ entity }) => entity))
  if (members.length === 0 || !members.every(({ entity }) => acting.has(entity))) return members
  const above = deps.tree[verb]?.head ?? -1
  if (above < 0 || !hasLabel(deps.tree[verb], 'advcl', 'conj')) return members
  const others = fillers
    .fillersOf(above)
    .filter(({ relation, head }) => relation !== 'subject' && relation !== 'clause' && head < at && head !== verb)
    .flatMap(({ head }) => resolver.actorsOf(head))
    .filter(({ entity }) => !acting.has(entity) && found.entities.get(entity)?.kind !== 'Person')
  const [only, ...more] = [...new Map(others.map(one => [one.entity, one])).values()]
  return only && more.length === 0 ? [only] : members
}

function subjectAbove(resolver: ActorResolver, pronoun: number): readonly Actor[] {
  const { deps, fillers, pack } = resolver
  const possessive = deps.tree[pronoun]?.feats.Poss === 'Yes' || deps.tree[pronoun]?.deprel === 'nmod:poss'
  let at = pronoun
  // "threatened both of them": a pronoun behind a quantity is the object as the quantity is.
  while (!possessive && hasLabel(deps.tree[at], 'nmod') && isQuantity(pack, deps.tree[deps.tree[at]?.head ?? -1]))
    at = deps.tree[at]?.head ?? at
  let here = at
  let speaking = false
  for (const above of ancestors(deps.tree, at)) {
    const word = deps.tree[above]
    if (word?.upos !== 'VERB' && word?.upos !== 'ADJ') {
      here = above
      continue
    }
    const subjects = fillers
      .fillersOf(above)
      .filter(filler => filler.relation === (isPassive(deps, above) ? 'object' : 'subject'))
    const own = subjects.some(filler => filler.head === here || filler.head === at)
    // A clause whose subject is "we" quotes somebody: neither "we" nor the subjects before are the antecedent.
    speaking ||= subjects.some(filler => deps.tree[filler.head]?.feats.Person === '1')
    const same = subjects.some(filler => filler.head < at && deps.tree[filler.head]?.feats.Person !== '1')
    if (!own && (possessive || here !== at || !same) && same) {
      const members = subjects.filter(filler => filler.head < at).flatMap(filler => resolver.actorsOf(filler.head))
      if (members.length > 0) return members
    }
    here = above
  }
  const { previousSubjects, previousObjectIsThing } = resolver.context
  // "Russia condemned the strike. Iran condemned it too."
  const isObject = hasLabel(deps.tree[pronoun], 'obj') && !possessive
  return speaking || (isObject && previousObjectIsThing) ? [] : previousSubjects
}

/** The actor that « ce dernier », "the latter" refers to: whoever was named last before it, in this or the previous sentence. */
export function latterOf(resolver: ActorResolver, head: number): readonly Actor[] {
  const { deps, context, found } = resolver
  const word = deps.tree[head]
  const pointed = word?.upos === 'PRON' || childrenWith(deps, head, 'det').some(i => deps.tree[i]?.upos === 'DET')
  if (!word || !pointed || childrenWith(deps, head, 'nmod', 'obl').length > 0 || word.feats.Number === 'Plur') return []
  const isSomebody = ({ kind, form, entity }: Mention) =>
    form !== 'pronoun' &&
    form !== 'demonym' &&
    (kind !== 'Organization' || found.entities.get(entity)?.orgType !== 'media') &&
    kind !== 'Place'
  const last =
    context.mentions.findLast(mention => mention.end <= word.start && isSomebody(mention)) ??
    context.previousMentions.findLast(isSomebody)
  return last ? [actorOf(resolver.found, last.entity)] : []
}
