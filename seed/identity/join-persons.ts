import type { EntityId } from '../../model/ids.ts'
import type { Sentence } from '../document.ts'
import { words } from '../gazetteer/trie.ts'
import { idOf } from '../mentions/candidate.ts'
import type { OfficeSpan } from '../mentions/offices.ts'
import type { PersonSpan } from '../mentions/persons.ts'
import { personBySurname } from './by-surname.ts'
import { personOnRecord } from './known-persons.ts'
import { spellingKey } from './spelling.ts'

/** A person of the article, however often and however named. */
export type Known = {
  id: EntityId
  name: string
  keys: string[]
  parts: string[]
  /** Bears the name of somebody else who is on record. */
  namesake: boolean
  country?: string
  offices: OfficeSpan[]
  last: number
}
const surnamesFirst = words(
  'kim xi moon park li wang ri ban nguyen mao hu cho chung kang choi zhang chen liu yang tsai zhao wu zhou deng jiang wen',
)

/** The word of a person's name that is handed down in the family, as its spelling key. */
export function family(person: Known): string | undefined {
  const folded = person.name.toLowerCase().split(/[\s]+/)
  return surnamesFirst.has(folded[0] ?? '') && folded.length > 1 ? person.parts[0] : person.parts.at(-1)
}

/** George W. and George H. W. are two men; a name without initials says nothing against either. */
function initialsAgree(a: string, b: string): boolean {
  // Most names have none, and every full name of a long article is compared.
  if (!a.includes('.') || !b.includes('.')) return true
  const [left, right] = [a, b].map(name => (name.match(/(?<![\p{L}-])\p{Lu}(?=\.)/gu) ?? []).join(''))
  return !left || !right || left === right
}

const professions = words(
  `actor actress singer footballer striker goalkeeper boxer wrestler musician rapper novelist poet painter filmmaker director comedian golfer swimmer cricketer batsman acteur actrice chanteur chanteuse footballeur
 gardien boxeur musicien rappeur romancier poete peintre cineaste realisateur humoriste nageur attaquant entraineur coach`,
)

/** A namesake of somebody on record: "Bollywood actor Imran Khan", "Ferdinand Marcos Jr.". */
function namesakeOf(span: PersonSpan, sentence: Sentence, name: string): { id: string; country?: string } | undefined {
  const { tokens } = sentence
  const before = tokens[span.from - 1]?.fold ?? ''
  const own = personOnRecord(name)
  if (professions.has(before)) return { id: `${own.id}-${before}` }
  const junior =
    /^(?:jr|junior|fils)$/.exec(tokens[span.to]?.fold ?? '') ??
    (/^(?:jr|junior)$/.test(tokens[span.to - 1]?.fold ?? '') ? ['jr'] : null)
  return junior && own.country ? { ...own, id: `${own.id}-jr` } : undefined
}

/** One id for each person of the article, however named. */
export function joinPersons(reads: readonly { sentence: Sentence; persons: readonly PersonSpan[] }[]): {
  known: Known[]
  of: (span: PersonSpan) => Known
} {
  const known: Known[] = []
  const of = new Map<PersonSpan, Known>()
  const textOf = (span: PersonSpan, sentence: Sentence): string => {
    let out = ''
    for (let i = span.from; i < span.to; i++)
      out += (i > span.from && sentence.tokens[i]?.spaced ? ' ' : '') + (sentence.tokens[i]?.text ?? '')
    return out
  }
  const partsOf = (name: string): string[] =>
    spellingKey(name)
      .split(' ')
      .filter(part => part.length > 1 && !/^(?:jr|sr|ii|iii|iv)$/.test(part))
  const countryOf = (span: PersonSpan): string | undefined =>
    span.office?.countries[0] ?? span.office?.organization?.entity.country

  const all = reads.flatMap((read, index) =>
    read.persons.map(span => ({ span, read, index, name: textOf(span, read.sentence) })),
  )
  // Full names first, so that a title line's « Kim et Moon » finds them.
  for (const { span, index, name, read } of all) {
    const parts = partsOf(name)
    if (parts.length < 2) continue
    const namesake = namesakeOf(span, read.sentence, name)
    const record = namesake ?? personOnRecord(name)
    const country = record.country ?? countryOf(span)
    const same = known.find(
      person =>
        person.id === record.id ||
        (person.parts.length > 1 &&
          person.namesake === (namesake !== undefined) &&
          !(person.country && country && person.country !== country) &&
          initialsAgree(person.name, name) &&
          (person.keys.includes(parts.join(' ')) || (family(person) === parts.at(-1) && person.parts[0] === parts[0]))),
    )
    const person = same ?? {
      id: idOf(record.id),
      name,
      keys: [],
      parts,
      namesake: namesake !== undefined,
      offices: [],
      last: index,
      ...(country ? { country } : {}),
    }
    person.keys.push(parts.join(' '))
    if (country) person.country ??= country
    if (span.office) person.offices.push(span.office)
    if (!same) known.push(person)
    of.set(span, person)
  }
  for (const { span, index, name } of all) {
    if (of.has(span)) continue
    const [key = ''] = partsOf(name).slice(-1)
    const fits = known.filter(
      person =>
        person.parts.includes(key) && !(person.country && countryOf(span) && person.country !== countryOf(span)),
    )
    const person = fits.length === 1 ? fits[0] : fits.filter(candidate => family(candidate) === key)[0]
    const entity = person ?? {
      id: idOf(`person:${key || 'unknown'}`),
      name,
      keys: [name],
      parts: partsOf(name),
      namesake: false,
      offices: [],
      last: index,
      ...(countryOf(span) ? { country: countryOf(span) as string } : {}),
    }
    if (!person) {
      const famous = personBySurname(name)
      const record = personOnRecord(name)
      // « le roi Abdallah » of Jordan is not that of Saudi Arabia: one name alone joins only with its country and role.
      const role = span.office && span.office.kind !== 'head' ? `-${span.office.kind}` : ''
      const alone =
        /\s/.test(name) || !entity.country || record.country
          ? record.id
          : `${record.id}-${entity.country.toLowerCase()}${role}`
      entity.id = idOf(famous?.id ?? alone)
      if (famous?.country) entity.country ??= famous.country
      known.push(entity)
    }
    if (span.office) entity.offices.push(span.office)
    of.set(span, entity)
  }

  return {
    known,
    of(span: PersonSpan): Known {
      const person = of.get(span)
      if (!person) throw new Error('a person span that was never joined')
      return person
    },
  }
}
