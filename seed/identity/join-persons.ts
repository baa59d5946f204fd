import type { ArticleHead } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { articleScopedId } from '../article-scoped-id.ts'
import type { Sentence } from '../document.ts'
import { slug } from '../gazetteer/gazetteer.ts'
import { genderOfGivenName } from '../gazetteer/given-names.ts'
import { wordSet } from '../gazetteer/trie.ts'
import { asEntityId, type MentionCandidate } from '../mentions/candidate.ts'
import type { OfficeSpan } from '../mentions/offices.ts'
import type { PersonSpan } from '../mentions/persons.ts'
import { textOf } from '../read/tokens.ts'
import { personBySurname } from './by-surname.ts'
import { isNameOnRecord, type KnownPerson, personOnRecord } from './known-persons.ts'
import { findOfficeHolder, hasHeldOffice } from './office-holders.ts'
import { spellingKey } from './spelling.ts'

/** A person of the article with all names by which it mentions them. */
export type ArticlePerson = {
  id: EntityId
  name: string
  keys: string[]
  parts: string[]
  /** Has the same name as a known person without being that person. */
  namesake: boolean
  country?: string
  offices: OfficeSpan[]
  last: number
}
/** The entity of a person of the article. */
export const personEntity = ({
  id,
  name,
  country,
}: Pick<ArticlePerson, 'id' | 'name'> & { country?: string | undefined }): MentionCandidate['entity'] => ({
  id,
  kind: 'Person',
  name,
  ...(country ? { country } : {}),
})

const surnamesFirst = wordSet(
  'kim xi moon park li wang ri ban nguyen mao hu cho chung kang choi zhang chen liu yang tsai zhao wu zhou deng jiang wen',
)

/** The family name of a person, as its spelling key. */
export function familyNameKey(person: ArticlePerson): string | undefined {
  const folded = person.name.toLowerCase().split(/[\s]+/)
  return surnamesFirst.has(folded[0] ?? '') && folded.length > 1 ? person.parts[0] : person.parts.at(-1)
}

/** Whether the initials of two names agree: George W. and George H. W. are two people; a name without initials agrees with any. */
function initialsAgree(a: string, b: string): boolean {
  // A fast path: most names have no initials, and all full names of a long article are compared.
  if (!a.includes('.') || !b.includes('.')) return true
  const [left, right] = [a, b].map(name => (name.match(/(?<![\p{L}-])\p{Lu}(?=\.)/gu) ?? []).join(''))
  return !left || !right || left === right
}

const female = /^(?:mme|mlle|madame|mrs|ms|miss|lady|dame|madam)\.?$/
const male = /^(?:m|mr|monsieur|mgr)\.?$/

const professions = wordSet(
  `actor actress singer footballer striker goalkeeper boxer wrestler musician rapper novelist poet painter filmmaker director comedian golfer swimmer cricketer batsman acteur actrice chanteur chanteuse footballeur
 gardien boxeur musicien rappeur romancier poete peintre cineaste realisateur humoriste nageur attaquant entraineur coach`,
)

const politics =
  /^(?:president(?:e|s|ial|ielle|ielles|iel|cy)?|presidence|elections?|electeurs?|scrutin|suffrages?|votes?|voters?|ballots?|premier|minist(?:er|re)|parliament|parlement|parti|party|chef|leader)$/

/**
 * The known person whose name this person only shares: "Bollywood actor Imran Khan", "Ferdinand Marcos Jr.". A sentence about elections or
 * offices refers to the known person, whatever their profession was: "Comedian Volodymyr Zelenskiy won the presidential election".
 */
function namesakeOf(span: PersonSpan, sentence: Sentence, name: string): KnownPerson | undefined {
  const { tokens } = sentence
  const before = tokens[span.from - 1]?.fold ?? ''
  const own = personOnRecord(name)
  if (
    professions.has(before) &&
    (!span.office || span.office.kind === 'other') &&
    !tokens.some(token => politics.test(token.fold))
  )
    return { id: `${own.id}-${before}` }
  const junior =
    /^(?:jr|junior|fils)$/.exec(tokens[span.to]?.fold ?? '') ??
    (/^(?:jr|junior)$/.test(tokens[span.to - 1]?.fold ?? '') ? ['jr'] : null)
  if (!junior) return undefined
  const whole = `${name.replace(/[ ,]+(?:jr|junior)\.?$/i, '')} Jr`
  if (isNameOnRecord(whole)) return personOnRecord(whole)
  return own.country ? { ...own, id: `${own.id}-jr` } : undefined
}

/**
 * Gives each person of the article one id, however they are named. A family name alone gets an id that other articles share only if country
 * and office are known; otherwise the id is valid in this article alone.
 */
export function joinPersons(
  reads: readonly { sentence: Sentence; persons: readonly PersonSpan[] }[],
  { publishedAt, contentHash }: Pick<ArticleHead, 'publishedAt' | 'contentHash'>,
): {
  known: ArticlePerson[]
  of: (span: PersonSpan) => ArticlePerson
} {
  const known: ArticlePerson[] = []
  const of = new Map<PersonSpan, ArticlePerson>()
  const partsOf = (name: string): string[] =>
    spellingKey(name)
      .split(' ')
      .filter(part => part.length > 1 && !/^(?:jr|sr|ii|iii|iv)$/.test(part))
  /** Whether an honorific agrees with a name: « Mme Martin » is not Paul Martin. */
  const gendersAgree = ({ honorific = '' }: PersonSpan, { name }: ArticlePerson): boolean => {
    const called = female.test(honorific) ? 'female' : male.test(honorific) ? 'male' : undefined
    const borne = genderOfGivenName(name.split(/[\s-]+/)[0] ?? '')
    return called === undefined || borne === undefined || called === borne
  }
  const countryOf = (span: PersonSpan): string | undefined =>
    span.office?.countries[0] ?? span.office?.organization?.entity.country

  const all = reads.flatMap((read, index) =>
    read.persons.map(span => ({ span, read, index, name: textOf(read.sentence.tokens, span.from, span.to) })),
  )
  // Full names first, so that « Kim et Moon » in a headline are resolved to them.
  for (const { span, index, name, read } of all) {
    const parts = partsOf(name)
    if (parts.length < 2) continue
    const namesake = namesakeOf(span, read.sentence, name)
    const full = namesake ?? personOnRecord(name)
    // « le président Ben Ali »: a family name of two words.
    const record =
      namesake || full.country || isNameOnRecord(name)
        ? full
        : (findOfficeHolder(name, span.office, publishedAt).person ?? full)
    const country = record.country ?? countryOf(span)
    const same = known.find(
      person =>
        (person.id === record.id && (record.country !== undefined || initialsAgree(person.name, name))) ||
        (person.parts.length > 1 &&
          person.namesake === (namesake !== undefined) &&
          !(person.country && country && person.country !== country) &&
          initialsAgree(person.name, name) &&
          (person.keys.includes(parts.join(' ')) ||
            (familyNameKey(person) === parts.at(-1) && person.parts[0] === parts[0]))),
    )
    // "John A. Stone and John B. Stone": if one article distinguishes them, the initials stay in the ids.
    const taken = !record.country && known.some(({ id }) => id === record.id)
    const person = same ?? {
      id: asEntityId(taken ? `person:${slug(name)}` : record.id),
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
    const held = findOfficeHolder(name, span.office, publishedAt)
    const fits = known.filter(
      person =>
        person.parts.includes(key) &&
        gendersAgree(span, person) &&
        !(person.country && countryOf(span) && person.country !== countryOf(span)) &&
        // "President Clinton" is not Hillary Clinton whom the article names, nor "President Bush" Jeb.
        !(
          span.office &&
          (held.person || held.several) &&
          held.person?.id !== person.id &&
          !hasHeldOffice(person.id, span.office)
        ),
    )
    const person =
      fits.length === 1
        ? fits[0]
        : (fits.find(candidate => candidate.id === held.person?.id) ??
          fits.find(candidate => familyNameKey(candidate) === key))
    const entity = person ?? {
      id: asEntityId('person:unknown'),
      name,
      keys: [name],
      parts: partsOf(name),
      namesake: false,
      offices: [],
      last: index,
      ...(countryOf(span) ? { country: countryOf(span) as string } : {}),
    }
    if (!person) {
      const surname = personBySurname(name, publishedAt)
      const famous = surname?.id ? { ...surname, id: surname.id } : undefined
      const own = personOnRecord(name)
      const record = own.country || isNameOnRecord(name) ? own : (held.person ?? (held.several ? undefined : famous))
      // « le roi Abdallah » of Jordan is not that of Saudi Arabia: a single name is shared only with its country and role.
      const role = span.office && span.office.kind !== 'head' ? `-${span.office.kind}` : ''
      const alone =
        /\s/.test(name) && !held.several
          ? own.id
          : span.office && entity.country && !held.several
            ? `${own.id}-${entity.country.toLowerCase()}${role}`
            : articleScopedId(`person:${slug(name) || 'unknown'}`, contentHash)
      const agreed = record && !(record.country && entity.country && record.country !== entity.country)
      entity.id = asEntityId(agreed ? record.id : alone)
      if (agreed && record.country) entity.country ??= record.country
      known.push(entity)
    }
    if (span.office) entity.offices.push(span.office)
    of.set(span, entity)
  }

  return {
    known,
    of(span: PersonSpan): ArticlePerson {
      const person = of.get(span)
      if (!person) throw new Error('a person span that was never joined')
      return person
    },
  }
}
