import type { EntityId } from '../../model/ids.ts'
import type { EventKind, PloverType } from '../../model/ontology.ts'
import type { Found, Sentence } from '../document.ts'
import { words } from '../gazetteer/trie.ts'
import { weekdays } from '../read/date.ts'
import { type Actor, type Member, participants } from './actors.ts'
import type { Filled } from './filling.ts'

/** What a speaker says of somebody else; `verb` is the token of the verb that is read so, which tells nothing else. */
export type SpokenOf = {
  from: number
  to: number
  type: PloverType
  kind: EventKind
  filled: Filled
  rule: string
  verb?: number
}

/** "should grow", "should reach": what one expects and does not ask for. */
const expected = words(
  'have grow expand shrink contract reach see exceed post record recover benefit become overtake win know feel expect remain continue avoir croitre atteindre devenir connaitre',
)
const be = /^(?:is|are|was|were|est|sont|etait|etaient|soit|soient)$/
const menace =
  /^(?:si|s|if|unless|sinon|consequences?|retaliat\p{Ll}*|reprisals?|represailles|riposte\p{Ll}*|sanctions?|strike|strikes|war|guerre|attaqu\p{Ll}*|attack\p{Ll}*|frapp\p{Ll}*|force|crush|destroy|prix|price|punish\p{Ll}*)$/u

/**
 * What a sentence makes its speaker say of another state: "Cambodia must free the prisoners, the United Nations said" asks, « que la Russie
 * soit derrière l'attaque, a affirmé Londres » accuses, « si l'Iran tire …, a averti Washington » threatens. Of one's own state it is politics
 * at home.
 */
export function spokenOf(
  sentence: Sentence,
  found: Found,
  actors: readonly Actor[],
  speaker: EntityId | undefined,
): SpokenOf[] {
  const { tokens } = sentence
  const lang = sentence.lang === 'fr' ? 'fr' : 'en'
  const result: SpokenOf[] = []
  const warning = warned()
  if (warning) result.push(warning)
  if (!speaker) return result
  const entity = found.entities.get(speaker)
  const country = entity?.iso3 ?? entity?.country
  const saying: Member = actors.flatMap(actor => actor.members).find(member => member.entity === speaker) ?? {
    entity: speaker,
    ...(country ? { country } : {}),
  }
  for (const actor of actors) {
    if (actor.governor !== '' || actor.place !== undefined || actor.members.length === 0) continue
    if (actor.members.some(member => member.entity === speaker || !member.country || member.country === saying.country))
      continue
    if (
      /^(?:si|if|whether|what|that|s)$/.test(tokens[actor.from - 1]?.fold ?? '') &&
      tokens[actor.from - 1]?.fold !== 'that'
    )
      continue
    const at = actor.to
    if (asks(at)) result.push(of('REQUEST', 'request', actor, at, 'modal'))
    else if (blames(at)) result.push(of('ACCUSE', 'accusation', actor, at, 'behind'))
  }
  return result

  function of(type: PloverType, kind: EventKind, actor: Actor, at: number, rule: string): SpokenOf {
    return {
      from: at,
      to: at + 1,
      type,
      kind,
      filled: {
        participants: [...participants([saying], 'actor'), ...participants(actor.members, 'recipient')],
        actors: [saying],
        recipients: actor.members,
      },
      rule: `event/${type.toLowerCase()}-${rule}-${lang}`,
    }
  }

  /** « doit », "must", "should", "has to": asked for, when no expectation follows. */
  function asks(at: number): boolean {
    const modal = tokens[at]?.fold ?? ''
    let next = at + 1
    if (lang === 'fr' ? !/^(?:doit|doivent)$/.test(modal) : !/^(?:must|should|needs?|has|have)$/.test(modal))
      return false
    if (lang !== 'fr' && /^(?:needs?|has|have)$/.test(modal)) {
      if (tokens[next]?.fold !== 'to') return false
      next++
    }
    while (/(?:ly|ment)$|^(?:now|also|aussi|desormais|not|ne|pas)$/.test(tokens[next]?.fold ?? '')) next++
    const word = tokens[next]
    if (word?.kind !== 'word' || expected.has(word.fold)) return false
    if (word.fold === 'be' || word.fold === 'etre')
      return (
        /(?:ed|held|brought|given|e|es|ee|ees|i|is)$/.test(tokens[next + 1]?.fold ?? '') &&
        !/^(?:able|more|the)$/.test(tokens[next + 1]?.fold ?? '')
      )
    return lang !== 'fr' || /(?:er|ir|re|oir|se|s|cesser)$/.test(word.fold)
  }

  /** "was behind the attack", « est responsable de », « est à l'origine de ». */
  function blames(at: number): boolean {
    if (!be.test(tokens[at]?.fold ?? '')) return false
    const behind = tokens.slice(at + 1, at + 7).map(token => token.fold)
    if (/^(?:not|pas|n)$/.test(behind[0] ?? '') || /^(?:n|ne)$/.test(tokens[at - 1]?.fold ?? '')) return false
    const text = behind.join(' ')
    return /^(?:\p{Ll}+ly |\p{Ll}+ment )?(?:behind (?:the|a|an|this|these|those|his|her|its)\b|derriere (?:l|le|la|les|cette|cet|ces|un|une)\b|responsible for\b|responsables? (?:de|du|des|d)\b|to blame for\b|a l ' origine (?:de|du|des|d)\b)/u.test(
      text,
    )
  }

  /** « …, a averti mardi Donald Trump », "…, the president warned": what was said before is the threat, and to whom. */
  function warned(): SpokenOf | undefined {
    for (let i = 2; i < tokens.length; i++) {
      if (!/^(?:averti|prevenu|menace|warned|threatened)$/.test(tokens[i]?.fold ?? '')) continue
      const spot = lang === 'fr' ? inverted(i) : told(i)
      if (!spot) continue
      const { who, comma } = spot
      const content = tokens.slice(0, comma)
      if (!content.some(token => menace.test(token.fold))) continue
      const own = new Set(who.members.map(member => member.country))
      const others = actors.filter(
        actor =>
          actor.to <= comma &&
          actor.place === undefined &&
          actor.members.some(member => member.country && !own.has(member.country)),
      )
      const states = new Set(others.flatMap(actor => actor.members.map(member => member.country)))
      const [first] = others
      if (states.size !== 1 || !first) continue
      return {
        from: i,
        to: i + 1,
        type: 'THREATEN',
        kind: 'threat',
        filled: {
          participants: [...participants(who.members, 'actor'), ...participants(first.members, 'recipient')],
          actors: who.members,
          recipients: first.members,
        },
        rule: `event/threaten-quoted-${lang}`,
        verb: i,
      }
    }
    return undefined
  }

  /** « , a averti mardi X ». */
  function inverted(at: number): { who: Actor; comma: number } | undefined {
    if (!/^(?:a|ont|avait)$/.test(tokens[at - 1]?.text ?? '') || !/^[,»"”]$/.test(tokens[at - 2]?.text ?? ''))
      return undefined
    let next = at + 1
    while (weekdays[tokens[next]?.fold ?? ''] !== undefined || /^(?:hier|soir|matin)$/.test(tokens[next]?.fold ?? ''))
      next++
    const who = actors.find(
      actor => actor.from >= next && actor.from <= next + 3 && actor.governor === '' && actor.members.length > 0,
    )
    return who ? { who, comma: at - 2 } : undefined
  }

  /** ", X warned." */
  function told(at: number): { who: Actor; comma: number } | undefined {
    const after = tokens[at + 1]
    if (
      after &&
      !/^[.,]$/.test(after.text) &&
      !/^(?:on|in|late)$/.test(after.fold) &&
      weekdays[after.fold] === undefined
    )
      return undefined
    const who = actors.find(
      actor => actor.to === at || (actor.to === at - 1 && /^(?:has|have)$/.test(tokens[at - 1]?.fold ?? '')),
    )
    if (!who || who.members.length === 0 || who.governor !== '') return undefined
    let comma = who.from - 1
    while (comma > 0 && comma > who.from - 7 && !/^[,"”]$/.test(tokens[comma]?.text ?? '')) comma--
    return /^[,"”]$/.test(tokens[comma]?.text ?? '') && comma > 2 ? { who, comma } : undefined
  }
}
