import type { OrgType } from '../../model/ontology.ts'
import type { Sentence } from '../document.ts'
import { bodyIdOf, slug } from '../gazetteer/gazetteer.ts'
import { packOf, wordsIn, wordsOfAll } from '../language/packs.ts'
import { isDefiniteArticle, isGenitive } from '../read/function-words.ts'
import { textOf } from '../read/tokens.ts'
import { asEntityId, type MentionCandidate } from './candidate.ts'
import { isGenericName } from './generic-names.ts'
import { headFirstNameEnd } from './head-first-name.ts'
import { headLastNameEnd } from './head-last-name.ts'
import { ownerBefore } from './owner-before.ts'
import { stateBodyAt } from './state-bodies.ts'

/** The type of a body by the head noun of its name. */
const headsByType: readonly (readonly [OrgType, ReadonlySet<string>])[] = [
  ['party', wordsOfAll(({ bodies }) => bodies.partyHeads)],
  ['military', wordsOfAll(({ bodies }) => bodies.militaryHeads)],
  ['government', wordsOfAll(({ bodies }) => bodies.governmentHeads)],
  ['company', wordsOfAll(({ bodies }) => bodies.companyHeads)],
  ['media', wordsOfAll(({ bodies }) => bodies.mediaHeads)],
]
const typeOfHead = (head: string): OrgType => headsByType.find(([, heads]) => heads.has(head))?.[0] ?? 'other'

const heads = wordsIn(({ bodies }) => bodies.heads)
const notNames = wordsOfAll(({ bodies }) => bodies.notAcronyms)
/** Acronyms for a kind of body, which name no body. */
const sorts = wordsOfAll(({ bodies }) => bodies.acronymsOfKinds)
const beforeAcronyms = wordsOfAll(({ bodies }) => bodies.beforeAcronyms)

/** Organizations in no table that a sentence names by their form: a body of a state, a proper name with a head noun, an acronym. */
export function organizationPatterns(
  sentence: Sentence,
  known: readonly MentionCandidate[],
  acronyms: ReadonlyMap<string, MentionCandidate['entity']>,
): MentionCandidate[] {
  const { tokens, lang } = sentence
  const bodyNameAt = packOf(lang).grammar.modifierPosition === 'behind' ? headFirstNameAt : headLastNameAt
  const found: MentionCandidate[] = []
  const covered = (at: number) =>
    known.some(candidate => at >= candidate.from && at < candidate.to && candidate.form === 'name')

  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.kind !== 'word') continue
    const body = stateBodyAt(sentence, known, i) ?? bodyNameAt(i) ?? acronymAt(i)
    if (!body) continue
    found.push(body)
    i = body.to - 1
  }
  return found

  function organization(id: string, name: string, orgType: OrgType, country?: string): MentionCandidate['entity'] {
    return { id: asEntityId(id), kind: 'Organization', name, orgType, ...(country ? { country } : {}) }
  }

  function headFirstNameAt(at: number): MentionCandidate | undefined {
    const token = tokens[at]
    if (!token || !heads(lang).has(token.fold) || (covered(at) && !token.capital)) return undefined
    // « Congrès national africain de Nelson Mandela »: a name in the tables ends where the tables end it.
    const listed = known.findLast(({ from }) => from === at)
    if (listed && recordEnds(listed)) return undefined
    const to = headFirstNameEnd(sentence, known, at)
    if (to <= at + 1) return undefined
    const name = textOf(sentence.tokens, at, to)
    const shown = name.charAt(0).toUpperCase() + name.slice(1)
    const entity = organization(`org:${slug(name)}`, shown, typeOfHead(token.fold), nationIn(at, to))
    return named(at, to, entity)
  }

  function headLastNameAt(at: number): MentionCandidate | undefined {
    if (!tokens[at]?.capital) return undefined
    const to = headLastNameEnd(sentence, known, at)
    if (to <= at) return undefined
    const name = textOf(sentence.tokens, at, to)
    // "South Korea's opposition Democratic Party" has homonyms in other countries.
    const owner = ownerBefore(tokens, at, known)
    const nation = nationIn(at, to)
    const id = owner && owner !== nation ? bodyIdOf(slug(name), owner) : `org:${slug(name)}`
    const entity = organization(id, name, typeOfHead(lastHead(at, to)), nation ?? owner)
    return named(at, to, entity)
  }

  /** A body named by its form. With a name that many countries use it belongs to none until the article says to which. */
  function named(from: number, to: number, entity: MentionCandidate['entity']): MentionCandidate {
    const own = { from, to, form: 'name' as const, rule: 'organization/head-noun', entity }
    if (entity.country || !isGenericName(tokens.slice(from, to))) return own
    return { ...own, common: { stem: entity.id.slice('org:'.length) } }
  }

  function acronymAt(at: number): MentionCandidate | undefined {
    const token = tokens[at]
    if (!token?.upper || covered(at)) return undefined
    const defined = acronyms.get(token.text)
    const span = { from: at, to: at + 1, form: 'name' as const }
    if (defined) return { ...span, rule: 'organization/defined-acronym', entity: defined }
    if (!plainAcronym(at)) return undefined
    const entity = organization(`org:${slug(token.text)}`, token.text, 'other')
    const common = sorts.has(token.fold) ? { common: { stem: token.fold } } : {}
    return { ...span, rule: 'organization/plain-acronym', entity, ...common }
  }

  /**
   * Whether the words behind a name in the tables say whose it is: « Cour suprême du Brésil », « … de la République démocratique du Congo
   * ».
   */
  function recordEnds({ to, rule }: MentionCandidate): boolean {
    if (!/^organization\/(?:on-record|state-body)$/.test(rule) || !isGenitive(tokens[to]?.fold)) return false
    const next = tokens[to + 1]
    return (
      next?.capital === true ||
      ((isDefiniteArticle(next?.fold) || next?.fold === "'") &&
        known.some(country => country.entity.kind === 'Country' && country.from > to && country.from <= to + 3))
    )
  }

  function nationIn(from: number, to: number): string | undefined {
    return known.find(candidate => candidate.from >= from && candidate.to <= to && candidate.entity.iso3)?.entity.iso3
  }

  function lastHead(from: number, to: number): string {
    for (let i = to - 1; i >= from; i--) if (heads(lang).has(tokens[i]?.fold ?? '')) return tokens[i]?.fold ?? ''
    return ''
  }

  /** Whether an acronym in no table is used as a noun: « le MDC a annoncé ». */
  function plainAcronym(at: number): boolean {
    const token = tokens[at]
    if (
      !token ||
      token.text.length < 3 ||
      token.text.length > 7 ||
      notNames.has(token.fold) ||
      !/^[A-Z]{3,7}$/.test(token.text)
    )
      return false
    const neighbours = [tokens[at - 1], tokens[at + 1]]
    if (neighbours.some(other => other?.upper && other.text.length > 2)) return false
    if (tokens[at - 1]?.text === '-' || tokens[at + 1]?.text === '-') return false
    const before = tokens[at - 1]?.fold === "'" ? tokens[at - 2]?.fold : tokens[at - 1]?.fold
    return beforeAcronyms.has(before ?? '')
  }
}
