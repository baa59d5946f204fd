import type { Entity, Mention } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { confidenceOf } from '../confidence.ts'
import type { Document, Found, Office, Sentence } from '../document.ts'
import { words } from '../gazetteer/trie.ts'
import { personBySurname } from '../identity/by-surname.ts'
import { personOnRecord } from '../identity/known-persons.ts'
import { spellingKey } from '../identity/spelling.ts'
import { acronymsOf } from './acronyms.ts'
import { aloneSubjects } from './alone-subjects.ts'
import { type Candidate, idOf, settle } from './candidate.ts'
import { describedBodies } from './described-bodies.ts'
import { gazetteerNames } from './gazetteer-names.ts'
import { groupsOf } from './groups.ts'
import { homeOffices } from './home-offices.ts'
import { jointBodies } from './joint-bodies.ts'
import { placesOf } from './later-places.ts'
import { metonyms } from './metonyms.ts'
import { ministries } from './ministries.ts'
import type { OfficeSpan } from './offices.ts'
import { organizationPatterns } from './organization-patterns.ts'
import { ownedOffices } from './owned-offices.ts'
import { type PersonSpan, personsIn } from './persons.ts'
import { placePatterns } from './place-patterns.ts'

type Known = {
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
type Read = { sentence: Sentence; candidates: Candidate[]; persons: PersonSpan[]; offices: OfficeSpan[] }

const surnamesFirst = words(
  'kim xi moon park li wang ri ban nguyen mao hu cho chung kang choi zhang chen liu yang tsai zhao wu zhou deng jiang wen',
)
const placing = words('in at near from of outside inside around toward towards a en dans vers depuis pres de d')
const kin = words(
  'family wife husband widow son daughter mother father parents brother sister friends death lawyer lawyers',
)
const notSurnames = words(
  'le la les al el ben bin ibn abu abou de van von jr sr ii iii iv may march june august sud nord est ouest saint king prince police state united justice national general',
)

/** Who and what the article names: names on record, forms, persons, then later mentions by surname, office and pronoun. */
export function findMentions(document: Document): Found {
  const acronyms = acronymsOf()
  const alone = aloneSubjects(document.sentences)
  const placed = document.sentences.map(sentence => {
    const known = gazetteerNames(sentence)
    const named = ministries(sentence, known)
    const patterns = [
      ...named,
      ...organizationPatterns(sentence, known, acronyms.defined).filter(
        candidate => !named.some(office => candidate.from < office.to && office.from < candidate.to),
      ),
    ]
    const organizations = [...patterns, ...known.filter(candidate => candidate.entity.kind === 'Organization')]
    acronyms.learn(sentence, organizations)
    const places = placePatterns(sentence, [...known, ...patterns])
    const candidates = settle([...known, ...patterns, ...places].map(candidate => acronyms.apply(sentence, candidate)))
    return { sentence, candidates }
  })
  const places = placesOf(placed)
  const reads: Read[] = placed.map(({ sentence, candidates: own }) => {
    const candidates = [...own, ...places.again(sentence, own)]
    return { sentence, candidates, ...personsIn(sentence, candidates, alone) }
  })
  const people = joinPersons(reads)
  const entities = new Map<EntityId, Entity>()
  const mentions: Mention[] = []
  const offices: Office[] = []
  const lang = document.head.lang === 'fr' ? 'fr' : 'en'

  for (const [index, { sentence, candidates, persons, offices: standing }] of reads.entries()) {
    const found: Candidate[] = candidates.filter(candidate => !people.namesake(sentence, candidate))
    const personAt = (span: PersonSpan): Candidate => {
      const known = people.idOf(span, sentence)
      return {
        from: span.withHonorificFrom ?? span.from,
        to: span.to,
        form: 'name',
        rule: span.rule,
        entity: {
          id: known.id,
          kind: 'Person',
          name: known.name,
          ...(known.country ? { country: known.country } : {}),
        },
      }
    }
    const named = persons.map(personAt)
    found.push(...named, ...people.surnames(sentence, [...found, ...named], index))
    for (const span of persons)
      for (const office of [...(span.office ? [span.office] : []), ...(span.also ?? [])])
        offices.push(officeOf(office, sentence, index, people.idOf(span, sentence).id))
    // « le chef d'état-major de l'armée irakienne » without a name: the one person of the article who holds that office.
    for (const office of standing) {
      const person = people.holder(office, index)
      offices.push(officeOf(office, sentence, index, person?.id))
      // "Ned Price, a spokesman for the department": said of the name beside it, and no mention of its own.
      const from = withArticle(sentence, office.from)
      const beside = named.some(
        name =>
          name.entity.id === person?.id &&
          name.to <= from &&
          from - name.to <= 2 &&
          sentence.tokens[name.to]?.text === ',',
      )
      if (person && !beside)
        found.push({
          from,
          to: office.to,
          form: 'description',
          rule: 'person/office',
          entity: {
            id: person.id,
            kind: 'Person',
            name: person.name,
            ...(person.country ? { country: person.country } : {}),
          },
        })
    }
    const spoken = people.pronoun(sentence, index, reads)
    if (spoken) found.push(spoken)
    const settled = metonyms(sentence, settle(found)).filter((candidate, _, all) => !modifies(sentence, candidate, all))
    for (const candidate of settled) {
      const [first, last] = [sentence.tokens[candidate.from], sentence.tokens[candidate.to - 1]]
      if (!first || !last) continue
      const text = document.text.slice(first.start, last.end)
      const { entity } = candidate
      const known = entities.get(entity.id)
      if (known === undefined) entities.set(entity.id, { ...entity, names: [{ text: entity.name, lang }] })
      const names = entities.get(entity.id)?.names
      if (candidate.form === 'name' && names && !names.some(name => name.text === text))
        names.push({ text, lang: sentence.lang === 'fr' ? 'fr' : 'en' })
      mentions.push({
        entity: entity.id,
        kind: entity.kind,
        form: candidate.form,
        start: first.start,
        end: last.end,
        text,
        rule: candidate.rule,
        confidence: confidenceOf(candidate.rule),
      })
    }
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  ownedOffices(document, entities, mentions, offices)
  homeOffices(document.text, entities, mentions, offices)
  const found: Found = { entities, mentions, groups: [], offices }
  found.groups = groupsOf(document, found)
  jointBodies(document, found)
  describedBodies(document, found)
  return found
}

function officeOf(span: OfficeSpan, sentence: Sentence, index: number, person?: EntityId): Office {
  const [first, last] = [sentence.tokens[span.from], sentence.tokens[span.to - 1]]
  const country = span.countries[0]
  return {
    start: first?.start ?? sentence.start,
    end: last?.end ?? sentence.end,
    title: span.title,
    kind: span.kind,
    sentence: index,
    countries: span.countries.map(iso3 => idOf(`country:${iso3}`)),
    ...(person ? { person } : {}),
    ...(span.organization ? { organization: span.organization.entity.id } : {}),
    ...(country ? { country: idOf(`country:${country}`) } : {}),
    ...(span.place ? { place: span.place.entity.id } : {}),
  }
}

/** "the Syria Recovery Trust Fund": a name that stands before the noun inside the name of a body says which body, and names nothing more. */
function modifies(sentence: Sentence, candidate: Candidate, all: readonly Candidate[]): boolean {
  if (sentence.lang === 'fr' || candidate.form !== 'name' || !/^(?:Country|Place)$/.test(candidate.entity.kind))
    return false
  return all.some(
    other =>
      other !== candidate &&
      other.form === 'name' &&
      other.entity.kind === 'Organization' &&
      other.from <= candidate.from &&
      other.to > candidate.to &&
      sentence.tokens[candidate.to]?.capital === true,
  )
}

/** An office starts at its article: « l'ambassadeur russe ». */
function withArticle(sentence: Sentence, from: number): number {
  const { tokens } = sentence
  if (tokens[from - 1]?.fold === "'" && tokens[from - 2]?.fold === 'l') return from - 2
  return /^(?:le|la|the)$/.test(tokens[from - 1]?.fold ?? '') ? from - 1 : from
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
function joinPersons(reads: readonly Read[]) {
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
  const family = (person: Known): string | undefined => {
    const folded = person.name.toLowerCase().split(/[\s]+/)
    return surnamesFirst.has(folded[0] ?? '') && folded.length > 1 ? person.parts[0] : person.parts.at(-1)
  }
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

  // Every capital of a long article asks for these.
  const byFamily = new Map<string, Known[]>()
  for (const person of known) {
    const last = person.name.split(/\s+/).length > 2 ? person.parts.at(-1) : undefined
    for (const key of new Set([family(person), last]))
      if (key !== undefined) byFamily.set(key, [...(byFamily.get(key) ?? []), person])
  }
  const byId = new Map(known.map(person => [person.id, person]))
  const byTitle = new Map<string, Known[]>()
  for (const person of known)
    for (const title of new Set(person.offices.map(office => office.title)))
      byTitle.set(title, [...(byTitle.get(title) ?? []), person])

  return {
    idOf(span: PersonSpan, _sentence: Sentence): Known {
      const person = of.get(span)
      if (!person) throw new Error('a person span that was never joined')
      return person
    },

    /** "Dayton's family", « Hollande convoque »: a city or state that has the family name of somebody in the article, and no word of place before it. */
    namesake(sentence: Sentence, candidate: Candidate): boolean {
      if (!/^(?:place\/city|country\/name)$/.test(candidate.rule) || candidate.to !== candidate.from + 1) return false
      const word = sentence.tokens[candidate.from]
      const before = sentence.tokens[candidate.from - 1]?.fold ?? ''
      // « Hollande convoque »: French gives states their article, and a family name none. A state's first name stays the state.
      const state = candidate.rule === 'country/name'
      if (
        state &&
        (sentence.lang !== 'fr' || /^(?:la|le|l|'|en|au)$/.test(before) || candidate.entity.name === word?.text)
      )
        return false
      const [after, next, noun] = sentence.tokens.slice(candidate.to, candidate.to + 3).map(token => token.fold)
      const possesses = after === "'" && next === 's' && kin.has(noun ?? '')
      if (!word || (placing.has(before) && !possesses && !state)) return false
      // "Dayton, Ohio" is the city; "Dayton, who" is the man.
      if (after === ',' && !/^(?:who|whose)$/.test(next ?? '')) return false
      const key = spellingKey(word.text)
      return (byFamily.get(key) ?? []).some(
        person => person.parts.length > 1 && person.name.includes(' ') && family(person) === key,
      )
    },

    /** Later mentions by family name: « Maximov », "Votel". */
    surnames(sentence: Sentence, covered: readonly Candidate[], index: number): Candidate[] {
      const found: Candidate[] = []
      for (const candidate of covered)
        if (candidate.entity.kind === 'Person') {
          const person = byId.get(candidate.entity.id)
          if (person) person.last = index
        }
      for (let i = 0; i < sentence.tokens.length; i++) {
        const token = sentence.tokens[i]
        if (
          !token?.capital ||
          token.text.length < 2 ||
          notSurnames.has(token.fold) ||
          covered.some(candidate => i >= candidate.from && i < candidate.to)
        )
          continue
        const before = sentence.tokens[i - 1]
        const after = sentence.tokens[i + 1]
        const article = before?.text === '-' && /^(?:al|el|Al|El)$/.test(sentence.tokens[i - 2]?.text ?? '')
        if (before?.text === '-' && !article) continue
        if (after?.text === '-' && !after.spaced && sentence.tokens[i + 2]?.capital) continue
        if (
          (after?.capital && after.spaced && after.kind === 'word' && !/^(?:on|in|et|and)$/.test(after.fold)) ||
          (before?.capital &&
            before.kind === 'word' &&
            i > 1 &&
            token.spaced &&
            !/^(?:le|la|l|mais|selon|pour|and|but|for|with|mr|mrs|when|while|as|after)$/.test(before.fold))
        )
          continue
        const key = spellingKey(token.text)
        const fits = [...(byFamily.get(key) ?? [])]
        const person = fits.sort((a, b) => Math.abs(a.last - index) - Math.abs(b.last - index))[0]
        const famous = person ? undefined : personBySurname(token.text)
        if (famous)
          found.push({
            from: article ? i - 2 : i,
            to: i + 1,
            form: 'name',
            rule: 'person/surname-on-record',
            entity: {
              id: idOf(famous.id),
              kind: 'Person',
              name: famous.name,
              ...(famous.country ? { country: famous.country } : {}),
            },
          })
        if (person)
          found.push({
            from: article ? i - 2 : i,
            to: i + 1,
            form: 'name',
            rule: 'person/surname',
            entity: {
              id: person.id,
              kind: 'Person',
              name: person.name,
              ...(person.country ? { country: person.country } : {}),
            },
          })
      }
      return found
    },

    /** The one person who is known to hold this office, by title and by whom it is held for. */
    holder(office: OfficeSpan, index: number): Known | undefined {
      if (office.plural || office.kind === 'other' || office.kind === 'religious') return undefined
      const same = (byTitle.get(office.title) ?? []).filter(person =>
        person.offices.some(
          held =>
            held.title === office.title &&
            !(held.portfolio && office.portfolio && held.portfolio !== office.portfolio) &&
            agrees(held, office),
        ),
      )
      if (same.length === 1) {
        const person = same[0]
        if (person) person.last = index
        return person
      }
      return undefined
    },

    /** « a-t-il dit », "he said": the only person of the sentence before, else nobody. */
    pronoun(sentence: Sentence, index: number, all: readonly Read[]): Candidate | undefined {
      const at = sentence.tokens.findIndex(
        (token, i) =>
          (/^(?:il|elle)$/.test(token.fold) &&
            sentence.tokens[i - 1]?.text === '-' &&
            /^(?:dit|declare|ajoute|affirme|souligne|precise|explique|indique|estime|annonce|insiste|poursuivi|conclu|lance|assure)$/.test(
              sentence.tokens[i + 1]?.fold ?? '',
            )) ||
          (/^(?:he|she)$/.test(token.fold) &&
            /^(?:said|added|told|says|noted|warned|stressed)$/.test(sentence.tokens[i + 1]?.fold ?? '')),
      )
      if (at < 0) return undefined
      for (let back = index; back >= Math.max(0, index - 2); back--) {
        const here = all[back]
        if (!here) continue
        const ids = new Map<string, Known>()
        for (const span of here.persons)
          if (back < index || span.to <= at) ids.set(this.idOf(span, here.sentence).id, this.idOf(span, here.sentence))
        for (const found of this.surnames(here.sentence, here.candidates, index)) {
          const person = known.find(other => other.id === found.entity.id)
          if (person && (back < index || found.to <= at)) ids.set(person.id, person)
        }
        if (ids.size > 1) return undefined
        const [person] = ids.values()
        if (person)
          return {
            from: at,
            to: at + 1,
            form: 'pronoun',
            rule: 'person/pronoun',
            entity: {
              id: person.id,
              kind: 'Person',
              name: person.name,
              ...(person.country ? { country: person.country } : {}),
            },
          }
      }
      return undefined
    },
  }
}

const country = (office: OfficeSpan): string | undefined => office.countries[0] ?? office.organization?.entity.country

/** Two readings of an office do not contradict each other and share a holder's country, body or place. */
function agrees(a: OfficeSpan, b: OfficeSpan): boolean {
  if (country(a) && country(b) && country(a) !== country(b)) return false
  if (a.organization && b.organization && a.organization.entity.id !== b.organization.entity.id) return false
  // The envoys of one body for two countries are two persons.
  if (a.place && b.place && a.place.entity.id !== b.place.entity.id) return false
  return (
    Boolean(country(b) && country(a)) ||
    Boolean(a.organization && b.organization) ||
    (!country(b) && !b.organization && !b.place)
  )
}
