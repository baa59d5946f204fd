import { articleScopedId } from '../article-scoped-id.ts'
import type { Sentence } from '../document.ts'
import { personNames, personOnRecord } from '../identity/known-persons.ts'
import { asEntityId, type MentionCandidate } from './candidate.ts'

type Entity = MentionCandidate['entity']
/** Thousands of people from which on a city is meant although the sentence speaks of another country that has one of its name. */
const great = 1000
/** Thousands of people from which on a town may be meant instead of a capital that shares its name. */
const known = 100

/**
 * The names that mean one thing in one country and another elsewhere, each as what it is where the sentence is: San Juan in Argentina,
 * the Conservative Party of Canada, the Constitutional Court of Turkey. What the sentence names says where that is: countries, their
 * nationals, places and persons on record. Where it names nothing of the kind, the best known stays.
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

/** The countries that persons on record whom the sentence names speak for. */
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

/** "Turkey's Constitutional Court", « la Cour constitutionnelle turque »: a body of a name that many countries have, as that of one. */
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
  while (/^(?:of|in|de|du|d|des|la|l|le|the|'|’)$/.test(tokens[behind]?.fold ?? '')) behind++
  const owner = behind > to ? found.find(other => other.from === behind && other.form === 'name') : undefined
  let iso3: string | undefined
  if (lang === 'fr' && demonym) {
    iso3 = demonym.entity.iso3
    to = demonym.to
  } else if (lang !== 'fr' && before && (possessed || before.form === 'demonym')) {
    iso3 = before.entity.iso3
    if (!possessed) from = before.from
  } else if (owner?.entity.kind === 'Country') iso3 = owner.entity.iso3
  const told = iso3 !== undefined
  const fallback = candidate.common?.fallback
  if (!iso3 && !fallback && named.size === 1) iso3 = [...named][0]
  iso3 ??= fallback
  if (!iso3) return candidate
  const entity: Entity = {
    ...candidate.entity,
    id: (iso3 === fallback ? candidate.entity.id : `${candidate.entity.id}-${iso3.toLowerCase()}`) as Entity['id'],
    country: iso3,
  }
  const { common: _, ...rest } = candidate
  // What the words beside it give to a state is a body of that state.
  const ofState = told && /^(?:government|military)$/.test(entity.orgType ?? '')
  return { ...rest, from, to, entity, ...(ofState ? { rule: 'organization/state-body' } : {}) }
}

/**
 * What no sentence told the country of: it is the one of its kind whose country the article tells elsewhere, or a body that only this
 * article speaks of; two articles' "Supreme Court" are not one.
 */
export function commonBodies(reads: readonly { candidates: MentionCandidate[] }[], contentHash: string): void {
  const all = reads.flatMap(({ candidates }) => candidates)
  for (const read of reads)
    for (const [i, candidate] of read.candidates.entries()) {
      if (!candidate.common) continue
      const { common: _, ...rest } = candidate
      const prefix = `${candidate.entity.id}-`
      const told = new Map(
        all.filter(other => !other.common && other.entity.id.startsWith(prefix)).map(other => [other.entity.id, other]),
      )
      const [one] = told.values()
      read.candidates[i] = {
        ...rest,
        entity:
          one && told.size === 1
            ? one.entity
            : { ...rest.entity, id: asEntityId(articleScopedId(candidate.entity.id, contentHash)) },
      }
    }
}
