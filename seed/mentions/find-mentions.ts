import type { Entity, Mention } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { confidenceOf } from '../confidence.ts'
import type { Document, NamedEntities, Office, Sentence } from '../document.ts'
import { joinPersons, personEntity } from '../identity/join-persons.ts'
import type { Language } from '../language/pack.ts'
import { anyOf, itemsOfAll, packOf, wordsOfAll } from '../language/packs.ts'
import { isDefiniteArticle, isIndefiniteArticle, isPossessive } from '../read/function-words.ts'
import { acronymTable } from './acronyms.ts'
import { bodiesBehindNames } from './bodies-behind-names.ts'
import { asEntityId, type MentionCandidate, resolveOverlaps } from './candidate.ts'
import { describedBodies } from './described-bodies.ts'
import { gazetteerNames } from './gazetteer-names.ts'
import { groupReferences } from './group-references.ts'
import { commonBodies } from './homonyms.ts'
import { inferOfficeCountries } from './infer-office-countries.ts'
import { jointBodies } from './joint-bodies.ts'
import { isLeft } from './left-offices.ts'
import { metonyms } from './metonyms.ts'
import { ministries } from './ministries.ts'
import { isPartOfLongerName } from './names-within-names.ts'
import { isNamesakeTown } from './namesake-towns.ts'
import type { OfficeSpan } from './offices.ts'
import { organizationPatterns } from './organization-patterns.ts'
import { findPersons, type PersonSpan } from './persons.ts'
import { placePatterns } from './place-patterns.ts'
import { possessiveOffices } from './possessive-offices.ts'
import { singleWordSubjects } from './single-word-subjects.ts'
import { subsequentPersonMentions } from './subsequent-persons.ts'
import { subsequentPlaceMentions } from './subsequent-places.ts'

const otherDeterminers = wordsOfAll(({ offices }) => offices.otherDeterminers)

type Read = { sentence: Sentence; candidates: MentionCandidate[]; persons: PersonSpan[]; offices: OfficeSpan[] }

/**
 * Finds the entities that an article mentions: names of the tables, names by their form, persons, then subsequent mentions by surname,
 * office and pronoun.
 */
export function findMentions(document: Document): NamedEntities {
  const acronyms = acronymTable()
  const alone = singleWordSubjects(document.sentences)
  const placed = document.sentences.map(sentence => {
    const known = gazetteerNames(sentence).filter(candidate => !isNamesakeTown(sentence, candidate))
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
    const candidates = resolveOverlaps(
      [...named, ...known, ...patterns, ...places].map(candidate => acronyms.apply(sentence, candidate)),
    )
    return { sentence, candidates }
  })
  commonBodies(placed, document.head.contentHash)
  const places = subsequentPlaceMentions(placed)
  const reads: Read[] = placed.map(({ sentence, candidates: own }) => {
    const candidates = [...own, ...places.again(sentence, own)]
    return { sentence, candidates, ...findPersons(sentence, candidates, alone) }
  })
  const joined = joinPersons(reads, document.head)
  const people = subsequentPersonMentions(joined.known, joined.of, document.head)
  const entities = new Map<EntityId, Entity>()
  const mentions: Mention[] = []
  const offices: Office[] = []
  const { lang } = packOf(document.head.lang)

  for (const [index, { sentence, candidates, persons, offices: standing }] of reads.entries()) {
    const found: MentionCandidate[] = candidates.filter(candidate => !people.namesake(sentence, candidate))
    const personAt = (span: PersonSpan): MentionCandidate => {
      const known = joined.of(span)
      return {
        from: span.withHonorificFrom ?? span.from,
        to: span.to,
        form: 'name',
        rule: span.rule,
        entity: personEntity(known),
      }
    }
    const named = persons.map(personAt)
    found.push(...named, ...people.surnames(sentence, [...found, ...named], index))
    for (const span of persons)
      for (const office of [...(span.office ? [span.office] : []), ...(span.also ?? [])])
        offices.push(officeOf(office, sentence, index, joined.of(span).id))
    // « le chef d'état-major de l'armée irakienne » without a name refers to the only person of the article who holds that office.
    for (const office of standing) {
      const headLast = packOf(sentence.lang).grammar.modifierPosition === 'before'
      const bare =
        headLast && office.to - office.from === 1 && isDefiniteArticle(sentence.tokens[office.from - 1]?.fold)
      const person = isAnother(sentence, office) ? undefined : people.holder(office, index, bare)
      offices.push(officeOf(office, sentence, index, person?.id))
      // "Ned Price, a spokesman for the department": an apposition to the name, and no mention of its own.
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
          entity: personEntity(person),
        })
    }
    const spoken = people.pronoun(sentence, index, reads)
    if (spoken) found.push(spoken)
    const settled = metonyms(sentence, resolveOverlaps(found)).filter(
      (candidate, _, all) => !modifies(sentence, candidate, all) && !isPartOfLongerName(sentence, candidate, all),
    )
    for (const candidate of settled) {
      const [first, last] = [sentence.tokens[candidate.from], sentence.tokens[candidate.to - 1]]
      if (!first || !last) continue
      const text = document.text.slice(first.start, last.end)
      const { entity } = candidate
      const known = entities.get(entity.id)
      if (known === undefined) entities.set(entity.id, { ...entity, names: [{ text: entity.name, lang }] })
      if (candidate.form === 'name') count(entity.id, candidate, text, packOf(sentence.lang).lang)
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
  /** Counts a spelling of a name. « M. Martin » is a form of address and no spelling. */
  function count(id: EntityId, { rule }: MentionCandidate, text: string, lang: Language): void {
    const names = entities.get(id)?.names ?? []
    const known = names.find(name => name.text === text)
    if (!known) names.push({ text, lang, ...(rule === 'person/honorific' ? {} : { count: 1 }) })
    else if (rule !== 'person/honorific') Object.assign(known, { lang, count: (known.count ?? 0) + 1 })
  }
  withoutNamesakes(document.text, mentions)
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  possessiveOffices(document, entities, mentions, offices)
  bodiesBehindNames(document.text, mentions, offices)
  inferOfficeCountries(document.text, entities, mentions, offices)
  const found: NamedEntities = { entities, mentions, groups: [], offices }
  found.groups = groupReferences(document, found)
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
    countries: span.countries.map(iso3 => asEntityId(`country:${iso3}`)),
    ...(person ? { person } : {}),
    ...(isLeft(sentence.tokens, span) ? { left: true as const } : {}),
    ...(span.unnamedBody ? { unnamedBody: span.unnamedBody } : {}),
    ...(span.organization ? { organization: span.organization.entity.id } : {}),
    ...(country ? { country: asEntityId(`country:${country}`) } : {}),
    ...(span.place ? { place: span.place.entity.id } : {}),
  }
}

/** Whether a name is only a modifier inside the name of a body: "the *Syria* Recovery Trust Fund". */
function modifies(sentence: Sentence, candidate: MentionCandidate, all: readonly MentionCandidate[]): boolean {
  const modifiersFollow = packOf(sentence.lang).grammar.modifierPosition === 'behind'
  if (modifiersFollow || candidate.form !== 'name' || !/^(?:Country|Place)$/.test(candidate.entity.kind)) return false
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

/** Whether an office without a state or body of its own may be anybody's: "his counterpart", « un ambassadeur », « son ministre ». */
function isAnother(sentence: Sentence, office: OfficeSpan): boolean {
  if (office.countries.length > 0 || office.organization || office.place) return false
  const before = sentence.tokens[office.from - 1]?.fold
  return (
    office.counterpart === true ||
    isIndefiniteArticle(before) ||
    isPossessive(before) ||
    otherDeterminers.has(before ?? '')
  )
}

/** The first token of an office with its article: « l'ambassadeur russe ». */
function withArticle(sentence: Sentence, from: number): number {
  const { tokens } = sentence
  if (tokens[from - 1]?.fold === "'" && isDefiniteArticle(tokens[from - 2]?.fold)) return from - 2
  return isDefiniteArticle(tokens[from - 1]?.fold) ? from - 1 : from
}

/** What may precede the name of a state where no other name ends: nothing, an article, a conjunction. */
const asState = new RegExp(
  String.raw`(?:^|[.!?:;»”"]\s*|\n\s*|(?<!\p{L})${anyOf(itemsOfAll(({ persons }) => persons.beforeStateSubjects))}(?:\s|['’]))$`,
  'iu',
)

/**
 * Removes mentions of a country whose name a person of the article bears (« Michael Jordan … Jordan »), unless the text names the country
 * in another way too. Only behind the first mention of the person.
 */
function withoutNamesakes(text: string, mentions: Mention[]): void {
  const borne = new Map<string, number>()
  for (const { kind, form, text: name, start } of mentions)
    if (kind === 'Person' && form === 'name' && name.includes(' '))
      for (const part of name.split(/\s+/)) borne.set(part, Math.min(start, borne.get(part) ?? start))
  if (borne.size === 0) return
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i] as Mention
    if (mention.kind !== 'Country' || mention.form !== 'name') continue
    const bearer = borne.get(mention.text)
    if (bearer === undefined) continue
    if (mention.start < bearer && asState.test(text.slice(Math.max(0, mention.start - 12), mention.start))) continue
    const otherwise = mentions.some(other => other.entity === mention.entity && other.text !== mention.text)
    if (!otherwise) mentions.splice(i, 1)
  }
}
