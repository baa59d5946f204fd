import type { ArticleHead } from '../../model/extraction.ts'
import { articleScopedId } from '../article-scoped-id.ts'
import type { Sentence } from '../document.ts'
import { slug } from '../gazetteer/gazetteer.ts'
import { personBySurname } from '../identity/by-surname.ts'
import { type ArticlePerson, familyNameKey, personEntity } from '../identity/join-persons.ts'
import { spellingKey } from '../identity/spelling.ts'
import { anyOf, itemsOf, itemsOfAll, packOf, packs, wordsIn, wordsOfAll } from '../language/packs.ts'
import { asEntityId, type MentionCandidate } from './candidate.ts'
import type { OfficeSpan } from './offices.ts'
import type { PersonSpan } from './persons.ts'

type Read = { sentence: Sentence; candidates: readonly MentionCandidate[]; persons: readonly PersonSpan[] }

const placing = wordsOfAll(({ persons }) => persons.placingPrepositions)
const possessed = wordsOfAll(({ persons }) => persons.possessed)
const notSurnames = wordsOfAll(({ persons }) => persons.notSurnames)
const beforeStates = wordsIn(({ persons }) => persons.beforeStates)
const relatives = wordsOfAll(({ persons }) => persons.relativesWithGenitive)
const behindSurnames = wordsOfAll(({ persons }) => persons.behindSurnames)
const beforeSurnames = wordsOfAll(({ persons }) => persons.beforeSurnames)
/** Titles whose last word alone is another office: no prime minister is "the minister". */
const subordinate = new RegExp(`^${anyOf(itemsOfAll(({ offices }) => offices.subordinate))}\\b`, 'i')
/** For each language, the pronouns that may mean the last person, the verbs of saying beside them, and whether the pronoun is inverted. */
const speaking = Object.values(packs).map(({ discourse, persons }) => ({
  pronouns: new Set([...itemsOf(discourse.masculinePronouns), ...itemsOf(discourse.femininePronouns)]),
  verbs: new Set(itemsOf(persons.pronounSpeech)),
  inverted: persons.invertsPronoun,
}))

/** Finds later mentions of an article's persons, by family name, by office and by pronoun, and the places that share their names. */
export function subsequentPersonMentions(
  known: readonly ArticlePerson[],
  of: (span: PersonSpan) => ArticlePerson,
  { publishedAt, contentHash }: Pick<ArticleHead, 'publishedAt' | 'contentHash'>,
) {
  // Cached, since every capitalized word of a long article is looked up.
  const keys = new Map<string, string>()
  const byFamily = new Map<string, ArticlePerson[]>()
  for (const person of known) {
    const last = person.name.split(/\s+/).length > 2 ? person.parts.at(-1) : undefined
    for (const key of new Set([familyNameKey(person), last]))
      if (key !== undefined) byFamily.set(key, [...(byFamily.get(key) ?? []), person])
  }
  const byId = new Map(known.map(person => [person.id, person]))
  const byTitle = new Map<string, ArticlePerson[]>()
  for (const person of known)
    for (const title of new Set(person.offices.map(office => office.title)))
      byTitle.set(title, [...(byTitle.get(title) ?? []), person])

  /** "Foreign Minister X …. The minister": those whose title ends with the word, deputies and spokesmen apart. */
  function holdersOfLongerTitle(office: OfficeSpan): ArticlePerson[] {
    const word = office.title.toLowerCase()
    if (country(office) || office.organization || office.place || office.portfolio || word.includes(' ')) return []
    const held = [...byTitle].filter(([title]) => title.toLowerCase().endsWith(` ${word}`) && !subordinate.test(title))
    return [...new Set(held.flatMap(([, holders]) => holders))]
  }

  return {
    /**
     * Whether the name of a city or a state is here the family name of a person of the article: "Dayton's family", « Hollande convoque ».
     * Not behind a locative preposition.
     */
    namesake(sentence: Sentence, candidate: MentionCandidate): boolean {
      if (!/^(?:place\/city|country\/name)$/.test(candidate.rule) || candidate.to !== candidate.from + 1) return false
      const word = sentence.tokens[candidate.from]
      const before = sentence.tokens[candidate.from - 1]?.fold ?? ''
      // « Hollande convoque »: where a state has an article, a family name has none. A state named first stays the state.
      const state = candidate.rule === 'country/name'
      if (
        state &&
        (!packOf(sentence.lang).persons.statesHaveArticles ||
          before === "'" ||
          beforeStates(sentence.lang).has(before) ||
          candidate.entity.name === word?.text)
      )
        return false
      const [after, next, noun] = sentence.tokens.slice(candidate.to, candidate.to + 3).map(token => token.fold)
      const possesses = after === "'" && next === 's' && possessed.has(noun ?? '')
      if (!word || (placing.has(before) && !possesses && !state)) return false
      // "Dayton, Ohio" is the city; "Dayton, who" the man.
      if (after === ',' && !relatives.has(next ?? '')) return false
      const key = spellingKey(word.text)
      return (byFamily.get(key) ?? []).some(
        person => person.parts.length > 1 && person.name.includes(' ') && familyNameKey(person) === key,
      )
    },

    /** Later mentions by family name: « Maximov », "Votel". */
    surnames(sentence: Sentence, covered: readonly MentionCandidate[], index: number): MentionCandidate[] {
      const found: MentionCandidate[] = []
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
          (after?.capital && after.spaced && after.kind === 'word' && !behindSurnames.has(after.fold)) ||
          (before?.capital && before.kind === 'word' && i > 1 && token.spaced && !beforeSurnames.has(before.fold))
        )
          continue
        const key = keys.get(token.text) ?? spellingKey(token.text)
        keys.set(token.text, key)
        const fits = [...(byFamily.get(key) ?? [])]
        const person = fits.sort((a, b) => Math.abs(a.last - index) - Math.abs(b.last - index))[0]
        const famous = person ? undefined : personBySurname(token.text, publishedAt)
        const meant =
          person ??
          (famous && {
            ...famous,
            id: asEntityId(famous.id ?? articleScopedId(`person:${slug(token.text)}`, contentHash)),
          })
        if (!meant) continue
        const rule = person ? 'person/surname' : 'person/surname-on-record'
        found.push({ from: article ? i - 2 : i, to: i + 1, form: 'name', rule, entity: personEntity(meant) })
      }
      return found
    },

    /**
     * The only person of the article who holds this office, by title and by state, body or place. `bare`: the title is a single word with
     * nothing but an article.
     */
    holder(office: OfficeSpan, index: number, bare: boolean): ArticlePerson | undefined {
      if (office.plural || office.kind === 'other' || office.kind === 'religious') return undefined
      const same = (byTitle.get(office.title) ?? []).filter(person =>
        person.offices.some(
          held =>
            held.title === office.title &&
            !(held.portfolio && office.portfolio && held.portfolio !== office.portfolio) &&
            agrees(held, office),
        ),
      )
      const [person, ...others] = same.length > 0 || !bare ? same : holdersOfLongerTitle(office)
      if (!person || others.length > 0) return undefined
      person.last = index
      return person
    },

    /** The antecedent of the pronoun in « a-t-il dit », "he said": the only person of the previous sentence, else undefined. */
    pronoun(sentence: Sentence, index: number, all: readonly Read[]): MentionCandidate | undefined {
      const at = sentence.tokens.findIndex((token, i) =>
        speaking.some(
          ({ pronouns, verbs, inverted }) =>
            pronouns.has(token.fold) &&
            (!inverted || sentence.tokens[i - 1]?.text === '-') &&
            verbs.has(sentence.tokens[i + 1]?.fold ?? ''),
        ),
      )
      if (at < 0) return undefined
      for (let back = index; back >= Math.max(0, index - 2); back--) {
        const here = all[back]
        if (!here) continue
        const ids = new Map<string, ArticlePerson>()
        for (const span of here.persons) if (back < index || span.to <= at) ids.set(of(span).id, of(span))
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
            entity: personEntity(person),
          }
      }
      return undefined
    },
  }
}

const country = (office: OfficeSpan): string | undefined => office.countries[0] ?? office.organization?.entity.country

/** Whether two offices may be one: they do not contradict each other, and share a country, body or place. */
function agrees(a: OfficeSpan, b: OfficeSpan): boolean {
  if (country(a) && country(b) && country(a) !== country(b)) return false
  if (a.organization && b.organization && a.organization.entity.id !== b.organization.entity.id) return false
  // The envoys of one body for two countries are two people.
  if (a.place && b.place && a.place.entity.id !== b.place.entity.id) return false
  return (
    Boolean(country(b) && country(a)) ||
    Boolean(a.organization && b.organization) ||
    (!country(b) && !b.organization && !b.place)
  )
}
