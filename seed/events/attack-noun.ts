import type { Sentence } from '../document.ts'
import { words } from '../gazetteer/trie.ts'
import { type Actor, participants } from './actors.ts'
import { placeOf } from './clause.ts'
import type { Filled } from './filling.ts'
import { rightActors } from './right-actors.ts'
import type { Verb } from './verbs.ts'

const during = /^(?:lors|cours|apres|issue|pendant|durant|during|after|following|lendemain|since|depuis)$/
const definite = /^(?:le|la|les|l|the|cette|ces|this|these|s)$/
/** What has not happened, or may not: « le risque d'une attaque », "any attack", "to prevent an invasion". */
const unreal = words(
  'menace menaces risque risques crainte craintes projet projets possible eventuelle eventuel prochaine imminente empecher eviter prevenir toute aucune si threat threats fear fears risk risks plan plans potential planned possible imminent prevent avoid future any no if would could alleged presumee',
)
const taking = words('invasion bombardement bombing bombardment shelling offensive assaut assault')

/**
 * An attack that a noun tells with both its sides: « la cinquième attaque des forces irakiennes contre Daech », « l'invasion de l'Ukraine
 * par la Russie », "Turkey's strikes on …". `background` when nothing dates it but its own words: the sentence is about something else.
 */
export function attackNoun(
  sentence: Sentence,
  actors: readonly Actor[],
  verbs: readonly Verb[],
  at: number,
): { filled: Filled; background: boolean } | undefined {
  const { tokens } = sentence
  const lead = tokens.slice(Math.max(0, at - 6), at).map(token => token.fold)
  if (lead.some(word => unreal.has(word))) return undefined
  const dated = lead.some(word => during.test(word))
  if (!dated && !lead.slice(-3).some(word => definite.test(word))) return undefined
  const behind = rightActors(sentence, actors, verbs, at + 1, true)
  const governed = (by: RegExp) => behind.find(actor => by.test(actor.governor) && actor.members.length > 0)
  const possessor = actors.find(
    actor =>
      actor.members.length > 0 &&
      (actor.to === at ||
        (actor.to === at - 2 && tokens[at - 1]?.fold === 's') ||
        (actor.to === at - 1 && /^(?:air|drone|missile|rocket|military|ground)$/.test(tokens[at - 1]?.fold ?? ''))),
  )
  const doer = governed(/^(?:by|par)$/) ?? possessor
  const against = governed(/^(?:contre|against|on|sur)$/)
  const of = governed(/^(?:de|of)$/)
  const agent = doer ?? (against || towards(of) ? of : undefined)
  const target = against ?? towards(agent) ?? (doer && taking.has(tokens[at]?.fold ?? '') ? of : undefined)
  if (!agent || !target || agent === target) return undefined
  const receiving = target.members.filter(member => !agent.members.some(other => other.entity === member.entity))
  if (receiving.length === 0) return undefined
  const place = placeOf(sentence, actors, at, at + 1)?.place
  return {
    background: !dated,
    filled: {
      participants: [...participants(agent.members, 'actor'), ...participants(receiving, 'recipient')],
      actors: agent.members,
      recipients: receiving,
      ...(place ? { place } : {}),
    },
  }

  /** « contre les positions de Daech »: the target stands behind a common noun of its own. */
  function towards(first: Actor | undefined): Actor | undefined {
    return behind.find(
      actor =>
        actor !== first &&
        actor.governor === 'de' &&
        actor.members.length > 0 &&
        tokens.slice(first?.to ?? at, actor.from).some(token => /^(?:contre|sur)$/.test(token.fold)),
    )
  }
}
