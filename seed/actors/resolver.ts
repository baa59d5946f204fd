import type { Mention } from '../../model/extraction.ts'
import type { Document, Group, NamedEntities, Office, Sentence } from '../document.ts'
import type { Pack } from '../language/pack.ts'
import type { DependencyTree } from '../predication/dependency-tree.ts'
import type { Fillers } from '../predication/predication.ts'
import type { Actor } from './actor.ts'
import type { ResolvedPronoun } from './personal-pronouns.ts'
import type { PossessiveCountry } from './possessive-countries.ts'

/** What is known about the people, bodies and countries named in one sentence and just before it. */
type SentenceContext = {
  mentions: readonly Mention[]
  offices: readonly Office[]
  groups: readonly Group[]
  pronouns: readonly ResolvedPronoun[]
  possessiveCountries: readonly PossessiveCountry[]
  /** Whom the first person ("we", « nous ») refers to: several, where a statement is of several. */
  speakers: readonly Actor[]
  /** The actors of the previous sentence's subject, as antecedents for a pronoun that opens this sentence. */
  previousSubjects: readonly Actor[]
  /** Whether the object of the previous sentence is one thing and no actor: "condemned the strike". An object pronoun then refers to that. */
  previousObjectIsThing: boolean
  /** ISO3 of the country that the article is about, or else of the country of its dateline. */
  homeCountry?: string
  /** ISO3 of the country that the article is about, by its title or by how often it is named. */
  topicCountry?: string
  /** The mentions of the previous sentence, in text order. */
  previousMentions: readonly Mention[]
  /** The organization named last, as the antecedent of « le groupe », "the organization". */
  lastBody?: Actor
}

/**
 * The noun phrases of one sentence and whom they refer to. The functions of this folder take it as their first argument; indices are those of
 * words in `deps.tree`.
 */
export type ActorResolver = {
  deps: DependencyTree
  pack: Pack
  document: Document
  found: NamedEntities
  sentence: Sentence
  context: SentenceContext
  fillers: Fillers
  /** For each word, the outermost mention that covers it: within "[the [Syrian] army]" the army. */
  mentionAt: readonly (Mention | undefined)[]
  /** Pronouns that are being resolved, so that two that refer to each other end the search. */
  openPronouns: Set<number>
  /** The actors of a noun phrase and of all phrases coordinated with it, each once. Memoized. */
  actorsOf(head: number): readonly Actor[]
  /** The actors of a noun phrase without those coordinated with it. */
  actorsOfHead(head: number): readonly Actor[]
}
