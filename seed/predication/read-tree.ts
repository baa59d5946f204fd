import type { Span } from '../../model/extraction.ts'
import { frameTable } from '../frames/frame-table.ts'
import type { Pack } from '../language/pack.ts'
import { parse } from '../syntax/parse.ts'
import type { Tree, Word } from '../syntax/tree.ts'
import { withAdjacentSubjects } from './adjacent-subjects.ts'
import { withBareAuxiliaries } from './bare-auxiliaries.ts'
import { withObjectsBeforePrepositions } from './before-prepositions.ts'
import { withClauseBorders } from './clause-borders.ts'
import { withCorrelates } from './correlates.ts'
import { withGenitives } from './genitives.ts'
import { withHiddenVerb, withTaggedVerbs } from './hidden-verb.ts'
import { withJoinedNames } from './joined-names.ts'
import { withMainVerb } from './main-verb.ts'
import { withNounsOfAction, withVerbOfRoot } from './nouns-for-verbs.ts'
import { withSemicolons } from './semicolons.ts'
import { withSetOffParticiples } from './set-off-participles.ts'
import { withWholeSubjects } from './whole-subjects.ts'

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
  const bare = withBareAuxiliaries(withSemicolons(withGenitives(tree, pack.tokens.contractions, grammar.genitive)))
  // An ending that is a verb's and a plural in one there is only where what qualifies a noun stands before it.
  const nominal = grammar.modifiers === 'before' ? withVerbOfRoot(withNounsOfAction(bare, isEventNoun), isVerb) : bare
  const seen = withHiddenVerb(withTaggedVerbs(nominal, isVerb, verbLemma), isVerb, verbLemma)
  const bordered = withClauseBorders(withJoinedNames(withSetOffParticiples(withMainVerb(seen)), grammar), grammar)
  const parted = withObjectsBeforePrepositions(bordered)
  return withWholeSubjects(withAdjacentSubjects(withCorrelates(parted), grammar))
}
