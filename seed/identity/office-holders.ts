import type { NamedEntities, Office } from '../document.ts'
import { firstNames } from '../gazetteer/first-names.ts'
import type { OfficeSpan } from '../mentions/offices.ts'
import { foldToken } from '../read/tokens.ts'
import { type KnownPerson, type PersonRecord, personRecords } from './known-persons.ts'
import { spellingKey } from './spelling.ts'

/** An office that a known person has held: its letter in the tables, its body, the first and the last year. */
type Held = { kind: string; body?: string; from: number; to: number }
type Holder = { person: KnownPerson; held: Held[]; explicit: boolean }

const read = (office: string): Held => {
  const [, kind = '', body, from, to] = /^([A-Z])(?:@([a-z-]+))?(?:(\d{4})-(\d{4})?)?$/.exec(office) ?? []
  return { kind, ...(body ? { body } : {}), from: from ? Number(from) : 0, to: to ? Number(to) : 9999 }
}

/** Countries whose family names the press writes first. */
const familyFirst = new Set(['CHN', 'TWN', 'HKG', 'PRK', 'KOR'])
const partsOf = (name: string): string[] =>
  spellingKey(name)
    .split(' ')
    .filter(part => part.length > 1 && !/^(?:jr|sr|ii|iii|iv|vi|xvi)$/.test(part))

/**
 * The names that may follow a title of somebody: the family name, alone or with the word before it (« Ben Ali », « dos Santos »), or one
 * listed for them.
 */
function keysOf({ person, names, called }: PersonRecord): { key: string; explicit: boolean }[] {
  const derived = names.flatMap(name => {
    const parts = partsOf(name)
    if (parts.length < 2) return parts
    if (familyFirst.has(person.country ?? '')) return parts.slice(0, 1)
    const two = parts.slice(-2).join(' ')
    // The word behind « ben » is the father's name: « Mohammed ben Salmane » is not King Salman.
    return /^(?:bin|ben) /.test(two) ? [two] : [parts.slice(-1).join(' '), two]
  })
  const explicit = called.map(spellingKey)
  return [...new Set([...explicit, ...derived])].map(key => ({ key, explicit: explicit.includes(key) }))
}

const holders = new Map<string, Holder[]>()
const heldBy = new Map<string, Held[]>()
for (const line of personRecords) {
  const held = line.offices.map(read)
  heldBy.set(line.person.id, held)
  if (held.length > 0)
    for (const { key, explicit } of keysOf(line))
      holders.set(key, [...(holders.get(key) ?? []), { person: line.person, held, explicit }])
}

/** The kinds of office, as letters of the tables, that a title may mean. */
export function officeCodes({
  title,
  kind,
  organization,
}: Pick<OfficeSpan, 'title' | 'kind' | 'organization'>): string {
  const word = foldToken(title)
  if (kind === 'head') {
    if (/president/.test(word)) return organization && !organization.entity.country ? 'PO' : 'P'
    if (/minist|premier|chancel|gouvernement/.test(word)) return 'G'
    if (/^(?:roi|reine|prince|princesse|emir|sultan|empereur|king|queen|princess|emperor|crown)/.test(word)) return 'K'
    return /guide|supreme/.test(word) ? 'CK' : 'PGKR'
  }
  // « le chef de l'Unita », "Hamas chief"
  if (kind === 'official' && /^(?:chef|chief|head|patron)$/.test(word)) return 'OR'
  const letters = { minister: 'M', diplomat: 'D', official: 'O', military: 'A', party: 'R', religious: 'C' }
  return letters[kind as keyof typeof letters] ?? ''
}

/** Whether a title agrees with an office in the tables, in country and body. */
function agrees(person: KnownPerson, { kind, body }: Held, { countries, organization }: OfficeSpan): boolean {
  const country = countries[0] ?? organization?.entity.country
  if (body !== undefined && organization) return organization.entity.id === `org:${body}`
  if (country) return country === person.country
  if (!organization) return true
  return /[ARC]/.test(kind) || (/[DO]/.test(kind) && !person.country)
}

/**
 * The known person to whom a title with a name but no given name refers ("Chinese President Xi", « le général Mladic »): the only one of
 * this name who has held such an office there. Of two (the Bushes, the Kims) it is the one in office in the year of the article; `several`
 * where the year is unknown or both were in office.
 */
export function findOfficeHolder(
  name: string,
  office: OfficeSpan | undefined,
  publishedAt: string | null,
): { person?: KnownPerson; several: boolean } {
  const kinds = office ? officeCodes(office) : ''
  const key = partsOf(name).join(' ')
  if (!office || !kinds) return { several: false }
  const located = office.countries.length > 0 || office.organization !== undefined
  const year = publishedAt ? Number(publishedAt.slice(0, 4)) : undefined
  const fits = (holders.get(key) ?? [])
    // « le président Hassan »: a name that is also a given name needs the country.
    .filter(({ explicit }) => explicit || located || key.includes(' ') || !firstNames.has(foldToken(name)))
    .map(({ person, held }) => ({
      person,
      held: held.filter(one => kinds.includes(one.kind) && agrees(person, one, office)),
    }))
    .filter(({ held }) => held.length > 0)
    // Nobody is called by an office that they do not hold yet.
    .filter(({ held }) => year === undefined || held.some(({ from }) => from <= year))
  if (fits.length === 1 && fits[0]) return { person: fits[0].person, several: false }
  const then = fits.filter(({ held }) => year !== undefined && held.some(({ from, to }) => from <= year && year <= to))
  if (then.length === 1 && then[0]) return { person: then[0].person, several: false }
  return { several: fits.length > 0 }
}

/**
 * The years in which a known person held an office that a title may mean, in a state or body: the term that includes the year of the
 * article or, for a former holder, the last one before it. Undefined where there is none, or where several are possible.
 */
export function yearsInTables(
  { entities }: Pick<NamedEntities, 'entities'>,
  { person, title, kind, organization, country }: Office,
  year: number | undefined,
  former: boolean,
): { since: number; until?: number } | undefined {
  const holder = person && entities.get(person)
  const codes = officeCodes({ title, kind })
  const ofState = !organization || organization.startsWith('org:government-')
  const terms = (heldBy.get(person ?? '') ?? []).filter(
    ({ kind, body, from }) =>
      from > 0 &&
      codes.includes(kind) &&
      (body === undefined ? ofState && country === `country:${holder?.country}` : organization === `org:${body}`),
  )
  const started = terms.filter(({ from }) => year === undefined || from <= year)
  const running = year === undefined ? [] : started.filter(({ to }) => year <= to)
  const [term, other] = !former && running.length > 0 ? running : started.sort((a, b) => b.from - a.from)
  if (!term || (other && year === undefined)) return undefined
  return { since: term.from, ...(term.to < 9999 ? { until: term.to } : {}) }
}

/** Whether this name alone may follow the title of a known person. */
export const isSurnameOfOfficeHolder = (name: string): boolean => holders.has(partsOf(name).join(' '))

/** Whether the tables list any office for this person. */
export const isOfficeHolder = (id: string): boolean => (heldBy.get(id) ?? []).length > 0

/** Whether the tables list an office for this person that the title may mean. */
export const hasHeldOffice = (id: string, office: OfficeSpan): boolean =>
  (heldBy.get(id) ?? []).some(({ kind }) => officeCodes(office).includes(kind))
