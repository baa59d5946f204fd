import { ACTION_FEATURES, actionFeatures, LABEL_FEATURES, labelFeatures } from './features.ts'
import { best, type Linear, type Quads, score, scoreQuads } from './linear.ts'
import type { Sentence } from './sentence.ts'
import { ACTIONS, isDone, LEFT_ARC, legalActions, State, take } from './transitions.ts'

const features = new Int32Array(Math.max(ACTION_FEATURES, LABEL_FEATURES))
const actionScores = new Int32Array(ACTIONS)
let labelScores = new Int32Array(128)
const state = new State()

/** Finds heads and labels of a tagged sentence: two steps a word, each decided at once. */
export function parseTagged(actions: Quads, labels: Linear, codes: Int32Array, s: Sentence, scale: number): void {
  if (labelScores.length < labels.classes) labelScores = new Int32Array(labels.classes)
  state.reset(s)
  while (!isDone(state, s)) {
    const legal = legalActions(state, s)
    let winner = 0
    let lead = Number.POSITIVE_INFINITY
    if ((legal & (legal - 1)) === 0) winner = 31 - Math.clz32(legal)
    else {
      scoreQuads(actions, features, actionFeatures(codes, s, state, features), actionScores)
      winner = -1
      for (let a = 0; a < ACTIONS; a++) {
        if ((legal & (1 << a)) === 0) continue
        if (winner < 0) winner = a
        else {
          const gap = (actionScores[a] as number) - (actionScores[winner] as number)
          if (gap > 0) {
            winner = a
            lead = gap
          } else if (-gap < lead) lead = -gap
        }
      }
    }
    let label = 0
    if (winner >= LEFT_ARC) {
      const s0 = state.stack[state.top - 1] as number
      const head = winner === LEFT_ARC ? state.front : s0
      const dependent = winner === LEFT_ARC ? s0 : state.front
      score(labels, features, labelFeatures(codes, s, state, head, dependent, features), labelScores)
      label = best(labelScores, labels.classes)
      s.margin[dependent] = lead === Number.POSITIVE_INFINITY ? 0.5 : lead / (lead + scale)
    }
    take(state, s, winner, label)
  }
}
