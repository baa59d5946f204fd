import type { Participant } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import type { Document, Found, Sentence } from '../document.ts'
import { coordinate } from './coordinate.ts'
import { ownCountries } from './own-country.ts'
import type { Referred } from './personal-pronoun.ts'
import {
  anonymous,
  describing,
  determiners,
  locative,
  militaryNouns,
  prepositions,
  servants,
  standIns,
} from './phrase-words.ts'

export type Member = { entity: EntityId; country?: string; sector?: string }

/** A noun phrase of one sentence that can act or be acted on, in tokens, `to` exclusive. No members: it is somebody without a name. */
export type Actor = {
  from: number
  to: number
  members: Member[]
  /** The preposition that governs it, folded (« de », « a », "by"), or nothing. */
  governor: string
  /** It is a place here: « en Syrie », "in Moscow". */
  place?: EntityId
  plural: boolean
}

/** The actors of one sentence, coordinated ones as one, in order. */
export function actorsOf(
  document: Document,
  found: Found,
  index: number,
  here: Pick<Found, 'mentions' | 'offices' | 'groups'>,
  pronouns: readonly Referred[] = [],
): Actor[] {
  const { mentions: mentionsHere, offices } = here
  const sentence = document.sentences[index] as Sentence
  const { tokens } = sentence
  const tokenAt = (offset: number): number => tokens.findIndex(token => token.start >= offset)
  const tokenEnd = (offset: number): number => {
    const i = tokens.findIndex(token => token.end >= offset)
    return i < 0 ? tokens.length : i + 1
  }
  const actors: Actor[] = []
  const countryOf = (id: EntityId): string | undefined => {
    const entity = found.entities.get(id)
    return entity?.iso3 ?? entity?.country
  }
  const persons = mentionsHere.filter(mention => mention.kind === 'Person')

  for (const office of offices) {
    if (office.kind === 'other' || office.kind === 'honorific') continue
    const held = persons.find(
      mention =>
        mention.entity === office.person &&
        Math.min(Math.abs(mention.start - office.end), Math.abs(office.start - mention.end)) <= 3,
    )
    const sector = office.kind === 'military' ? 'military' : office.kind === 'party' ? undefined : 'government'
    if (
      office.person &&
      (held ||
        persons.some(
          mention => mention.entity === office.person && mention.start <= office.start && mention.end >= office.end,
        ))
    ) {
      const country =
        countryOf(office.person) ??
        (office.country ? countryOf(office.country) : undefined) ??
        (office.organization ? countryOf(office.organization) : undefined)
      const start = Math.min(office.start, held?.start ?? office.start)
      const end = Math.max(office.end, held?.end ?? office.end)
      push(
        tokenAt(start),
        tokenEnd(end),
        [{ entity: office.person, ...(country ? { country } : {}), ...(sector ? { sector } : {}) }],
        false,
      )
    } else if (office.countries.length > 0 || office.organization) {
      const members = office.countries.length
        ? office.countries.map(entity => ({
            entity,
            ...(countryOf(entity) ? { country: countryOf(entity) as string } : {}),
            ...(sector ? { sector } : {}),
          }))
        : [
            {
              entity: office.organization as EntityId,
              ...(countryOf(office.organization as EntityId)
                ? { country: countryOf(office.organization as EntityId) as string }
                : {}),
              ...(sector ? { sector } : {}),
            },
          ]
      push(tokenAt(office.start), tokenEnd(office.end), members, members.length > 1)
    }
  }
  const coveredByOffice = (start: number, end: number) =>
    offices.some(
      office =>
        office.kind !== 'other' &&
        office.kind !== 'honorific' &&
        start >= office.start &&
        end <= office.end &&
        (office.person || office.countries.length > 0 || office.organization),
    )
  for (const mention of mentionsHere) {
    if (mention.kind !== 'Person' && coveredByOffice(mention.start, mention.end)) continue
    // « et ivoirien Alassane Ouattara »: the nationality of whoever it stands before acts through them.
    if (mention.form === 'demonym' && persons.some(person => person.start - mention.end === 1)) continue
    // « la Franco-Colombienne Ingrid Betancourt »: so does the first half of a nationality.
    if (
      mention.form === 'demonym' &&
      persons.some(
        person => person.start > mention.end && /^-\p{L}{3,20} $/u.test(document.text.slice(mention.end, person.start)),
      )
    )
      continue
    if (
      mention.form === 'demonym' &&
      mentionsHere.some(
        other =>
          other !== mention &&
          other.kind === 'Organization' &&
          other.start <= mention.start &&
          other.end >= mention.end,
      )
    )
      continue
    const nationality =
      mention.kind === 'Person'
        ? mentionsHere.find(other => other.form === 'demonym' && mention.start - other.end === 1)
        : undefined
    const from = tokenAt(nationality?.start ?? mention.start)
    const to = peopleEnd(
      tokenEnd(mention.end),
      mention.form === 'demonym' || mention.kind === 'Organization',
      mention.kind === 'Country' && mention.form === 'name',
    )
    if (actors.some(actor => from >= actor.from && to <= actor.to)) continue
    const country = countryOf(mention.entity)
    if (mention.kind === 'Place') {
      const governor = governorOf(from)
      actors.push({ from, to, members: [], governor, place: mention.entity, plural: false })
      continue
    }
    const military =
      mention.form === 'demonym' &&
      [tokens[from - 1], tokens[from - 2], tokens[to], tokens[to + 1]].some(token =>
        militaryNouns.test(token?.fold ?? ''),
      )
    const sent =
      mention.form === 'demonym' &&
      [tokens[from - 1], tokens[mention.end === tokens[to - 1]?.end ? to : to - 1]].some(token =>
        standIns.test(token?.fold ?? ''),
      )
    const sector =
      found.entities.get(mention.entity)?.orgType === 'military' || military
        ? 'military'
        : sent
          ? 'government'
          : undefined
    push(
      from,
      to,
      [{ entity: mention.entity, ...(country ? { country } : {}), ...(sector ? { sector } : {}) }],
      mention.form === 'demonym' && /s$/.test(mention.text),
    )
  }
  for (const group of here.groups) {
    if (group.start < sentence.start || group.end > sentence.end) continue
    const first = tokenAt(group.start)
    push(
      determiners.has(tokens[first]?.fold ?? '') || /^des$/.test(tokens[first]?.fold ?? '') ? first + 1 : first,
      tokenEnd(group.end),
      group.members.map(entity => ({ entity, ...(countryOf(entity) ? { country: countryOf(entity) as string } : {}) })),
      true,
    )
  }
  for (const { at, person } of pronouns) {
    const country = countryOf(person)
    if (!actors.some(actor => at >= actor.from && at < actor.to))
      push(at, at + 1, [{ entity: person, ...(country ? { country } : {}) }], false)
  }
  for (const { from, to, state } of ownCountries(sentence, found, mentionsHere))
    if (!actors.some(actor => from >= actor.from && from < actor.to)) push(from, to, state ? [state] : [], false)
  for (const [i, token] of tokens.entries())
    if (
      anonymous.has(token.fold) &&
      !actors.some(actor => i >= actor.from - 3 && i < actor.to + 2 && actor.members.length > 0) &&
      token.kind === 'word'
    )
      push(i, i + 1, [], true)

  actors.sort((a, b) => a.from - b.from)
  return coordinate(sentence, found, actors, isDemonym)

  function push(from: number, to: number, members: Member[], plural: boolean): void {
    if (from < 0) return
    const governor = governorOf(from)
    const actor: Actor = { from, to, members, governor, plural: plural || members.length > 1 }
    // A country behind a preposition of place is where something happens.
    const only = members.length === 1 ? members[0] : undefined
    if (only && locative.has(governor) && /^country:/.test(only.entity) && !isDemonym(from))
      actors.push({ ...actor, members: [], place: only.entity })
    else actors.push(actor)
  }

  /** "South Korean officers", "U.N. human rights officials", "Angola's army": the people are the phrase's last word in English. */
  function peopleEnd(to: number, adjective: boolean, owner: boolean): number {
    if (sentence.lang === 'fr') return to
    const owned = owner && /^['’]$/.test(tokens[to]?.text ?? '') && tokens[to + 1]?.fold === 's'
    if (!adjective && !owned) return to
    for (let i = owned ? to + 2 : to; i < to + 6; i++) {
      const token = tokens[i]
      if (token?.kind !== 'word' || token.capital) return to
      const serves = standIns.test(token.fold) || militaryNouns.test(token.fold) || servants.has(token.fold)
      if (serves || (!owned && anonymous.has(token.fold))) return i + 1
      // "French rail workers": one word may say which of them.
      const people = tokens[i + 1]
      const trade = !owned && i === to && people?.kind === 'word' && !people.capital && anonymous.has(people.fold)
      if (trade && !prepositions.has(token.fold) && !/(?:ed|s)$/.test(token.fold)) continue
      if (!describing.has(token.fold)) return to
    }
    return to
  }

  function isDemonym(from: number): boolean {
    const start = tokens[from]?.start
    return mentionsHere.some(mention => mention.start === start && mention.form === 'demonym')
  }

  /** Walks left over determiners and the common nouns of the phrase to the preposition that governs it. */
  function governorOf(from: number): string {
    let i = from - 1
    const demonym =
      isDemonym(from) ||
      mentionsHere.some(mention => mention.start === tokens[from]?.start && mention.form === 'description')
    let nouns = 0
    while (i >= 0) {
      const token = tokens[i]
      if (!token) break
      if (token.fold === "'" && tokens[i - 1]) {
        i--
        continue
      }
      if (token.fold === 'd' && tokens[i + 1]?.fold === "'")
        return /^(?:pres|autour)$/.test(tokens[i - 1]?.fold ?? '') ? 'pres' : 'de'
      if (/^(?:des|de|du|d|of)$/.test(token.fold) && /^(?:presence|company)$/.test(tokens[i - 1]?.fold ?? ''))
        return 'avec'
      // « en présence des officiers des quatre pays »: what governs the officers governs their countries.
      if (/^(?:des|de|du|d|of|from|for)$/.test(token.fold) && standIns.test(tokens[i - 1]?.fold ?? '')) {
        i -= 2
        continue
      }
      // "Troops from Kenya attacked": theirs, and no place; "withdrew troops from Kenya" leaves it.
      if (token.fold === 'from' && militaryNouns.test(tokens[i - 1]?.fold ?? '') && opensClause(i - 1)) {
        i -= 2
        continue
      }
      if (token.fold === 'des')
        return tokens[i - 1]?.kind === 'word' && (isNoun(i - 1) || !isVerbal(tokens[i - 1]?.fold ?? '')) ? 'de' : ''
      // « a » has; « à » is at, and so is « A » where a line opens without its accent.
      if (token.fold === 'a' && sentence.lang === 'fr') return token.text === 'a' ? '' : 'a'
      if (determiners.has(token.fold)) {
        i--
        continue
      }
      // « dont l'ONU accuse le Soudan »: a relative governs nobody.
      if (token.fold === 'dont') return ''
      if (prepositions.has(token.fold)) {
        // « près de Damas », « autour de Mossoul »
        if (/^(?:de|d|du|of)$/.test(token.fold) && /^(?:pres|autour|outside)$/.test(tokens[i - 1]?.fold ?? ''))
          return 'pres'
        // « au sein de la Cédéao », « à la tête de l'ONU »: where, not whose.
        if (
          /^(?:de|d|du)$/.test(token.fold) &&
          /^(?:sein|tete|interieur|marge|cotes|face)$/.test(tokens[i - 1]?.fold ?? '')
        )
          return 'dans'
        return token.fold === 'd' || token.fold === 'du'
          ? 'de'
          : token.fold === 'au' || token.fold === 'aux'
            ? 'a'
            : token.fold
      }
      // "to flood-stricken Mozambique", "on landlocked Burundi"
      if (sentence.lang !== 'fr' && !token.capital) {
        if (
          tokens[i - 1]?.text === '-' &&
          tokens[i - 2]?.kind === 'word' &&
          /(?:ed|en|torn|hit|rich|poor|held|led|run)$/.test(token.fold)
        ) {
          i -= 3
          continue
        }
        if (/^(?:landlocked|impoverished|nearby|fellow|beleaguered|tiny|arch|oil)$/.test(token.fold)) {
          i--
          continue
        }
      }
      const named = token.capital && !determiners.has(tokens[i - 1]?.fold ?? '')
      if (demonym && token.kind === 'word' && nouns < 3 && !named && sentence.lang === 'fr') {
        nouns++
        i--
        continue
      }
      break
    }
    return ''
  }

  /** Nothing but how many and which ones stands before the noun in its clause. */
  function opensClause(noun: number): boolean {
    let i = noun - 1
    while (
      i >= 0 &&
      (tokens[i]?.kind === 'number' ||
        /^(?:some|about|around|more|than|nearly|the|hundreds|thousands|dozens|of|elite|special|armed)$/.test(
          tokens[i]?.fold ?? '',
        ))
    )
      i--
    return i < 0 || tokens[i]?.kind === 'mark' || /^(?:that|after|and)$/.test(tokens[i]?.fold ?? '')
  }

  /** « la cinquième attaque des forces … »: behind a determiner or an ordinal the same letters are a noun. */
  function isNoun(at: number): boolean {
    const before = tokens[at - 1]?.fold ?? ''
    return determiners.has(before) || prepositions.has(before) || before === "'" || /i?emes?$/.test(before)
  }

  function isVerbal(word: string): boolean {
    return /^(?:a|ont|avait|est|sont|qui|que|et|mais|ou)$/.test(word) || /(?:e|er|ait|ent)$/.test(word)
  }
}

/** Event participants of one role. */
export function participants(members: readonly Member[], role: Participant['role']): Participant[] {
  return members.map(({ entity, country, sector }) => ({
    entity,
    role,
    ...(country ? { country } : {}),
    ...(sector ? { sector } : {}),
  }))
}
