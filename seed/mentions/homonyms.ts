import { articleScopedId } from '../article-scoped-id.ts'
import type { Sentence } from '../document.ts'
import { bodyIdOf } from '../gazetteer/gazetteer.ts'
import { personNames, personOnRecord } from '../identity/known-persons.ts'
import { packOf } from '../language/packs.ts'
import { isDefiniteArticle, isGenitive, isLocative } from '../read/function-words.ts'
import { asEntityId, type MentionCandidate } from './candidate.ts'
import { ownerBefore } from './owner-before.ts'

type Entity = MentionCandidate['entity']
/** Population in thousands from which a city is meant even if the sentence is about another country with a city of that name. */
const great = 1000
/** Population in thousands from which a town may be meant instead of a capital of the same name. */
const known = 100

/**
 * Resolves names that mean different entities in different countries: San Juan in Argentina, the Conservative Party of Canada, the
 * Constitutional Court of Turkey. Decided by the countries, demonyms, places and known persons of the sentence; where it has none, the best
 * known entity stays.
 */
export function homonyms(sentence: Sentence, found: readonly MentionCandidate[]): MentionCandidate[] {
  if (!found.some(({ others, common }) => others || common)) return [...found]
  const persons = personCountries(sentence)
  return found.map(candidate => {
    const { others, common, entity } = candidate
    if (!others && !common) return candidate
    const named = new Set(
      found.flatMap(other => {
        const iso3 = other.entity.kind === 'Country' ? other.entity.iso3 : other.entity.country
        return other !== candidate && !other.others && !other.common && iso3 ? [iso3] : []
      }),
    )
    if (common) return ofCountry(sentence, candidate, found, new Set([...named, ...persons]))
    const here = entity.country
    if (entity.kind === 'Place') {
      const near = (others ?? []).filter(other => other.country && named.has(other.country))
      const { thousands = 0, capital = false } = candidate
      if ((here && named.has(here)) || candidate.apposed || thousands >= great) return candidate
      const other = near.find(place => !capital || (candidate.sizes?.get(place.id) ?? 0) >= known)
      return other ? { ...candidate, entity: other } : candidate
    }
    const spoken = new Set([...named, ...persons])
    const there = (others ?? []).filter(other => other.country && spoken.has(other.country))
    const [one] = there
    return one && there.length === 1 && !(here && spoken.has(here)) ? { ...candidate, entity: one } : candidate
  })
}

/** The countries of the known persons whom the sentence names. */
function personCountries({ tokens }: Sentence): string[] {
  const found: string[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]?.capital) continue
    const [match] = personNames.at(tokens, i)
    const id = match?.entries[0]
    const country = id ? personOnRecord(id.slice('person:'.length)).country : undefined
    if (country) found.push(country)
    if (match) i += match.length - 1
  }
  return found
}

/**
 * A body with a name that many countries use, as the body of the country beside it: "Turkey's Constitutional Court", « la Cour
 * constitutionnelle turque ».
 */
function ofCountry(
  { tokens, lang }: Sentence,
  candidate: MentionCandidate,
  found: readonly MentionCandidate[],
  named: ReadonlySet<string>,
): MentionCandidate {
  let { from, to } = candidate
  const possessed = tokens[from - 1]?.fold === 's' && /^['’]$/.test(tokens[from - 2]?.text ?? '')
  const before = found.find(other => other.to === (possessed ? from - 2 : from) && other.entity.kind === 'Country')
  const demonym = found.find(other => other.from === to && other.form === 'demonym')
  let behind = to
  const links = (fold: string | undefined) =>
    isGenitive(fold) || isLocative(fold) || isDefiniteArticle(fold) || fold === "'"
  while (links(tokens[behind]?.fold)) behind++
  const owner = behind > to ? found.find(other => other.from === behind && other.form === 'name') : undefined
  let iso3: string | undefined
  const demonymsFollow = packOf(lang).grammar.modifierPosition === 'behind'
  if (demonymsFollow && demonym) {
    iso3 = demonym.entity.iso3
    to = demonym.to
  } else if (!demonymsFollow && before && (possessed || before.form === 'demonym')) {
    iso3 = before.entity.iso3
    if (!possessed) from = before.from
  } else if (owner?.entity.kind === 'Country') iso3 = owner.entity.iso3
  else iso3 = ownerBefore(tokens, from, found)
  const beside = iso3 !== undefined
  // Without a country in the sentence the whole article decides.
  if (!iso3 && !candidate.common?.fallback && named.size === 1) iso3 = [...named][0]
  if (!iso3) return candidate
  const { common: _, ...rest } = candidate
  const entity = bodyOf(candidate, iso3)
  // A government or military body that words beside it assign to a state is a body of that state.
  const ofState = beside && /^(?:government|military)$/.test(entity.orgType ?? '')
  return { ...rest, from, to, entity, ...(ofState ? { rule: 'organization/state-body' } : {}) }
}

/** The body of a country, for a name that many countries use. */
const bodyOf = ({ entity, common }: MentionCandidate, iso3: string): Entity => ({
  ...entity,
  id: asEntityId(bodyIdOf(common?.stem ?? '', iso3)),
  country: iso3,
})

type ReadSentence = { sentence: Sentence; candidates: MentionCandidate[] }

/**
 * Resolves bodies with a name that many countries use, where no words beside them give the country: to the one of that name whose country
 * the article states elsewhere, or to the country that the sentence and the article are about; else to the best known of that name, or to a
 * body of this article alone.
 */
export function commonBodies(reads: readonly ReadSentence[], contentHash: string): void {
  const all = reads.flatMap(({ candidates }) => candidates)
  if (!all.some(({ common }) => common)) return
  const named = reads.map(countriesOf)
  const subject = subjectCountry(reads, named)
  const counts = (iso3: string) => named.filter(each => each.has(iso3)).length
  const settled = new Map<string, Entity>()
  for (const [index, read] of reads.entries())
    for (const [i, candidate] of read.candidates.entries()) {
      if (!candidate.common) continue
      const { common, ...rest } = candidate
      const entity = elsewhere(candidate) ?? settle(candidate, index)
      if (!settled.has(candidate.entity.id)) settled.set(candidate.entity.id, entity)
      read.candidates[i] = { ...rest, entity }
    }
  // An acronym that the article defines refers to the resolved body.
  for (const read of reads)
    for (const [i, candidate] of read.candidates.entries()) {
      const entity = candidate.rule === 'organization/defined-acronym' ? settled.get(candidate.entity.id) : undefined
      if (entity) read.candidates[i] = { ...candidate, entity }
    }

  function elsewhere({ common }: MentionCandidate): Entity | undefined {
    const prefix = `org:${common?.stem}-`
    const candidates = new Map(
      all.filter(other => !other.common && other.entity.id.startsWith(prefix)).map(other => [other.entity.id, other]),
    )
    const [one] = candidates.values()
    return candidates.size === 1 ? one?.entity : undefined
  }

  function settle(candidate: MentionCandidate, index: number): Entity {
    const fallback = candidate.common?.fallback
    const here = named[index] ?? new Set()
    const near = new Set([...here, ...(named[index - 1] ?? [])])
    if (fallback) {
      const another = subject && !near.has(fallback) && counts(subject) >= 2 * counts(fallback)
      return bodyOf(candidate, another ? subject : fallback)
    }
    if (subject && (here.size === 0 || here.has(subject))) return bodyOf(candidate, subject)
    const [only] = here.size > 0 ? here : near
    if (only && !subject && (here.size || near.size) === 1) return bodyOf(candidate, only)
    return { ...candidate.entity, id: asEntityId(articleScopedId(`org:${candidate.common?.stem}`, contentHash)) }
  }
}

/** The countries that a sentence names, itself or by their places, bodies and known persons. */
function countriesOf({ sentence, candidates }: ReadSentence): Set<string> {
  const named = candidates.flatMap(({ entity, common, others }) => {
    const iso3 = entity.kind === 'Country' ? entity.iso3 : entity.country
    return iso3 && !common && !others ? [iso3] : []
  })
  return new Set([...named, ...personCountries(sentence)])
}

/**
 * The country that an article is about: the only one of its title, else the one that at least three sentences name, and twice as many as
 * name any other.
 */
function subjectCountry(reads: readonly ReadSentence[], named: readonly ReadonlySet<string>[]): string | undefined {
  const title = new Set(named.flatMap((each, i) => (reads[i]?.sentence.kind === 'title' ? [...each] : [])))
  if (title.size === 1) return [...title][0]
  const counts = new Map<string, number>()
  for (const iso3 of named.flatMap(each => [...each])) counts.set(iso3, (counts.get(iso3) ?? 0) + 1)
  const [[first, most] = ['', 0], [, next] = ['', 0]] = [...counts].sort(([, a], [, b]) => b - a)
  return most >= 3 && most >= 2 * next ? first : undefined
}
