import type { EntityId } from '../../../model/ids.ts'
import type { UnknownId } from '../unknown-id.ts'
import type { Contradiction, Judged } from './clusters.ts'

/** Two references that cannot be judged: a reference and itself, or references of different kinds. */
export class NotComparable extends Error {
  constructor(left: EntityId, right: EntityId) {
    super(
      left === right
        ? `${left} is one with itself; a judgement is on two references.`
        : `${left} and ${right} are of different kinds; only two of one kind can be judged.`,
    )
    this.name = 'NotComparable'
  }
}

/** A judgement that contradicts others, directly or through what follows from them. */
export class ContradictoryJudgement extends Error {
  readonly contradiction: Contradiction
  constructor({ id, left, right, verdict }: Judged, contradiction: Contradiction) {
    const are = (each: Pick<Judged, 'left' | 'right' | 'verdict'>) =>
      `${each.left} and ${each.right} are ${each.verdict === 'same' ? 'the same' : 'different'}`
    const others = [...contradiction.chain, contradiction.different].filter(each => each.id !== id)
    super(
      `That ${are({ left, right, verdict })} contradicts ${others.map(each => `${each.id}: ${are(each)}`).join('; ')}.`,
    )
    this.name = 'ContradictoryJudgement'
    this.contradiction = contradiction
  }
}

/** The error of one of several judgements, with its index. */
export type Fault = { index: number; error: UnknownId | NotComparable | ContradictoryJudgement }

/** Some of several judgements are invalid, so none was recorded. */
export class JudgementsRefused extends Error {
  readonly faults: readonly Fault[]
  constructor(faults: readonly Fault[]) {
    super(`${faults.length} of the judgements cannot be taken; nothing was changed.`)
    this.name = 'JudgementsRefused'
    this.faults = faults
  }
}
