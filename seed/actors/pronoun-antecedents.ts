import type { Mention } from '../../model/extraction.ts'
import { ancestors, childrenWith, hasLabel } from '../predication/dependency-tree.ts'
import { isPassive } from '../predication/voice.ts'
import { type Actor, actorOf } from './actor.ts'
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
  const whose = resolver.pack.grammar.genitiveRelatives.includes(word.lemma) && hasLabel(word, 'nmod', 'det')
  if (whose) {
    const clause = [...ancestors(deps.tree, at)].find(i => hasLabel(deps.tree[i], 'acl'))
    const antecedent = deps.tree[clause ?? -1]?.head
    return antecedent === undefined || antecedent < 0 || antecedent > at ? [] : resolver.actorsOfHead(antecedent)
  }
  if (word.feats.PronType === 'Rel' || word.feats.PronType === 'Int') return []
  const person = word.feats.Person ?? word.feats['Person[psor]']
  if (person === '1') return resolver.context.speaker ? [resolver.context.speaker] : []
  if (person === '2') return []
  if (word.deprel.startsWith('expl')) return []
  const personal = resolver.pack.grammar.personal.includes(word.form.toLowerCase())
  resolver.openPronouns.add(at)
  // « Damas et ses alliés »: the first conjunct owns the second.
  const owner = deps.tree[word.head]
  const row =
    word.feats.Poss === 'Yes' && owner && hasLabel(owner, 'conj') ? resolver.actorsOfHead(owner.head) : undefined
  const accusative = hasLabel(word, 'obj', 'iobj') && word.feats.Poss !== 'Yes'
  const other = accusative && personal ? onlyOtherPerson(resolver, at) : undefined
  const result = other ?? row ?? subjectAbove(resolver, at)
  resolver.openPronouns.delete(at)
  // « ses alliés »: the number of a possessive adjective is that of the thing possessed.
  const several = resolver.pack.grammar.theirs.includes(word.form.toLowerCase()) ? 'Plur' : 'Sing'
  const number = word.feats.Poss === 'Yes' ? several : word.feats.Number
  const neuter = resolver.pack.grammar.neuter.includes(word.form.toLowerCase())
  return result.filter(member => {
    const kind = (resolver.found.entities.get(member.entity) ?? member.described?.entity)?.kind
    if (personal) return kind === 'Person'
    // "The ambassador said it supports": "it" may refer to a person who speaks for a state.
    if (neuter) return kind !== 'Person' || member.country !== undefined
    return number !== 'Plur' || result.length > 1 || kind === 'Organization'
  })
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

function subjectAbove(resolver: ActorResolver, at: number): readonly Actor[] {
  const { deps, fillers } = resolver
  const possessive = deps.tree[at]?.feats.Poss === 'Yes' || deps.tree[at]?.deprel === 'nmod:poss'
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
  return speaking ? [] : resolver.context.previousSubjects
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
