import type { Span } from '../../model/extraction.ts'
import { frameTable } from '../frames/frame-table.ts'
import type { Pack } from '../language/pack.ts'
import { knownLemma } from '../syntax/known-lemmas.ts'
import { parse } from '../syntax/parse.ts'
import type { Tree } from '../syntax/tree.ts'
import { withAdjacentSubjects } from './adjacent-subjects.ts'
import { withClauseBorders } from './clause-borders.ts'
import { withCorrelates } from './correlates.ts'
import { withHiddenVerb } from './hidden-verb.ts'
import { withWholeSubjects } from './whole-subjects.ts'

/** The tree of one sentence, with lemmas that the tables know and with clause borders where the grammar leaves only one reading. */
export function readTree(text: string, span: Span, pack: Pack): Tree {
  const { isVerb } = frameTable(pack)
  const tree = parse(text, span, pack.lang).map(word =>
    word.upos === 'VERB' ? { ...word, lemma: knownLemma(word.form, word.lemma, pack.lang, isVerb) } : word,
  )
  const seen = withHiddenVerb(tree, isVerb, word => knownLemma(word.form, word.form.toLowerCase(), pack.lang, isVerb))
  const isTime = (lemma: string) => pack.grammar.times.includes(lemma)
  return withWholeSubjects(withAdjacentSubjects(withCorrelates(withClauseBorders(seen)), isTime))
}
