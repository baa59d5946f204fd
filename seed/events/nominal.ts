import type { EventKind, PloverType } from '../../model/ontology.ts'
import type { Sentence } from '../document.ts'
import { fold } from '../read/tokens.ts'
import { type Actor, type Member, participants } from './actors.ts'
import { attackNoun } from './attack-noun.ts'
import type { Filled } from './filling.ts'
import { meetingNoun, unique } from './meeting-noun.ts'
import { rightActors } from './right-actors.ts'
import { nounTable } from './trigger-table.ts'
import type { Verb } from './verbs.ts'
import { withdrawalNoun } from './withdrawal-noun.ts'

export type Nominal = {
  from: number
  to: number
  type: PloverType
  kind: EventKind
  status: 'held' | 'planned' | 'postponed' | 'cancelled'
  filled: Filled
  other: boolean
  /** Told in passing: only a date beside it is its own. */
  background?: boolean
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

const inForce =
  /\b(?:took hold|took effect|(?:came|went|entered) into (?:force|effect)|(?:est|sont) entree?s? en vigueur|a pris effet|a debute)\b/

/** Events that a noun tells: « une réunion se tiendra », « lors d'une entrevue avec », « l'attaque des forces … contre … ». */
export function nominalsOf(sentence: Sentence, actors: readonly Actor[], verbs: readonly Verb[]): Nominal[] {
  const { tokens } = sentence
  const lang = sentence.lang === 'fr' ? 'fr' : 'en'
  const result: Nominal[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    const withdrawn = token?.kind === 'word' && !token.capital ? withdrawalNoun(sentence, actors, i) : undefined
    if (withdrawn)
      result.push({
        from: i,
        to: i + 1,
        type: 'SANCTION',
        kind: 'withdrawal',
        status: 'held',
        filled: withdrawn,
        other: false,
        rule: `event/withdrawal-noun-${lang}`,
      })
    const meaning = meaningAt(i)
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
    if (meaning.kind === 'meeting') {
      const meeting = meetingNoun(sentence, actors, verbs, i, isMeeting)
      if (!meeting) continue
      result.push({
        from: i,
        to: i + 1,
        type: meaning.type,
        kind: meaning.kind,
        ...meeting,
        rule: `event/consult-noun-${lang}`,
      })
    } else if (meaning.type === 'ASSAULT') {
      const attack = attackNoun(sentence, actors, verbs, i)
      if (!attack) continue
      result.push({
        from: i,
        to: i + 1,
        type: 'ASSAULT',
        kind: 'attack',
        status: 'held',
        ...attack,
        other: false,
        rule: `event/assault-noun-${lang}`,
      })
    } else if (meaning.type === 'RETREAT') {
      // « un cessez-le-feu entre A et B est entré en vigueur »
      const between = sidesBehind(i)
      const clause = tokens
        .slice(i, i + 30)
        .map(other => other.fold)
        .join(' ')
      if (between.length < 2 || !inForce.test(clause)) continue
      result.push({
        from: i,
        to: i + 1,
        type: 'RETREAT',
        kind: 'agreement',
        status: 'held',
        filled: { participants: participants(between, 'participant'), actors: between, recipients: [] },
        other: false,
        rule: `event/retreat-noun-${lang}`,
      })
    } else if (meaning.type === 'AGREE') {
      const between = sidesBehind(i)
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

  /** « entre A et B », "between A and B" behind the noun. */
  function sidesBehind(noun: number): Member[] {
    const behind = rightActors(sentence, actors, verbs, noun + 1, true)
    return unique(behind.filter(actor => /^(?:entre|between)$/.test(actor.governor)).flatMap(actor => actor.members))
  }

  function meaningAt(at: number): Meaning | undefined {
    const token = tokens[at]
    // « le tête-à-tête »
    if (token?.fold === 'tete' && tokens[at + 2]?.fold === 'a' && tokens[at + 4]?.fold === 'tete')
      return nouns.fr.get('entretien')
    return token?.kind === 'word' && (!token.capital || at === 0) ? nouns[lang].get(token.fold) : undefined
  }

  function isMeeting(at: number): boolean {
    return meaningAt(at)?.kind === 'meeting'
  }
}
