import { ACTION_FEATURES, actionFeatures, DRAFT_FEATURES, draftFeatures } from './features.ts'
import { bestClass, type Linear, type Quads, score, scoreQuads } from './linear.ts'
import type { Sentence } from './sentence.ts'
import { ACTIONS, applyAction, isDone, LEFT_ARC, legalActions, State } from './transitions.ts'

const features = new Int32Array(Math.max(ACTION_FEATURES, DRAFT_FEATURES))
const actionScores = new Int32Array(ACTIONS)
let labelScores = new Int32Array(128)
const state = new State()

/** The margin of a lead in score: from 0 for none to 1; 0.5 at the typical lead of a wrong arc. */
const marginOf = (lead: number): number => (lead * lead) / (1 + lead * lead)

/** Finds heads and labels of a tagged sentence greedily, in two steps a word. */
export function parseTagged(actions: Quads, drafts: Linear, codes: Int32Array, s: Sentence, scale: number): void {
  if (labelScores.length < drafts.classes) labelScores = new Int32Array(drafts.classes)
  state.reset(s)
  s.roomForDrafts(drafts.classes)
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
      score(drafts, features, draftFeatures(codes, s, state, head, dependent, features), labelScores)
      label = bestClass(labelScores, drafts.classes)
      const at = dependent * drafts.classes
      for (let c = 0; c < drafts.classes; c++) s.drafts[at + c] = labelScores[c] as number
      s.margin[dependent] = lead === Number.POSITIVE_INFINITY ? 0.5 : marginOf(lead / scale)
    }
    applyAction(state, s, winner, label)
  }
}
