import type { BodyWords } from './body-words.ts'
import type { BoilerplateWords } from './boilerplate-words.ts'
import type { DateWords } from './date-words.ts'
import type { DiscourseWords } from './discourse-words.ts'
import type { FigureWords } from './figure-words.ts'
import type { FunctionWords } from './function-words.ts'
import type { GameWords } from './game-words.ts'
import type { MetonymWords } from './metonym-words.ts'
import type { OfficeWords } from './office-words.ts'
import type { PersonWords } from './person-words.ts'
import type { PlaceWords } from './place-words.ts'
import type { PositionWords } from './position-words.ts'
import type { SentenceWords } from './sentence-words.ts'
import type { TokenRules } from './token-rules.ts'

/** The languages that Entente reads. */
export type Language = 'en' | 'fr'

/** Lemmas of head nouns by actor class; the items of a list are separated by commas or lines. */
export type ActorClasses = {
  /** Head nouns that act for their state, by sector. */
  state: Readonly<Record<string, string>>
  /** Head nouns for groups in a country. */
  group: string
  /** Head nouns for private people and firms, who act for nobody. */
  private: string
  /** Head nouns for things that belong to a state, so that a strike on them is one on the state. */
  asset: string
  /** Head nouns for places, of whose state they are a part: "city", "border". */
  place: string
  /** Head nouns for quantities, which refer to their complement: "a number of". */
  collective: string
}

/** Everything that is specific to a language, beside the weights of its parser: data, and one rule of spelling. */
export type Pack = {
  lang: Language
  tokens: TokenRules
  /** The possible lemmas of a verb form by regular inflection, the most probable first; they need not exist. */
  verbLemmas: (form: string) => Iterable<string>
  /** Lines in the syntax that `seed/frames/frame-table.ts` describes. */
  frames: string
  actors: ActorClasses
  /** Lines of `effect | where | lemmas`, read by `seed/predication/scope/scope-table.ts`. */
  scope: string
  games: GameWords
  discourse: DiscourseWords
  figures: FigureWords
  sentences: SentenceWords
  functionWords: FunctionWords
  dates: DateWords
  positions: PositionWords
  metonyms: MetonymWords
  bodies: BodyWords
  persons: PersonWords
  offices: OfficeWords
  places: PlaceWords
  boilerplate: BoilerplateWords
  grammar: Grammar
}

/**
 * Words that rules of grammar need by lemma, because the labels of Universal Dependencies do not distinguish them. A name ends in the part of
 * speech or the construction that its words have.
 */
export type Grammar = {
  /** Prepositions of the agent of a passive: "by". */
  agentPrepositions: readonly [string, ...string[]]
  /** Prepositions of the indirect object: « donner à ». */
  indirectObjectPrepositions: readonly string[]
  /** Prepositions of origin: "troops from Kenya". */
  originPrepositions: readonly string[]
  /** Prepositions of the genitive: "of", « de ». */
  genitivePrepositions: readonly [string, ...string[]]
  /** Prepositions before the author of a text or a claim: "the claim by X". */
  authorPrepositions: readonly string[]
  /** Prepositions before the complement of a noun within a trigger: « coup de fil », "declaration of war". */
  nounComplementPrepositions: readonly string[]
  /** Prepositions that need two complements: "between". */
  betweenPrepositions: readonly string[]
  /** Locative prepositions before the state on whose territory a thing is. */
  territoryPrepositions: readonly string[]
  /** Prepositions that no other preposition follows; one that the parser attached behind them as a second one is ignored. */
  barePrepositions: readonly string[]
  /** Conjunctions that may coordinate two clauses, and those between whose conjuncts a subject is not looked for: "but", "or". */
  clauseCoordinators: readonly string[]
  clauseBoundaryConjunctions: readonly string[]
  /** Words that are prepositions or conjunctions: "as", "after". */
  clauseOpeners: readonly string[]
  /** Conjunctions that, behind a comma, begin a new main clause: "but". */
  adversativeConjunctions: readonly string[]
  /** Possessive marks behind a name: "'s". */
  possessiveMarks: readonly string[]
  /** Marks of infinitives and gerunds that are complements: "accused of attacking". */
  complementMarks: readonly string[]
  /** The lemma of the copula: "be". */
  copula: string
  /** Reflexive pronouns, where reflexive verbs are listed with the pronoun (« se réunir »). */
  reflexivePronouns: readonly string[]
  /** The lemma of a reflexive verb, as tables list it: « réunir » → « se réunir ». */
  reflexiveLemma: (verb: string) => string
  /** Auxiliaries of the perfect that never form a passive. */
  perfectAuxiliaries: readonly string[]
  /** The auxiliary whose present forms a perfect that is distinct from the simple past: "has visited". */
  presentPerfectAuxiliary?: string
  /** Verbs whose perfect has the auxiliary of the passive: « est venu ». */
  verbsWithPassiveAuxiliary: readonly string[]
  /** The endings that form the conditional from the infinitive, where the language has such. */
  conditionalEnding?: RegExp
  /** Endings of nouns for persons, where the language has distinctive ones. */
  personNounEnding?: RegExp
  /** Verbs whose participle names the agent: « une attaque attribuée à X ». */
  agentParticiples: readonly string[]
  /** Verbs whose participle names the target (« des sanctions visant X »), and the preposition with the same meaning: "against". */
  targetParticiples: readonly string[]
  targetPreposition: string
  /** Nouns for what of a state is violated, so that the state is the victim: "a violation of its sovereignty". */
  violatedNouns: readonly string[]
  /** Prepositions right behind a noun of action before whom it is done to: "the raid on X". */
  deedPrepositions: readonly string[]
  /** Relative pronouns, and those of them that mean "of which". */
  relativePronouns: readonly string[]
  genitiveRelativePronouns: readonly string[]
  /** Dative pronouns without preposition: « lui ». */
  dativePronouns: readonly string[]
  /** Lemmas of object pronouns that have the forms of the definite article: « le ». */
  articlePronouns: readonly string[]
  /** Locative prepositions: where something happens, as opposed to what it is done to. */
  locativePrepositions: readonly string[]
  /** Prepositions that coordinate with a subject: "along with". */
  coordinatingPrepositions: readonly string[]
  /** Negations before a phrase, and the adverbs that cancel them: "not only". */
  phraseNegations: readonly string[]
  focusAdverbs: readonly string[]
  /** Adverbs of quantity with a preposition: « plus de cent ». */
  quantityAdverbs: readonly string[]
  /** Prepositions behind a quantity. */
  partitivePrepositions: readonly string[]
  /** Pronouns of several words by which two do the same to each other. */
  reciprocalPronouns: readonly string[]
  /** Adverbs of what two do to each other: « mutuellement ». */
  reciprocalAdverbs: readonly string[]
  /** Pronouns that refer to persons only, and those that refer to none. */
  personPronouns: readonly string[]
  neuterPronouns: readonly string[]
  /** Plural possessives: "their". */
  pluralPossessives: readonly string[]
  /** Nouns for days, parts of days and periods. */
  timeNouns: readonly string[]
  /** Whether nominal and adjectival modifiers stand before or behind their noun. */
  modifierPosition: 'before' | 'behind'
  /** The singular of a noun, as far as regular endings tell. */
  singular: (noun: string) => string
  /** Nouns that with a preposition name companions: « en présence de », "in the company of". */
  companionNouns: readonly string[]
  /** The preposition to which such phrases are equivalent: "with". */
  comitativePreposition: string
  /** Prepositions of occasions: "during", « lors de ». */
  occasionPrepositions: readonly string[]
  /** Words for "another", which refer to a previous event of the same kind. */
  anotherDeterminers: readonly string[]
  /** Prepositions of an earlier event or of a reason: « en réponse à », "after". */
  backgroundPrepositions: readonly string[]
  /** Prepositions before what a sentence is about: « quant à », "as for". */
  topicPrepositions: readonly string[]
  /** Prepositions of a fictional setting: "in the film". */
  fictionPrepositions: readonly string[]
  /** Words that introduce the content of a claim: "that", « selon lequel ». */
  contentMarks: readonly string[]
  /** Adjectives and participles that say that a claim is untrue. */
  refutingModifiers: readonly string[]
  /** Modifiers that say that somebody holds no office, or no longer: "retired", « à la retraite », "suicide bomber". */
  formerModifiers: readonly string[]
  /** Nouns for armed groups. */
  armedGroupNouns: readonly string[]
  /** Nouns for texts and decisions, whose author speaks in them: "statement", "resolution". */
  textNouns: readonly string[]
  /** Nouns for spokespersons and aides, with the prepositions before the principal: "spokesman for", "aide to". */
  speaksFor: readonly { heads: readonly string[]; prepositions: readonly string[] }[]
  /** Participles behind the name of an owner: "Saudi-led", "Panama-flagged". */
  ownerParticiples: readonly string[]
  /** Nouns in phrases such as "claimed responsibility". */
  responsibilityNouns: readonly string[]
  /** Nouns that with a demonym mean the nation: "the Iraqi people". */
  nationNouns: readonly string[]
  /** Nouns for political groups, as opposed to crowds. */
  politicalGroupNouns: readonly string[]
  /** Adjectives of order: "the first country to recognise X". */
  ordinalAdjectives: readonly string[]
  /** Adjectives and participles followed by an owner: "forces loyal to X", "a convoy belonging to X". */
  ownershipAdjectives: readonly string[]
  /** Demonstrative pronouns with a genitive: « celui de ». */
  genitiveDemonstratives: readonly string[]
  /** Words that refer to the one named last: « ce dernier », "the latter". */
  latterWords: readonly string[]
  /** Words before an auxiliary and its subject that say the same of another subject: "so did X", "as has X". */
  likewiseWords: readonly string[]
  /** Prepositions behind a comma that liken a name to the subject: "just like". */
  likenessPrepositions: readonly string[]
  /** A name that the parser knows for one, to be read in the place of a name that it takes for a verb. */
  commonName: string
  /** Verbs whose participle with an agent says who did the same: « imité par X », "followed by X". */
  followingVerbs: readonly string[]
  /** Nouns that, definite and without modifiers, refer to a state named elsewhere: « le pays », "the regime". */
  anaphoricStateNouns: readonly string[]
  /** Nouns for bodies of several states, which refer to none by themselves: "the coalition". */
  multinationalBodyNouns: readonly string[]
  /** General nouns for attacks: "the strike". */
  attackNouns: readonly string[]
  /** Nouns for people who act in the name of an office-holder: "Trump's envoy". */
  emissaryNouns: readonly string[]
  /** Nouns for things named after the place where they were made or held: "the Minsk agreements". */
  namedByPlace: readonly string[]
  /** Nouns that with a possessive refer to the other of two states: « son voisin ». */
  neighbourNouns: readonly string[]
  /** Nouns for bodies that, definite and without modifiers, refer to the one named last: « le groupe », "the organization". */
  anaphoricBodyNouns: readonly string[]
  /** Nouns in phrases between an auxiliary and its participle: « a dans la foulée expulsé ». */
  interposedNouns: readonly string[]
  /** Reflexive verbs whose subject undergoes the infinitive: « se voir refuser ». */
  passiveReflexives: readonly string[]
  /** Predicatives of an object: "found X guilty", "set X free". */
  predicatives: readonly string[]
  /** Verbs whose past form without an object is a reduced passive: "Italy urged to free migrants". */
  objectControlVerbs: readonly string[]
  /** Nouns for representatives and representations of a state in another: "ambassador", "consulate". */
  diplomaticNouns: readonly string[]
  /** Nouns for groups in the singular: "militia". */
  groupNouns: readonly string[]
  /** Nouns for partners, whoever they are: "partner", « allié ». */
  partnerNouns: readonly string[]
  /** Those of them that belong to the countries of their adjectives: "Israel's Arab allies". */
  allyNouns: readonly string[]
  /** Nouns for fatal events without an agent: "crash", « séisme ». */
  accidentNouns: readonly string[]
  /** Nouns for impersonal causes, which act on people and markets without being anybody: "storm", "virus", "currency". */
  impersonalCauses: readonly string[]
  /** Nouns for an audience, so that telling it something is no event: "told reporters". */
  audienceNouns: readonly string[]
  /** Participles behind the name of whoever holds or leads something: "Saudi-led", "rebel-held". */
  controlParticiples: readonly string[]
  /** Determiners of two that are known: "both countries". */
  dualDeterminers: readonly string[]
  /** First words of the names of operations, as opposed to those of bodies: "Operation X". */
  operationNouns: readonly string[]
  /** Nouns for people that as modifiers only qualify a deed: "a terrorist attack". */
  epithetNouns: readonly string[]
  /** Words that introduce alternatives: "either X or Y". */
  alternativeMarkers: readonly string[]
  /** Conjunctions that exclude a conjunct: "rather than", « et non ». */
  exclusiveConjunctions: readonly string[]
  /** Prepositions before a part of something named: "including". */
  inclusionPrepositions: readonly string[]
  /** Prepositions before an exception: "everyone except X". */
  exceptionPrepositions: readonly string[]
  /** Determiners and conjunctions that negate their phrase: "neither", « aucun ». */
  negativeWords: readonly string[]
}
