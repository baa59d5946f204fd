/**
 * Words by which a capital that stands for its government is told from the place.
 * Folded: lower case, without accents; separated by white space, where nothing else is said. A list is empty where the language has no such form.
 * Fields that end in "Patterns" are sources of regular expressions without groups that capture, separated by commas.
 */
export type MetonymWords = {
  /** Prepositions and nouns behind which a capital is the place. */
  placePrepositions: string
  /** Conjunctions between two capitals. */
  conjunctions: string
  /** Prepositions, conjunctions and verbs behind which a capital acts or is addressed; and those of them that only open a clause. */
  beforeActors: string
  clauseConjunctions: string
  /** Other words that open a clause. */
  clauseOpeners: string
  /** Articles before a capital that are no part of its name. */
  articles: string
  /** Verbs, in forms that news uses, with which a preposition addresses a government; and that preposition. */
  addressing: string
  addresseePrepositions: string
  /** Stems and endings of verbs that have an object before such a preposition: « livrera quatorze chars à Kiev »; with accents. */
  givingStems: string
  givingEndings: string
  /** Nouns with such a preposition some words behind them. */
  supportNouns: string
  /** Nouns for what is given or said to a government: « leur aide à Kigali ». */
  grantedNouns: string
  /** Nouns and adjectives for what is said to a government: "an ultimatum to X". */
  messageNouns: string
  /** Prepositions of origin, and nouns for what comes from a government: "pressure from X". */
  originPrepositions: string
  receivedNouns: string
  /** Prepositions of pressure, and the words before them: "sanctions on X". */
  pressurePrepositions: string
  pressureNouns: string
  /** Participles with which a genitive addresses a government: « obtenu de Pékin ». */
  requestingVerbs: string
  /** Nouns for what a government has, says or does, and a city hardly: "the proposal of Ankara". */
  governingNouns: string
  /** Prepositions of support, and nouns before them: "support for X". */
  favourPrepositions: string
  favourNouns: string
  /** Stems of verbs whose bare form or present participle, by its ending, addresses a government: "accusing X of". */
  actingParticipleStems: string
  actingParticipleEndings: string
  /** Beginnings of verbs for what is done to a city and not to a government: leaving, taking, shelling it. */
  movementStems: string
  /** Words for meetings and receptions, by which a palace is a place. */
  receptionWords: string
  /** Prepositions before a palace that is entered. */
  palacePrepositions: string
  /** Endings of infinitives, where a second addressee needs one behind it. */
  infinitiveEndings: string
  /** Nouns for partners that are coordinated with a capital. */
  partnerNouns: string
  /** Possessives before them, beside those of a single possessor. */
  possessives: string
  /** Relative pronouns. */
  relatives: string
  /** Adverbs between a subject and its verb. */
  modifiers: string
  /** Whether the day may stand between a verb and its object: « a pressé jeudi Juba ». */
  weekdayBehindVerb: boolean
  /** Auxiliaries, irregular verb forms, and adverbs and pronouns before a verb. */
  finiteForms: string
  /** Auxiliaries of the perfect, endings of adverbs between them and a participle, and endings of participles. */
  perfectAuxiliaries: string
  adverbEndings: string
  participleEndings: string
  /** Modal verbs, and the mark of the infinitive, before a verb. */
  modals: string
  /** Endings of finite verbs; words that have such an ending and are none, in full and by their ending; and determiners by which a word is a noun. */
  finiteEndingPatterns: string
  notFinite: string
  notFiniteEndings: string
  determiners: string
  /** Whether a number does so too. */
  numbersDetermine: boolean
  /** Endings of adjectives that may stand behind these nouns. */
  adjectiveEndings: string
  /** Participles of reflexive verbs of movement with the preposition of addressees: « s'est rendu à Damas »; and the reflexive pronouns. */
  journeyParticiples: string
  reflexives: string
}
