import type { Span } from '../../model/extraction.ts'
import { frameTable } from '../frames/frame-table.ts'
import type { Pack } from '../language/pack.ts'
import type { Tree, Word } from '../syntax/tree.ts'
import { repairAdjacentSubjects } from './repair/adjacent-subjects.ts'
import { repairAppositions } from './repair/appositions.ts'
import { repairAuxiliaryClauses } from './repair/auxiliary-clauses.ts'
import { repairAuxiliaryHeads } from './repair/auxiliary-heads.ts'
import { repairClauseBoundaries } from './repair/clause-boundaries.ts'
import { repairComplementsOfDeeds } from './repair/complements-of-deeds.ts'
import { repairCompoundParticiples } from './repair/compound-participles.ts'
import { repairCoordinatedNames } from './repair/coordinated-names.ts'
import { repairCorrelativeSubjects } from './repair/correlative-subjects.ts'
import { repairCountedPhrases } from './repair/counted-phrases.ts'
import { repairEarlyPredicatives } from './repair/early-predicatives.ts'
import { repairEllipticClauses } from './repair/elliptic-clauses.ts'
import { repairFollowers } from './repair/followers.ts'
import { repairGenitiveContractions } from './repair/genitive-contractions.ts'
import { repairHeadlineTopics } from './repair/headline-topics.ts'
import { repairJoinedRelatives } from './repair/joined-relatives.ts'
import { repairLikewiseClauses } from './repair/likewise-clauses.ts'
import { repairMistaggedAuxiliaries } from './repair/mistagged-auxiliaries.ts'
import { repairMistaggedNouns, repairParticipleRoot } from './repair/mistagged-nouns.ts'
import {
  repairMistaggedParticiples,
  repairMistaggedVerbs,
  repairVerbBetweenNames,
  repairVerblessSentence,
} from './repair/mistagged-verbs.ts'
import { repairCountedParticiples } from './repair/noun-participles.ts'
import { repairObjectsBeforePrepositions } from './repair/objects-before-prepositions.ts'
import { repairOpeningNouns } from './repair/opening-nouns.ts'
import { repairParticipleNouns } from './repair/participle-nouns.ts'
import { repairParticles } from './repair/particles.ts'
import { repairPerfects } from './repair/perfects.ts'
import { repairPhrasesBeforeClauses } from './repair/phrases-before-clauses.ts'
import { repairPossessors } from './repair/possessors.ts'
import { repairPredicatives } from './repair/predicatives.ts'
import { repairPunctuationHeads } from './repair/punctuation-heads.ts'
import { repairReducedPassives } from './repair/reduced-passives.ts'
import {
  repairClefts,
  repairRelativesOfObjects,
  repairRootVerb,
  repairVerbBehindAdjective,
} from './repair/root-verb.ts'
import { repairSemicolonAttachment } from './repair/semicolons.ts'
import { repairSetOffParticiples } from './repair/set-off-participles.ts'
import { repairSetOffRelatives } from './repair/set-off-relatives.ts'
import { repairSetOffSpeakers } from './repair/set-off-speakers.ts'
import { repairSetOffSubjects } from './repair/set-off-subjects.ts'
import { repairSingularSubjects } from './repair/singular-subjects.ts'
import { repairSplitSubjects } from './repair/split-subjects.ts'
import { repairStackedPrepositions } from './repair/stacked-prepositions.ts'
import { repairStrandedPrepositions } from './repair/stranded-prepositions.ts'
import { repairSubordinateClauses } from './repair/subordinate-clauses.ts'
import { repairVerbsBehindModals } from './repair/verbs-behind-modals.ts'
import { parseWithNames } from './whole-names.ts'

/** Corrects one kind of parser error. Returns the tree unchanged where there is none. */
type Repair = (tree: Tree) => Tree

/**
 * Parses one sentence and corrects known parser errors. Lemmas are those that the frame and scope tables list. `names` are the spans of
 * proper names, each of which must be one constituent.
 */
export function readTree(text: string, span: Span, pack: Pack, names: readonly Span[] = []): Tree {
  const { isVerb, isEventNoun, isIntransitive } = frameTable(pack)
  /**
   * The lemma of a form that the frame tables list as a verb, where it has several; else the parser's. The parser may not have seen the
   * form in training.
   */
  const knownLemma = (form: string, lemma: string): string => {
    if (isVerb(lemma)) return lemma
    for (const candidate of pack.verbLemmas(form.toLowerCase())) if (isVerb(candidate)) return candidate
    return lemma
  }
  const tree = parseWithNames(text, span, pack, names).map(word => {
    if (word.upos !== 'VERB') return word
    const lemma = knownLemma(word.form, word.lemma)
    // « attaquerait »: an infinitive followed by an ending of the conditional is never an imperfect.
    const stem = lemma.replace(/e$/, '')
    const conditional =
      pack.grammar.conditionalEnding?.test(word.form.toLowerCase().slice(stem.length)) &&
      word.form.toLowerCase().startsWith(stem)
    return conditional
      ? { ...word, lemma, feats: { ...word.feats, Mood: 'Cnd', VerbForm: 'Fin', Tense: 'Pres' } }
      : { ...word, lemma }
  })
  const { grammar } = pack
  const verbLemma = (word: Word) => knownLemma(word.form, word.form.toLowerCase())
  // Only where adjectives stand before their noun does the ending -s mark both a verb in the third person and a plural noun.
  const before: Repair[] =
    grammar.modifierPosition === 'before'
      ? [
          repairOpeningNouns,
          repairParticles,
          repairCountedParticiples,
          words => repairMistaggedAuxiliaries(words, grammar),
          repairEllipticClauses,
          words => repairPredicatives(words, grammar),
          words => repairReducedPassives(words, grammar),
          repairCompoundParticiples,
          words => repairStrandedPrepositions(words, grammar),
          words => repairEarlyPredicatives(words, grammar),
          words => repairVerbsBehindModals(words, isVerb),
          words => repairMistaggedNouns(words, isEventNoun),
          words => repairParticipleRoot(words, isVerb, isIntransitive),
        ]
      : []
  const repairs: Repair[] = [
    repairPunctuationHeads,
    words => repairParticipleNouns(words, grammar),
    words => repairLikewiseClauses(words, grammar),
    words => repairGenitiveContractions(words, pack.tokens.contractions, grammar.genitivePrepositions),
    words => repairMistaggedParticiples(words, isVerb, verbLemma, grammar),
    repairSemicolonAttachment,
    repairAuxiliaryClauses,
    repairAuxiliaryHeads,
    words => repairCountedPhrases(words, grammar.quantityAdverbs),
    words => repairPerfects(words, grammar),
    ...before,
    words => repairMistaggedVerbs(words, isVerb, verbLemma),
    words => repairVerblessSentence(words, isVerb, verbLemma),
    words => repairVerbBetweenNames(words, isVerb, verbLemma),
    repairClefts,
    repairRelativesOfObjects,
    repairRootVerb,
    repairVerbBehindAdjective,
    repairSetOffParticiples,
    repairHeadlineTopics,
    words => repairSetOffRelatives(words, grammar),
    repairJoinedRelatives,
    words => repairCoordinatedNames(words, grammar),
    words => repairClauseBoundaries(words, grammar),
    words => repairSetOffSubjects(words, grammar),
    words => repairSetOffSpeakers(words, pack),
    words => repairSubordinateClauses(words, grammar),
    repairPhrasesBeforeClauses,
    repairStackedPrepositions,
    repairObjectsBeforePrepositions,
    repairCorrelativeSubjects,
    words => repairFollowers(words, grammar),
    words => repairComplementsOfDeeds(words, grammar, isEventNoun),
    words => repairAppositions(words, grammar),
    words => repairAdjacentSubjects(words, grammar),
    repairSplitSubjects,
    repairSingularSubjects,
    words => repairPossessors(words, grammar),
  ]
  return repairs.reduce((words, repair) => repair(words), tree as Tree)
}
