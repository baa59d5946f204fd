import type { Sentence } from '../document.ts'
import { type Actor, type Member, participants } from './actors.ts'
import { placeOf } from './clause.ts'
import type { Filled } from './filling.ts'
import { attributionTail, rightActors } from './right-actors.ts'
import type { Verb } from './verbs.ts'

export type MeetingNoun = { status: 'held' | 'planned' | 'postponed' | 'cancelled'; filled: Filled; other: boolean }

const happened =
  /(?:s ' est tenue?|se sont tenue?s|(?:a|ont) eu lieu|s ' est deroulee?|se sont deroulee?s|s ' est ouverte?|a ete organisee?|was held|were held|lasted|a dure|ont dure|took place|has taken place|have taken place|was convened|were convened|s ' est achevee?|(?:opened|began|resumed|started|ended|concluded|got under way|were under way|collapsed|broke (?:down|up|off)) |se sont (?:ouverte?s|acheve(?:e)?s|conclue?s)|(?:a|ont) (?:debute|repris|commence|echoue|pris fin|achoppe) )/
const coming =
  /(?:aura lieu|auront lieu|se tiendra|se tiendront|se deroulera|se derouleront|est prevue?|sont prevue?s|doit avoir lieu|doivent avoir lieu|doit se tenir|est programmee?|sera organisee?|will be held|will take place|is scheduled|are scheduled|is planned|is expected to take place|is due to|are due to|is to be held|are to be held)/
const never = /(?:n ' a pas eu lieu|n ' aura pas lieu|ne se tiendra pas|did not take place|will not take place)/
const calledOff =
  /(?:(?:a ete|ont ete|est|sont) annulee?s?|(?:was|were|been|is|are) (?:cancelled|canceled|called off|scrapped))/
const putOff =
  /(?:(?:a ete|ont ete|est|sont) (?:reportee?s?|ajournee?s?)|(?:was|were|been|is|are) (?:postponed|delayed|put off))/
const during =
  /^(?:terme|lors|cours|apres|issue|pendant|durant|marge|during|after|following|at|lendemain|since|occasion)$/
const announcing =
  /^(?:annonce|annoncer|annoncent|annoncait|tenue|announced|announce|announces|prochaine|upcoming|planned|future|prevoit|prevoient|preparent|prepare)$/
const another = /^(?:autre|another|other|nouvelle|second|seconde|deuxieme)$/
const clauseEdge = /^(?:que|qu|that|;|:|—|–)$/

/**
 * A meeting that a noun tells: « une réunion se tiendra », « lors d'une entrevue avec ». What says whether it is past or to come must
 * stand in the noun's own clause: « lors d'une rencontre, il a annoncé qu'une réunion se tiendra » tells one of each. `isMeeting` says
 * which other tokens begin a meeting of their own.
 */
export function meetingNoun(
  sentence: Sentence,
  actors: readonly Actor[],
  verbs: readonly Verb[],
  at: number,
  isMeeting: (token: number) => boolean,
): MeetingNoun | undefined {
  const { tokens } = sentence
  const [left, right] = [edge(-1), edge(1)]
  const words = (from: number, to: number) => tokens.slice(from, to).map(token => token.fold)
  const lead = words(Math.max(left, at - 6), at)
  const clause = words(Math.max(left, at - 8), right).join(' ')
  if (never.test(clause)) return undefined
  const before = lead.some(word => during.test(word))
  // « Moscou annonce un sommet avec Ankara »: whoever announces it in the same clause will be there.
  const announced = !before && lead.some(word => announcing.test(word))
  const planned = announced || (!before && coming.test(clause))
  const undone = calledOff.test(clause) ? 'cancelled' : putOff.test(clause) ? 'postponed' : undefined
  if (!planned && !before && !undone && !happened.test(clause)) return undefined

  const behind = rightActors(sentence, actors, verbs, at + 1, true)
  const governed = (list: readonly Actor[], by: RegExp, least = 1) =>
    list.filter(actor => by.test(actor.governor) && actor.members.length >= least).flatMap(actor => actor.members)
  const between = governed(behind, /^(?:entre|between|among)$/)
  const withs = governed(behind, /^(?:avec|with)$/)
  // « l'entretien d'Emmanuel Macron avec son homologue »
  const hosts = behind.find(actor => actor.governor === 'de' && actor.from <= at + 4)?.members ?? []
  const leading = actors.find(actor => actor.to === at && actor.members.length > 0)?.members ?? []
  // « en présence des commandants … » may stand behind the noun's verb: « une réunion se tiendra en présence … ».
  const after = actors.filter(actor => actor.from > at && actor.from < right)
  const [first] = [
    between.length >= 2 ? between : [],
    withs.length
      ? [...(before || announced ? subject() : []), ...hosts, ...withs, ...(leading.length > 1 ? [] : leading)]
      : [],
    governed(behind.filter(ofTheirs), /^(?:de|of)$/, 2),
    governed(after, /^(?:entre|between|among)$/, 2),
    governed(after, /^avec$/),
    leading.length > 1 ? leading : [],
    // « à l'issue d'un sommet, A et B ont promis »: those who speak together have met.
    before && behind.length === 0 && subject().length > 1 ? subject() : [],
  ].filter(sides => sides.length > 0)
  const all = unique(first ?? [])
  const other = all.length < 2 && (another.test(tokens[at - 1]?.fold ?? '') || lead.includes('autre'))
  if (all.length < 2 && (!other || undone)) return undefined
  const place = placeOf(sentence, actors, at, at + 1)?.place
  const filled = {
    participants: participants(all, 'participant'),
    actors: all,
    recipients: [],
    ...(place ? { place } : {}),
  }
  return { status: undone ?? (planned ? 'planned' : 'held'), filled, other: other && !undone }

  /** « sous l'égide de Cuba et de la Norvège »: under whose roof others talk. */
  function ofTheirs(actor: Actor): boolean {
    return !words(at, actor.from).some(word =>
      /^(?:egide|auspices|presence|patronage|parrainage|initiative|demande|invitation|aegis|sponsorship)$/.test(word),
    )
  }

  /** The end of the noun's clause on one side: a conjunction, a strong mark or another meeting. */
  function edge(step: 1 | -1): number {
    let i = at + step
    while (i >= 0 && i < tokens.length && !clauseEdge.test(tokens[i]?.fold ?? '') && !isMeeting(i)) i += step
    return step === 1 ? i : i + 1
  }

  /** The subject of the sentence, for whoever meets « lors d'une entrevue avec … ». */
  function subject(): Member[] {
    const free = actors.filter(actor => actor.governor === '' && actor.place === undefined && actor.members.length > 0)
    // « …, a assuré le secrétaire général, à l'issue d'un entretien avec … »: whoever speaks there has met.
    const tail = attributionTail(sentence)
    const speaker = free.find(actor => actor.from > tail && actor.to <= at)
    return (speaker ?? free.find(actor => actor.to <= at) ?? free.find(actor => actor.from > at))?.members ?? []
  }
}

export function unique(members: Member[]): Member[] {
  return members.filter((member, i) => members.findIndex(other => other.entity === member.entity) === i)
}
