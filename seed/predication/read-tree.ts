import type { Span } from '../../model/extraction.ts'
import { frameTable } from '../frames/frame-table.ts'
import type { Pack } from '../language/pack.ts'
import { parse } from '../syntax/parse.ts'
import type { Tree, Word } from '../syntax/tree.ts'
import { withAdjacentSubjects } from './adjacent-subjects.ts'
import { withClauseBorders } from './clause-borders.ts'
import { withCorrelates } from './correlates.ts'
import { withHiddenVerb, withTaggedVerbs } from './hidden-verb.ts'
import { withMainVerb } from './main-verb.ts'
import { withWholeSubjects } from './whole-subjects.ts'

/** The tree of one sentence, with lemmas that the tables know and with clause borders where the grammar leaves only one reading. */
export function readTree(text: string, span: Span, pack: Pack): Tree {
  const { isVerb } = frameTable(pack)
  /** Of the lemmas that a form may have, the one that is a verb of the tables: the rules of the parser may never have seen it. */
  const knownLemma = (form: string, lemma: string): string => {
    if (isVerb(lemma)) return lemma
    for (const candidate of pack.verbLemmas(form.toLowerCase())) if (isVerb(candidate)) return candidate
    return lemma
  }
  const tree = parse(text, span, pack.lang).map(word =>
    word.upos === 'VERB' ? { ...word, lemma: knownLemma(word.form, word.lemma) } : word,
  )
  const { grammar } = pack
  const verbLemma = (word: Word) => knownLemma(word.form, word.form.toLowerCase())
  const seen = withHiddenVerb(withTaggedVerbs(tree, isVerb, verbLemma), grammar, isVerb, verbLemma)
  return withWholeSubjects(
    withAdjacentSubjects(withCorrelates(withClauseBorders(withMainVerb(seen), grammar)), grammar),
  )
}
