import type { TokenRules } from './token-rules.ts'

/** The languages that are read. */
export type Language = 'en' | 'fr'

/** Lemmas of head nouns by actor class; the items of a list are separated by commas or lines. */
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
  /** Quantity heads, which refer to what their complement does: "a number of". */
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
  /** Lines of `effect | where | lemmas`, read by `seed/predication/scope/scope-table.ts`. */
  scope: string
  games: GameWords
  grammar: Grammar
}

/** Words that say that a sentence is about a game or a work. Lists apart by commas or lines; rows as sources of expressions over folded words. */
export type GameWords = {
  /** One of these words is enough. */
  telling: string
  /** Two of these words are needed. */
  hinting: string
  /** Phrases that are enough. */
  rows: string
  /** What says that a game is but the occasion: "two weeks ahead of the final". */
  aside: string
  /** Words of politics and war: next to one, a single word of a game is not enough. */
  serious: string
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
  /** Prepositions that ask for two: "between". */
  between: readonly string[]
  /** Prepositions of place, for things that, when struck, are struck with the state on whose ground they are. */
  locative: readonly string[]
  /** Prepositions that stand alone: an article behind them that the parser took for a second one is none. */
  simple: readonly string[]
  /** Conjunctions that may join two clauses, and those that no bare subject holds. */
  clauseJoins: readonly string[]
  clauseBreaks: readonly string[]
  /** Prepositions that open a clause as well: "as", "after". */
  clauseOpeners: readonly string[]
  /** Conjunctions behind a comma that open a clause of its own standing: "but". */
  contrasts: readonly string[]
  /** Marks of the possessive behind a name. */
  possessives: readonly string[]
  /** Marks of infinitives and gerunds which complete a verb, as « de » does: "accused of attacking". */
  complementMarks: readonly string[]
  copula: string
  /** Forms of the pronoun that makes a verb reflexive where such verbs have names of their own, « se réunir », and how they are named. */
  reflexives: readonly string[]
  reflexiveName: (verb: string) => string
  /** Auxiliaries of the perfect that are never those of the passive. */
  perfect: readonly string[]
  /** Verbs that take the auxiliary of the passive and are none: « est venu ». */
  neverPassive: readonly string[]
  /** What comes after the infinitive in the conditional mood, where the language forms it so. */
  conditional?: RegExp
  /** Endings of nouns that are of persons, where the language has any that tell. */
  person?: RegExp
  /** Verbs whose participle says who did something: « une attaque attribuée à X ». */
  attributing: readonly string[]
  /** Verbs whose participle says at whom something is aimed, « des sanctions visant X », and the preposition that says the same. */
  aiming: readonly string[]
  against: string
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
  /** Adverbs that count with a preposition: « plus de cent ». */
  counting: readonly string[]
  /** Prepositions behind a quantity. */
  partitive: readonly string[]
  /** Forms of pronouns that stand for persons alone, and for none. */
  personal: readonly string[]
  neuter: readonly string[]
  /** Possessives of several: "their". */
  theirs: readonly string[]
  /** Nouns of a day, a part of one, or a stretch of time. */
  times: readonly string[]
  /** On which side of a noun its nominal and adjectival modifiers are. */
  modifiers: 'before' | 'behind'
  /** Nouns that with a preposition only say who was with whom: « en présence de », "in the company of". */
  companions: readonly string[]
  /** What such company counts as. */
  with: string
  /** Prepositions behind which a noun says on which occasion: "during", « lors de ». */
  occasions: readonly string[]
  /** "Another": the next of the kind that was told last. */
  another: readonly string[]
  /** Prepositions before what came earlier, or why something was done: « en réponse à », "after". */
  backgrounds: readonly string[]
  /** Prepositions behind which a scene is set: "in the film". */
  scenes: readonly string[]
  /** What begins the content of a claim: "that", « selon lequel ». */
  contentMarks: readonly string[]
  /** What a claim is when it is not true. */
  refutations: readonly string[]
  /** What says that nobody acts in an office, or not any more: "retired", « à la retraite », "suicide bomber". */
  former: readonly string[]
  /** Nouns of groups that bear arms. */
  armed: readonly string[]
  /** Nouns of what is written or passed, in which somebody says something: "statement", "resolution". */
  texts: readonly string[]
  /** Nouns for spokespersons and aides, with the prepositions before whom they act for: "spokesman for", "aide to". */
  speaksFor: readonly { heads: readonly string[]; prepositions: readonly string[] }[]
  /** Participles that behind a name say whose a thing is: "Saudi-led", "Panama-flagged". */
  ownedBy: readonly string[]
  /** What somebody may claim responsibility for. */
  responsibility: readonly string[]
  /** Nouns that with their nationality are the nation itself: "the Iraqi people". */
  nation: readonly string[]
  /** Groups in a country that stand for a side in its politics, and not for a crowd. */
  political: readonly string[]
  /** What says that somebody did a thing before or after all others: "the first country to recognise X". */
  ranks: readonly string[]
  /** Adjectives and verbs followed by the owner of a force or a thing: "forces loyal to X", "a convoy belonging to X". */
  belonging: readonly string[]
  /** Pronouns that stand for one of the kind last named, of whose it is: « celui de ». */
  kindred: readonly string[]
  /** What points back to whoever was named last: « ce dernier », "the latter". */
  latter: readonly string[]
  /** Nouns that alone and definite mean a state named elsewhere: « le pays », "the regime". */
  lands: readonly string[]
  /** Nouns of bodies of several states, which alone are of none: "the coalition". */
  leagues: readonly string[]
  /** Nouns that any attack may be called by: "the strike". */
  attacks: readonly string[]
  /** Nouns of persons who act in the name of somebody in office: "Trump's envoy". */
  emissaries: readonly string[]
  /** Nouns of what is named by where it was made or held: "the Minsk agreements". */
  namedByPlace: readonly string[]
  /** Nouns that with a possessive mean the other of two states: « son voisin ». */
  neighbours: readonly string[]
  /** Nouns of bodies that alone and definite mean the one that was named last: « le groupe », "the organization". */
  named: readonly string[]
  /** Nouns of phrases that may come between an auxiliary and its participle: « a dans la foulée expulsé ». */
  parting: readonly string[]
  /** Reflexive verbs whose subject undergoes the infinitive behind them: « se voir refuser ». */
  undergoing: readonly string[]
  /** What is said of an object right beside it: "found X guilty", "set X free". */
  predicatives: readonly string[]
  /** Verbs of which a past form without an object is a passive: "Italy urged to free migrants". */
  objectControl: readonly string[]
  /** Nouns of whom and what one state has in another: "ambassador", "consulate". */
  accredited: readonly string[]
  /** Nouns of a group that occur in the singular. */
  bodies: readonly string[]
  /** Nouns of those who stand on one's side, whoever they are: "partner", « allié ». */
  partners: readonly string[]
  /** Those of them who are of the country by whose adjective they are named: "Israel's Arab allies". */
  allies: readonly string[]
  /** What kills without anybody's doing: "crash", « séisme ». */
  accidents: readonly string[]
  /** What befalls people and markets, and is nobody although it strikes, helps or worries: "storm", "virus", "currency". */
  impersonal: readonly string[]
  /** To whom everybody speaks, so that it is no event: "told reporters". */
  audience: readonly string[]
  /** Participles that say whose a thing is by who has it: "Saudi-led", "rebel-held". */
  holding: readonly string[]
  /** Coordinations that leave the second, or the first, out: "rather than", « et non ». */
  excluding: readonly string[]
  /** Followed by a part of what was named: "including". */
  including: readonly string[]
  /** Followed by who is excluded: "everyone except X". */
  except: readonly string[]
  /** Determiners and conjunctions which deny the phrase that they open: "neither", « aucun ». */
  none: readonly string[]
}
