import type { EventKind, PloverType } from '../../model/ontology.ts'
import type { Found, Sentence } from '../document.ts'
import { fold } from '../read/tokens.ts'
import { type Actor, type Member, participants } from './actors.ts'
import { placeOf, rightActors } from './clause.ts'
import type { Filled } from './frames.ts'
import { nounTable } from './trigger-table.ts'
import type { Verb } from './verbs.ts'

export type Nominal = {
  from: number
  to: number
  type: PloverType
  kind: EventKind
  status: 'held' | 'planned'
  filled: Filled
  other: boolean
  rule: string
}

type Meaning = { type: PloverType; kind: EventKind; frame: string }
const nouns = { fr: new Map<string, Meaning>(), en: new Map<string, Meaning>() }
for (const line of nounTable.trim().split('\n')) {
  const [type, kind, frame = '', fr = '', en = ''] = line.split(';')
  const meaning = { type: type as PloverType, kind: kind as EventKind, frame }
  for (const noun of fr.split('|')) nouns.fr.set(fold(noun), meaning)
  for (const noun of en.split('|')) nouns.en.set(noun, meaning)
}

const happened =
  /(?:s ' est tenue?|se sont tenue?s|(?:a|ont) eu lieu|s ' est deroulee?|se sont deroulee?s|s ' est ouverte?|a ete organisee?|was held|were held|took place|has taken place|have taken place|was convened|were convened|s ' est achevee?)/
const coming =
  /(?:aura lieu|auront lieu|se tiendra|se tiendront|se deroulera|se derouleront|est prevue?|sont prevue?s|doit avoir lieu|doivent avoir lieu|doit se tenir|est programmee?|sera organisee?|will be held|will take place|is scheduled|are scheduled|is planned|is expected to take place|is due to|are due to|is to be held|are to be held)/
const undone =
  /(?:n ' a pas eu lieu|n ' aura pas lieu|ne se tiendra pas|did not take place|will not take place|a ete annulee?|was cancelled|was canceled|reportee?|postponed)/
const during = /^(?:lors|cours|apres|issue|pendant|durant|marge|during|after|following|at|lendemain|since|occasion)$/
const announcing =
  /^(?:annonce|annoncer|annoncent|annoncait|tenue|announced|announce|announces|prochaine|upcoming|planned|future|prevoit|prevoient|preparent|prepare)$/

/** Events that a noun tells: « une réunion se tiendra », « lors d'une entrevue avec », « l'attaque des forces … contre … ». */
export function nominalsOf(
  sentence: Sentence,
  found: Found,
  actors: readonly Actor[],
  verbs: readonly Verb[],
): Nominal[] {
  const { tokens } = sentence
  const lang = sentence.lang === 'fr' ? 'fr' : 'en'
  const result: Nominal[] = []
  const line = tokens.map(token => token.fold).join(' ')
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    const meaning = token?.kind === 'word' && !token.capital ? nouns[lang].get(token.fold) : undefined
    if (!token || !meaning) continue
    // A light verb has taken the noun already.
    if (
      verbs.some(
        verb =>
          verb.meaning.light &&
          verb.from - 12 < i &&
          i < verb.to + 10 &&
          verb.meaning.type === meaning.type &&
          !(i < verb.from && !verb.passive),
      )
    )
      continue
    const lead = leadOf(i)
    if (meaning.kind === 'meeting') {
      if (undone.test(line)) continue
      const before = lead.some(word => during.test(word))
      const planned = coming.test(line) || (lead.some(word => announcing.test(word)) && !before)
      const held = !planned && (happened.test(line) || before)
      if (!planned && !held) continue
      const behind = rightActors(sentence, actors, verbs, i + 1, true)
      const between = behind
        .filter(actor => /^(?:entre|between|among)$/.test(actor.governor))
        .flatMap(actor => actor.members)
      const withs = behind.filter(actor => /^(?:avec|with)$/.test(actor.governor)).flatMap(actor => actor.members)
      const ofs = behind
        .filter(actor => /^(?:de|of)$/.test(actor.governor) && actor.members.length > 1)
        .flatMap(actor => actor.members)
      const leading = actors.find(actor => actor.to === i && actor.members.length > 0)?.members ?? []
      // Two sides of one phrase: « en présence des commandants … » may stand behind another verb.
      const later = actors.filter(actor => actor.from > i && actor.governor === 'avec').flatMap(actor => actor.members)
      const far = actors
        .filter(actor => actor.from > i && /^(?:entre|between|among)$/.test(actor.governor) && actor.members.length > 1)
        .flatMap(actor => actor.members)
      const subject = before && withs.length > 0 ? main(i) : []
      const all = unique(
        between.length >= 2
          ? between
          : withs.length
            ? [...subject, ...withs, ...(leading.length > 1 ? [] : leading)]
            : ofs.length
              ? ofs
              : far.length >= 2
                ? far
                : later.length
                  ? later
                  : leading.length > 1
                    ? leading
                    : [],
      )
      const other =
        /^(?:autre|another|other|nouvelle|second|seconde|deuxieme)$/.test(tokens[i - 1]?.fold ?? '') ||
        lead.includes('autre')
      if (all.length < 2 && !other) continue
      const place = placeOf(sentence, actors, i, i + 1)?.place
      result.push({
        from: i,
        to: i + 1,
        type: meaning.type,
        kind: meaning.kind,
        status: planned ? 'planned' : 'held',
        filled: {
          participants: participants(all, 'participant'),
          actors: all,
          recipients: [],
          ...(place ? { place } : {}),
        },
        other: other && all.length < 2,
        rule: `event/consult-noun-${lang}`,
      })
    } else if (meaning.type === 'ASSAULT') {
      const behind = rightActors(sentence, actors, verbs, i + 1, true)
      const agent =
        behind.find(actor => /^(?:de|by|par|of)$/.test(actor.governor))?.members ??
        actors.find(
          actor =>
            actor.to === i ||
            (actor.to === i - 2 && tokens[i - 1]?.fold === 's') ||
            (actor.to === i - 1 && /^(?:air|drone|missile|rocket|military)$/.test(tokens[i - 1]?.fold ?? '')),
        )?.members
      const target =
        behind.find(actor => /^(?:contre|against|on|sur)$/.test(actor.governor))?.members ??
        behind.find(
          (actor, n) =>
            n > 0 &&
            actor.governor === 'de' &&
            tokens.slice(i, actor.from).some(other => /^(?:contre|against|on|sur)$/.test(other.fold)),
        )?.members
      if (!agent?.length || !target?.length || !lead.some(word => during.test(word))) continue
      const place = placeOf(sentence, actors, i, i + 1)?.place
      const receiving = target.filter(member => !agent.some(other => other.entity === member.entity))
      result.push({
        from: i,
        to: i + 1,
        type: 'ASSAULT',
        kind: 'attack',
        status: 'held',
        filled: {
          participants: [...participants(agent, 'actor'), ...participants(receiving, 'recipient')],
          actors: agent,
          recipients: receiving,
          ...(place ? { place } : {}),
        },
        other: false,
        rule: `event/assault-noun-${lang}`,
      })
    } else if (meaning.type === 'AGREE') {
      const behind = rightActors(sentence, actors, verbs, i + 1, true)
      const between = unique(
        behind.filter(actor => /^(?:entre|between)$/.test(actor.governor)).flatMap(actor => actor.members),
      )
      const sealed =
        /^(?:conclu|signe|signee|signed|reached|concluded|sealed|struck|trouve|scelle|ratifie)$/.test(
          tokens[i + 1]?.fold ?? '',
        ) || tokens.slice(i + 1, i + 5).some(other => /^(?:conclu|signe|signed|reached|concluded)$/.test(other.fold))
      if (between.length < 2 || !sealed) continue
      result.push({
        from: i,
        to: i + 1,
        type: 'AGREE',
        kind: 'agreement',
        status: 'held',
        filled: { participants: participants(between, 'participant'), actors: between, recipients: [] },
        other: false,
        rule: `event/agree-noun-${lang}`,
      })
    }
  }
  return result

  function leadOf(at: number): string[] {
    return tokens.slice(Math.max(0, at - 6), at).map(token => token.fold)
  }

  /** The subject of the sentence, for whoever meets « lors d'une entrevue avec … ». */
  function main(at: number): Member[] {
    const free = actors.filter(actor => actor.governor === '' && actor.place === undefined && actor.members.length > 0)
    return (free.find(actor => actor.to <= at) ?? free.find(actor => actor.from > at))?.members ?? []
  }
}

function unique(members: Member[]): Member[] {
  return members.filter((member, i) => members.findIndex(other => other.entity === member.entity) === i)
}
