import { ACTION_FEATURES, actionFeatures, DRAFT_FEATURES, draftFeatures } from '../../seed/syntax/features.ts'
import type { LemmaRules } from '../../seed/syntax/lemma.ts'
import { Lemmatizer, lemmatize } from '../../seed/syntax/lemmatizing.ts'
import { FIRST, Sentence } from '../../seed/syntax/sentence.ts'
import { bestTag, tagSetOf } from '../../seed/syntax/tagging.ts'
import { ACTIONS, applyAction, isDone, LEFT_ARC, legalActions, State } from '../../seed/syntax/transitions.ts'
import { Lexicon, Vocabulary } from '../../seed/syntax/vocabulary.ts'
import { type Corpus, openSample, type Sample } from './corpus.ts'
import { DensePerceptron } from './dense-perceptron.ts'
import { rightActions } from './oracle.ts'
import { Perceptron, random, shuffle } from './perceptron.ts'

/**
 * Trains the actions of the parser with a dynamic oracle (Goldberg and Nivre 2012): from the second epoch on it mostly follows its own
 * choice, right or wrong. Trains with them the draft labels of the arcs. `tags` are those of each sample, `report` gets a line for each
 * epoch. Returns weights that are not averaged yet.
 */
export function learnParser(
  corpus: Corpus,
  tags: readonly Int32Array[],
  lexicon: string,
  lemmas: LemmaRules,
  epochs: number,
  seed: number,
  report: (line: string) => void,
): { actions: DensePerceptron; drafts: Perceptron } {
  const { samples, tagNames, labelNames } = corpus
  const tagSet = tagSetOf(tagNames)
  const { uposOf } = tagSet
  const actions = new DensePerceptron(2)
  const drafts = new Perceptron(labelNames.length, 2)
  const vocabulary = new Vocabulary(new Lexicon(lexicon))
  const lemmatizer = new Lemmatizer(lemmas, tagSet, vocabulary)
  const numbers = new Int32Array(4096)
  const s = new Sentence()
  const state = new State()
  const features = new Int32Array(Math.max(ACTION_FEATURES, DRAFT_FEATURES))
  const actionScores = new Float64Array(ACTIONS)
  const labelScores = new Float64Array(labelNames.length)
  const next = random(seed)
  const order = samples.map((_, i) => i)
  for (let epoch = -1; epoch < epochs; epoch++) {
    if (epoch >= 0) shuffle(order, next)
    let wrongArcs = 0
    let words = 0
    for (const index of order) {
      const sample = samples[index] as Sample
      openSample(sample, vocabulary, s)
      sample.forms.forEach((_, i) => {
        const t = tags[index]?.[i] as number
        s.setTag(FIRST + i, t, uposOf[t] as number)
      })
      lemmatize(lemmatizer, i => sample.forms[i] as string, s, numbers)
      s.countBetween(tagSet.between)
      state.reset(s)
      const gold = sample.projective
      while (!isDone(state, s)) {
        const legal = legalActions(state, s)
        const right = rightActions(state, s, gold, legal)
        let action = 31 - Math.clz32(right)
        if ((legal & (legal - 1)) !== 0) {
          const n = actionFeatures(vocabulary.codes, s, state, features)
          if (epoch < 0) actions.count(features, n)
          else {
            actions.scores(features, n, actionScores)
            let winner = -1
            let bestRight = -1
            for (let a = 0; a < ACTIONS; a++) {
              if ((legal & (1 << a)) === 0) continue
              if (winner < 0 || (actionScores[a] as number) > (actionScores[winner] as number)) winner = a
              if (
                (right & (1 << a)) !== 0 &&
                (bestRight < 0 || (actionScores[a] as number) > (actionScores[bestRight] as number))
              )
                bestRight = a
            }
            const isRight = (right & (1 << winner)) !== 0
            actions.update(features, n, bestRight, isRight ? bestRight : winner)
            action = isRight || (epoch > 0 && next() < 0.9) ? winner : bestRight
          }
        }
        let label = 0
        if (action >= LEFT_ARC) {
          const s0 = state.stack[state.top - 1] as number
          const h = action === LEFT_ARC ? state.front : s0
          const d = action === LEFT_ARC ? s0 : state.front
          const goldLabel = sample.labels[d - FIRST] as number
          const n = draftFeatures(vocabulary.codes, s, state, h, d, features)
          words++
          if (epoch < 0) {
            drafts.count(features, n)
            label = goldLabel
          } else {
            drafts.scores(features, n, labelScores)
            label = bestTag(labelScores, labelNames.length, undefined)
            if (gold[d] === h) {
              drafts.update(features, n, goldLabel, label)
              if (label !== goldLabel) wrongArcs++
            } else wrongArcs++
          }
        }
        applyAction(state, s, action, label)
      }
    }
    if (epoch >= 0) report(`parser, epoch ${epoch + 1}: ${((100 * wrongArcs) / words).toFixed(2)} % wrong in training`)
  }
  return { actions, drafts }
}
