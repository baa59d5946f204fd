import { FIRST, Sentence } from '../../seed/syntax/sentence.ts'
import { bestTag, TAG_FEATURES, tagFeatures, tagSetOf } from '../../seed/syntax/tagging.ts'
import { Lexicon, Vocabulary } from '../../seed/syntax/vocabulary.ts'
import { type Corpus, lexiconText, openSample, type Sample } from './corpus.ts'
import { Perceptron, random, shuffle } from './perceptron.ts'
import type { WordList } from './word-list.ts'

/**
 * Trains the tagger: for each word, in the order of the sentence, a tag among those that its form may have. `samples` are shuffled before
 * each epoch by a generator with this seed. Returns weights that are not averaged yet.
 */
export function learnTagger(
  samples: readonly Sample[],
  tagNames: readonly string[],
  lexicon: string,
  epochs: number,
  seed = 7,
): Perceptron {
  const model = new Perceptron(tagNames.length, 2)
  const { uposOf } = tagSetOf(tagNames)
  const vocabulary = new Vocabulary(new Lexicon(lexicon))
  const s = new Sentence()
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Float64Array(tagNames.length)
  const next = random(seed)
  const order = [...samples]
  for (let epoch = -1; epoch < epochs; epoch++) {
    if (epoch >= 0) shuffle(order, next)
    for (const sample of order) {
      openSample(sample, vocabulary, s)
      for (let i = 0; i < sample.forms.length; i++) {
        const gold = sample.tags[i] as number
        const n = tagFeatures(vocabulary.codes, s, FIRST + i, features)
        let winner = gold
        if (epoch < 0) model.count(features, n)
        else {
          const allowed = vocabulary.tagsOf(s.form[FIRST + i] as number)
          if (allowed?.length === 1) winner = allowed[0] as number
          else {
            model.scores(features, n, scores)
            winner = bestTag(scores, tagNames.length, allowed)
            model.update(features, n, gold, winner)
          }
        }
        s.setTag(FIRST + i, winner, uposOf[winner] as number)
      }
    }
  }
  return model
}

/** The tags of each sample by weights that are not packed yet. */
export function tagWith(
  model: Perceptron,
  samples: readonly Sample[],
  tagNames: readonly string[],
  lexicon: string,
): Int32Array[] {
  const { uposOf } = tagSetOf(tagNames)
  const vocabulary = new Vocabulary(new Lexicon(lexicon))
  const s = new Sentence()
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Float64Array(tagNames.length)
  return samples.map(sample => {
    openSample(sample, vocabulary, s)
    return Int32Array.from(sample.forms, (_, i) => {
      const allowed = vocabulary.tagsOf(s.form[FIRST + i] as number)
      let winner = allowed?.[0] ?? 0
      if (allowed?.length !== 1) {
        model.scores(features, tagFeatures(vocabulary.codes, s, FIRST + i, features), scores)
        winner = bestTag(scores, tagNames.length, allowed)
      }
      s.setTag(FIRST + i, winner, uposOf[winner] as number)
      return winner
    })
  })
}

/**
 * Tags one fold of the treebank with a tagger trained on the other folds (jackknifing), so that the parser is trained on tags as faulty as
 * those that it will meet. Sentences of other folds stay untagged.
 */
export function tagFold(corpus: Corpus, words: WordList, fold: number, folds: number, epochs: number): Int32Array[] {
  const { samples, tagNames } = corpus
  const isOwn = (i: number) => Math.floor(i / 20) % folds === fold
  const inside = samples.filter((_, i) => !isOwn(i))
  // A lexicon is made of what was really written.
  const attested = samples.filter((_, i) => !isOwn(i) && i < corpus.attested)
  const lexicon = lexiconText(attested, tagNames, words)
  const model = learnTagger(inside, tagNames, lexicon, epochs)
  model.average()
  const own = samples.map((_, i) => i).filter(isOwn)
  const tags = tagWith(
    model,
    own.map(i => samples[i] as Sample),
    tagNames,
    lexicon,
  )
  const out: Int32Array[] = new Array(samples.length)
  own.forEach((i, k) => {
    out[i] = tags[k] as Int32Array
  })
  return out
}
