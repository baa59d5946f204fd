import type { LemmaRules } from '../../seed/syntax/lemma.ts'
import { Lemmatizer, lemmatize } from '../../seed/syntax/lemmatizing.ts'
import { RELATION_FEATURES, relationFeatures, Surroundings } from '../../seed/syntax/relations.ts'
import { FIRST, Sentence } from '../../seed/syntax/sentence.ts'
import { bestTag, tagSetOf } from '../../seed/syntax/tagging.ts'
import { Lexicon, Vocabulary } from '../../seed/syntax/vocabulary.ts'
import { type Corpus, openSample, type Sample } from './corpus.ts'
import { Perceptron, random, shuffle } from './perceptron.ts'

/**
 * Trains the labels of arcs on whole trees, with the gold heads. `tags` are those of each sample, `report` gets a line for each epoch. Returns
 * weights that are not averaged yet.
 */
export function learnRelations(
  corpus: Corpus,
  tags: readonly Int32Array[],
  lexicon: string,
  lemmas: LemmaRules,
  epochs: number,
  seed: number,
  report: (line: string) => void,
): Perceptron {
  const { samples, tagNames, labelNames } = corpus
  const tagSet = tagSetOf(tagNames)
  const model = new Perceptron(labelNames.length, 2)
  const vocabulary = new Vocabulary(new Lexicon(lexicon))
  const lemmatizer = new Lemmatizer(lemmas, tagSet, vocabulary)
  const numbers = new Int32Array(4096)
  const s = new Sentence()
  const about = new Surroundings()
  const features = new Int32Array(RELATION_FEATURES)
  const scores = new Float64Array(labelNames.length)
  const next = random(seed)
  const order = samples.map((_, i) => i)
  for (let epoch = -1; epoch < epochs; epoch++) {
    if (epoch >= 0) shuffle(order, next)
    let wrong = 0
    let words = 0
    for (const index of order) {
      const sample = samples[index] as Sample
      openSample(sample, vocabulary, s)
      for (let i = 0; i < sample.forms.length; i++) {
        const t = tags[index]?.[i] as number
        s.setTag(FIRST + i, t, tagSet.uposOf[t] as number)
        s.head[FIRST + i] = sample.heads[FIRST + i] as number
        s.label[FIRST + i] = 0
      }
      lemmatize(lemmatizer, i => sample.forms[i] as string, s, numbers)
      about.read(vocabulary.codes, s, tagSet.kind)
      for (let i = 0; i < sample.forms.length; i++) {
        if (s.head[FIRST + i] === s.root) continue
        const n = relationFeatures(vocabulary.codes, s, about, FIRST + i, features)
        if (epoch < 0) {
          model.count(features, n)
          continue
        }
        const gold = sample.labels[i] as number
        model.scores(features, n, scores)
        const winner = bestTag(scores, labelNames.length, undefined)
        model.update(features, n, gold, winner)
        words++
        if (winner !== gold) wrong++
      }
    }
    if (epoch >= 0) report(`relations, epoch ${epoch + 1}: ${((100 * wrong) / words).toFixed(2)} % wrong in training`)
  }
  return model
}
