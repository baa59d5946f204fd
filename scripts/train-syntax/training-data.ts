import type { Language } from '../../seed/language/pack.ts'
import type { Block } from '../../seed/syntax/conllu.ts'
import { type Corpus, corpusOf, lexiconText } from './corpus.ts'
import { lemmaRules } from './lemma-rules.ts'
import { random } from './perceptron.ts'
import { syntheticEnglish } from './synthetic-english.ts'
import { conjugation, syntheticFrench } from './synthetic-french.ts'
import { type Draw, drawing } from './synthetic-sentences.ts'
import { readTreebank } from './treebank.ts'
import { readWordList, type WordList } from './word-list.ts'

/** Synthetic sentences, generated from patterns, that are added to the treebanks. */
const SYNTHETIC: Readonly<Record<Language, (draw: Draw, list: WordList) => Block[]>> = {
  en: draw => syntheticEnglish(draw, 2500),
  fr: (draw, list) => syntheticFrench(draw, 1200, conjugation(list.forms)),
}

/** The training data of a language. */
export type TrainingData = {
  blocks: Block[]
  corpus: Corpus
  list: WordList
  lexicon: string
  /** Lemmas of the forms that occur, for training. */
  lemmaTexts: { exceptions: string; endings: string }
  words: number
  syntheticWords: number
}

const wordsIn = (blocks: readonly Block[]): number => blocks.reduce((n, b) => n + b.rows.length, 0)

/**
 * The lemma rules that are shipped: for all verbs of the dictionary, which also overrides forms that a treebank has only once or twice,
 * since those are often errors. For training on treebanks this makes no difference.
 */
export function shippedLemmas({ blocks, list }: TrainingData): { exceptions: string; endings: string } {
  const written = blocks.flatMap(b => b.rows.map(r => ({ ...r, count: 1 })))
  const dictionary = list.forms.map(f => (f.upos === 'VERB' ? { ...f, count: 2.5 } : f))
  const seen = new Set(written.map(w => w.form.toLowerCase()))
  return lemmaRules(
    [...written, ...dictionary],
    (form, kind) => /^\*?VERB/.test(kind) || seen.has(form) || list.clusters.has(form),
  )
}

/** Reads the treebanks of a language and adds generated sentences and word lists. The same files give the same data. */
export function trainingDataOf(lang: Language, files: readonly string[]): TrainingData {
  const treebanks = files.flatMap(readTreebank)
  const list = readWordList(lang)
  const synthetic = SYNTHETIC[lang](drawing(random(23)), list)
  const blocks = [...treebanks, ...synthetic]
  const corpus = corpusOf(treebanks, synthetic)
  const inflected = [...treebanks.flatMap(b => b.rows.map(r => ({ ...r, count: 1 }))), ...list.forms]
  const seen = new Set(treebanks.flatMap(b => b.rows.map(r => r.form.toLowerCase().replaceAll('’', "'"))))
  return {
    blocks,
    corpus,
    list,
    lexicon: lexiconText(corpus.samples.slice(0, corpus.attested), corpus.tagNames, list),
    lemmaTexts: lemmaRules(inflected, form => seen.has(form) || list.clusters.has(form)),
    words: wordsIn(treebanks),
    syntheticWords: wordsIn(synthetic),
  }
}
