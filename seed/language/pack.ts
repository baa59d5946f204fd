import type { TokenRules } from '../syntax/tokenize.ts'

/** The languages that are read. */
export type Language = 'en' | 'fr'

/** Lemmas of the heads of noun phrases, by what such a head stands for; lists apart by commas or lines. */
export type ActorClasses = {
  /** Heads that act for their state, by sector. */
  state: Readonly<Record<string, string>>
  /** People who are a group in a country. */
  group: string
  /** People and firms who act for nobody. */
  private: string
  /** Things whose being struck or seized is done to their state. */
  asset: string
  place: string
  /** Heads that are nothing by themselves and all of their complement: "a number of". */
  collective: string
}

/** What Entente must know of a language to read it, beside the weights of its parser: data, and one rule of spelling. */
export type Pack = {
  lang: Language
  tokens: TokenRules
  /** The lemmas that a form of a verb may have by the regular endings, the likeliest first; whether such a verb exists is not asked. */
  verbLemmas: (form: string) => Iterable<string>
  /** Lines of `seed/frames/frame-table.ts`. */
  frames: string
  actors: ActorClasses
  /** Lines of `effect | where | lemmas`, read by `seed/predication/scope-table.ts`. */
  scope: string
  grammar: Grammar
}

/** The few function words that a tree of UD leaves to the lemma. */
export type Grammar = {
  /** Prepositions behind which a passive names who did it. */
  agent: readonly string[]
  /** Prepositions that say what the bare dative says: « donner à ». */
  indirect: readonly string[]
  /** From where somebody is: "troops from Kenya". */
  origin: readonly string[]
  /** Whose a noun is: "of", « de ». */
  genitive: readonly string[]
  /** Where something stands, for things whose being struck is done to whose ground they stand on. */
  locative: readonly string[]
  /** Prepositions that stand alone: an article behind them that the parser took for a second one is none. */
  simple: readonly string[]
  /** Conjunctions that may join two clauses, and those that no bare subject holds. */
  clauseJoins: readonly string[]
  clauseBreaks: readonly string[]
  /** Marks of the possessive behind a name. */
  possessives: readonly string[]
  /** Forms that are a past tense and a participle in one, by their endings, where the language has any. */
  pastForm?: RegExp
  /** Marks of infinitives and gerunds which complete a verb, as « de » does: "accused of attacking". */
  complementMarks: readonly string[]
  copula: string
  /** Verbs that take the auxiliary of the passive and are none: « est venu ». */
  neverPassive: readonly string[]
  /** Words that open a relative clause; those of them that stand for "of which". */
  relatives: readonly string[]
  genitiveRelatives: readonly string[]
  /** Forms of pronouns that are bare datives: « lui ». */
  datives: readonly string[]
  /** Where something happens, as against what it is done to. */
  places: readonly string[]
  /** Prepositions that add somebody to a subject: "along with". */
  beside: readonly string[]
  /** "Not" before a phrase, and what makes "not only" of it. */
  negators: readonly string[]
  additive: readonly string[]
  /** Prepositions behind a quantity. */
  partitive: readonly string[]
  /** Forms of pronouns that stand for persons alone, and for none. */
  personal: readonly string[]
  neuter: readonly string[]
  /** Nouns of a day, a part of one, or a stretch of time. */
  times: readonly string[]
  /** On which side of a noun stand the nouns and adjectives that qualify it. */
  modifiers: 'before' | 'behind'
  /** Nouns that with a preposition only say who was with whom: « en présence de », "in the company of". */
  companions: readonly string[]
  /** What such company counts as. */
  with: string
  /** Prepositions behind which a noun says on which occasion: "during", « lors de ». */
  occasions: readonly string[]
  /** "Another": the next of the kind that was told last. */
  another: readonly string[]
  /** Prepositions behind which a scene is set: "in the film". */
  scenes: readonly string[]
  /** What a claim is when it is not true. */
  refutations: readonly string[]
  /** Nouns of groups that bear arms. */
  armed: readonly string[]
  /** Nouns of what is written or passed, in which somebody says something: "statement", "resolution". */
  texts: readonly string[]
  /** Nouns of a group that stand in the singular. */
  bodies: readonly string[]
  /** Nouns of those who stand on one's side, whoever they are: "partner", « allié ». */
  partners: readonly string[]
  /** What kills without anybody's doing: "crash", « séisme ». */
  accidents: readonly string[]
  /** Participles that say whose a thing is by who has it: "Saudi-led", "rebel-held". */
  holding: readonly string[]
  /** Coordinations that leave the second, or the first, out: "rather than", « et non ». */
  excluding: readonly string[]
  /** Behind these stands a part of what was named: "including". */
  including: readonly string[]
  /** Behind these stands who is left out: "everyone except X". */
  except: readonly string[]
  /** Determiners and conjunctions which deny the phrase that they open: "neither", « aucun ». */
  none: readonly string[]
}
