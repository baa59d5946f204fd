import type { Language } from '../../seed/language/pack.ts'
import type { Block } from '../../seed/syntax/conllu.ts'
import { type Draw, drawing } from './drill.ts'
import { englishSyntheticSentences } from './english-drill.ts'
import { conjugation, frenchSyntheticSentences } from './french-drill.ts'
import { type Corpus, corpusOf, lexiconText } from './learn.ts'
import { lemmaRules } from './lemma-rules.ts'
import { random } from './perceptron.ts'
import { readTreebank } from './treebank.ts'
import { readWordList, type WordList } from './word-list.ts'

/** Sentences of our own, made of patterns, that are learned with the treebanks. */
const DRILLS: Readonly<Record<Language, (draw: Draw, list: WordList) => Block[]>> = {
  en: draw => englishSyntheticSentences(draw, 2500),
  fr: (draw, list) => frenchSyntheticSentences(draw, 1200, conjugation(list.forms)),
}

/** What a language is learned from. */
export type Material = {
  blocks: Block[]
  corpus: Corpus
  list: WordList
  lexicon: string
  /** Lemmas for learning, of forms that occur. */
  lemmaTexts: { exceptions: string; endings: string }
  words: number
  drilled: number
}

const wordsIn = (blocks: readonly Block[]): number => blocks.reduce((n, b) => n + b.rows.length, 0)

/**
 * The rules that are shipped: for all verbs of the dictionary, and with its word against that of a form or two in a treebank, where slips
 * are found. For what is learned of the treebanks that makes no difference, so learning does without.
 */
export function shippedLemmas({ blocks, list }: Material): { exceptions: string; endings: string } {
  const written = blocks.flatMap(b => b.rows.map(r => ({ ...r, count: 1 })))
  const dictionary = list.forms.map(f => (f.upos === 'VERB' ? { ...f, count: 2.5 } : f))
  const seen = new Set(written.map(w => w.form.toLowerCase()))
  return lemmaRules(
    [...written, ...dictionary],
    (form, kind) => /^\*?VERB/.test(kind) || seen.has(form) || list.clusters.has(form),
  )
}

export function materialOf(lang: Language, files: readonly string[]): Material {
  const treebanks = files.flatMap(readTreebank)
  const list = readWordList(lang)
  const drill = DRILLS[lang](drawing(random(23)), list)
  const blocks = [...treebanks, ...drill]
  const corpus = corpusOf(treebanks, drill)
  const inflected = [...treebanks.flatMap(b => b.rows.map(r => ({ ...r, count: 1 }))), ...list.forms]
  const seen = new Set(treebanks.flatMap(b => b.rows.map(r => r.form.toLowerCase().replaceAll('’', "'"))))
  return {
    blocks,
    corpus,
    list,
    lexicon: lexiconText(corpus.samples.slice(0, corpus.attested), corpus.tagNames, list),
    lemmaTexts: lemmaRules(inflected, form => seen.has(form) || list.clusters.has(form)),
    words: wordsIn(treebanks),
    drilled: wordsIn(drill),
  }
}
