import type { Span } from '../../model/extraction.ts'
import { frameTable } from '../frames/frame-table.ts'
import type { Pack } from '../language/pack.ts'
import { parse } from '../syntax/parse.ts'
import type { Tree, Word } from '../syntax/tree.ts'
import { repairAdjacentSubjects } from './repair/adjacent-subjects.ts'
import { repairAuxiliaryHeads } from './repair/auxiliary-heads.ts'
import { repairClauseBoundaries } from './repair/clause-boundaries.ts'
import { repairCoordinatedNames } from './repair/coordinated-names.ts'
import { repairCorrelativeSubjects } from './repair/correlative-subjects.ts'
import { repairGenitiveContractions } from './repair/genitive-contractions.ts'
import { repairMistaggedNouns, repairParticipleRoot } from './repair/mistagged-nouns.ts'
import { repairMistaggedVerbs, repairVerblessSentence } from './repair/mistagged-verbs.ts'
import { repairObjectsBeforePrepositions } from './repair/objects-before-prepositions.ts'
import { repairPunctuationHeads } from './repair/punctuation-heads.ts'
import { repairRootVerb } from './repair/root-verb.ts'
import { repairSemicolonAttachment } from './repair/semicolons.ts'
import { repairSetOffParticiples } from './repair/set-off-participles.ts'
import { repairSplitSubjects } from './repair/split-subjects.ts'

/** The tree of one sentence, with lemmas that the tables know and with clause borders where the grammar leaves only one reading. */
export function readTree(text: string, span: Span, pack: Pack): Tree {
  const { isVerb, isEventNoun } = frameTable(pack)
  /** Of the lemmas that a form may have, the one that is a verb of the tables: the rules of the parser may never have seen it. */
  const knownLemma = (form: string, lemma: string): string => {
    if (isVerb(lemma)) return lemma
    for (const candidate of pack.verbLemmas(form.toLowerCase())) if (isVerb(candidate)) return candidate
    return lemma
  }
  const tree = parse(text, span, pack.lang).map(word => {
    if (word.upos !== 'VERB') return word
    const lemma = knownLemma(word.form, word.lemma)
    // « attaquerait »: the infinitive with an ending of the conditional is never an imperfect.
    const stem = lemma.replace(/e$/, '')
    const conditional =
      pack.grammar.conditional?.test(word.form.toLowerCase().slice(stem.length)) &&
      word.form.toLowerCase().startsWith(stem)
    return conditional
      ? { ...word, lemma, feats: { ...word.feats, Mood: 'Cnd', VerbForm: 'Fin', Tense: 'Pres' } }
      : { ...word, lemma }
  })
  const { grammar } = pack
  const verbLemma = (word: Word) => knownLemma(word.form, word.form.toLowerCase())
  const bare = repairAuxiliaryHeads(
    repairSemicolonAttachment(
      repairGenitiveContractions(repairPunctuationHeads(tree), pack.tokens.contractions, grammar.genitive),
    ),
  )
  // An ending that is a verb's and a plural in one there is only where what qualifies a noun stands before it.
  const nominal =
    grammar.modifiers === 'before' ? repairParticipleRoot(repairMistaggedNouns(bare, isEventNoun), isVerb) : bare
  const seen = repairVerblessSentence(repairMistaggedVerbs(nominal, isVerb, verbLemma), isVerb, verbLemma)
  const bordered = repairClauseBoundaries(
    repairCoordinatedNames(repairSetOffParticiples(repairRootVerb(seen)), grammar),
    grammar,
  )
  const parted = repairObjectsBeforePrepositions(bordered)
  return repairSplitSubjects(repairAdjacentSubjects(repairCorrelativeSubjects(parted), grammar))
}
