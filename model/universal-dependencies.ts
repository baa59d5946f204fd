import type { Label } from './ontology.ts'

/** What the parts of speech of Universal Dependencies are called (UPOS, all seventeen). */
export const uposLabels: Readonly<Record<string, Label>> = {
  ADJ: { fr: 'adjectif', en: 'adjective' },
  ADP: { fr: 'préposition', en: 'preposition' },
  ADV: { fr: 'adverbe', en: 'adverb' },
  AUX: { fr: 'auxiliaire', en: 'auxiliary' },
  CCONJ: { fr: 'conjonction de coordination', en: 'coordinating conjunction' },
  DET: { fr: 'déterminant', en: 'determiner' },
  INTJ: { fr: 'interjection', en: 'interjection' },
  NOUN: { fr: 'nom', en: 'noun' },
  NUM: { fr: 'nombre', en: 'number' },
  PART: { fr: 'particule', en: 'particle' },
  PRON: { fr: 'pronom', en: 'pronoun' },
  PROPN: { fr: 'nom propre', en: 'proper noun' },
  PUNCT: { fr: 'ponctuation', en: 'punctuation' },
  SCONJ: { fr: 'conjonction de subordination', en: 'subordinating conjunction' },
  SYM: { fr: 'symbole', en: 'symbol' },
  VERB: { fr: 'verbe', en: 'verb' },
  X: { fr: 'autre', en: 'other' },
}

/** What the relations of Universal Dependencies 2 say of a word to its head, all thirty-seven. */
export const deprelLabels: Readonly<Record<string, Label>> = {
  acl: { fr: 'proposition qui dépend d’un nom', en: 'clause on a noun' },
  advcl: { fr: 'proposition circonstancielle', en: 'adverbial clause' },
  advmod: { fr: 'adverbe', en: 'adverb' },
  amod: { fr: 'adjectif épithète', en: 'adjective on a noun' },
  appos: { fr: 'apposition', en: 'apposition' },
  aux: { fr: 'auxiliaire', en: 'auxiliary' },
  case: { fr: 'préposition du groupe', en: 'preposition of the phrase' },
  cc: { fr: 'mot de coordination', en: 'word that coordinates' },
  ccomp: { fr: 'proposition complétive', en: 'clause as object' },
  clf: { fr: 'classificateur', en: 'classifier' },
  compound: { fr: 'mot composé', en: 'compound' },
  conj: { fr: 'terme coordonné', en: 'joined by “and”' },
  cop: { fr: 'verbe être', en: 'copula' },
  csubj: { fr: 'proposition sujet', en: 'clause as subject' },
  dep: { fr: 'dépendance indéterminée', en: 'unspecified' },
  det: { fr: 'déterminant', en: 'determiner' },
  discourse: { fr: 'mot du discours', en: 'discourse word' },
  dislocated: { fr: 'terme détaché', en: 'dislocated phrase' },
  expl: { fr: 'pronom explétif ou réfléchi', en: 'expletive or reflexive' },
  fixed: { fr: 'locution figée', en: 'fixed expression' },
  flat: { fr: 'suite d’un nom', en: 'rest of a name' },
  goeswith: { fr: 'mot coupé', en: 'split word' },
  iobj: { fr: 'objet indirect', en: 'indirect object' },
  list: { fr: 'élément de liste', en: 'item of a list' },
  mark: { fr: 'mot de subordination', en: 'word that subordinates' },
  nmod: { fr: 'complément du nom', en: 'complement of a noun' },
  nsubj: { fr: 'sujet', en: 'subject' },
  nummod: { fr: 'nombre', en: 'number' },
  obj: { fr: 'objet direct', en: 'direct object' },
  obl: { fr: 'complément du verbe', en: 'phrase on a verb' },
  orphan: { fr: 'complément d’un terme omis', en: 'left by an ellipsis' },
  parataxis: { fr: 'proposition juxtaposée ou incise', en: 'clause put beside' },
  punct: { fr: 'ponctuation', en: 'punctuation' },
  reparandum: { fr: 'reprise', en: 'corrected word' },
  root: { fr: 'racine de la phrase', en: 'root of the sentence' },
  vocative: { fr: 'apostrophe', en: 'vocative' },
  xcomp: { fr: 'complément dont le sujet est ailleurs', en: 'complement with its subject elsewhere' },
}

/** What follows the colon of a relation. */
export const subtypeLabels: Readonly<Record<string, Label>> = {
  agent: { fr: 'agent du passif', en: 'agent of a passive' },
  arg: { fr: 'argument', en: 'argument' },
  caus: { fr: 'causatif', en: 'causative' },
  cleft: { fr: 'phrase clivée', en: 'cleft' },
  comp: { fr: 'complément', en: 'complement' },
  desc: { fr: 'description', en: 'descriptive' },
  foreign: { fr: 'mots étrangers', en: 'foreign words' },
  insert: { fr: 'incise', en: 'inserted' },
  lvc: { fr: 'verbe support', en: 'light verb' },
  mod: { fr: 'circonstance', en: 'modifier' },
  name: { fr: 'nom', en: 'name' },
  outer: { fr: 'proposition extérieure', en: 'outer clause' },
  pass: { fr: 'au passif', en: 'passive' },
  poss: { fr: 'possession', en: 'possessive' },
  preconj: { fr: 'premier de deux', en: 'first of a pair' },
  predet: { fr: 'avant le déterminant', en: 'before the determiner' },
  prt: { fr: 'particule du verbe', en: 'particle of the verb' },
  pv: { fr: 'pronominal', en: 'reflexive verb' },
  relcl: { fr: 'relative', en: 'relative clause' },
  subj: { fr: 'sujet', en: 'subject' },
  tense: { fr: 'temps', en: 'tense' },
  tmod: { fr: 'temps', en: 'time' },
  unmarked: { fr: 'sans préposition', en: 'without preposition' },
}

/** A relation in plain words of one language; what is not known stays as it is written. */
export function deprelInWords(deprel: string, language: keyof Label): string {
  const [base = '', ...subtypes] = deprel.split(':')
  const words = deprelLabels[base]?.[language] ?? base
  const more = subtypes.map(subtype => subtypeLabels[subtype]?.[language] ?? subtype).join(', ')
  return more ? `${words} (${more})` : words
}
