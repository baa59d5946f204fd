import { FIRST, type Sentence } from '../../seed/syntax/sentence.ts'
import { LEFT_ARC, REDUCE, RIGHT_ARC, SHIFT, type State } from '../../seed/syntax/transitions.ts'

/**
 * The dynamic oracle of Goldberg and Nivre (2012): the actions that lose no reachable gold arc, as a bit set. `gold` holds the head of each
 * position.
 */
export function rightActions(state: State, s: Sentence, gold: Int32Array, legal: number): number {
  const { stack, top, front } = state
  const root = s.root
  const s0 = top > 0 ? (stack[top - 1] as number) : -1
  // Children of the front, and its head, that still stand on the stack.
  let childrenOnStack = 0
  let headOnStack = 0
  const inside = front < root
  for (let k = 0; k < top; k++) {
    const w = stack[k] as number
    if ((s.head[w] as number) < 0 && gold[w] === front) childrenOnStack++
    if (inside && gold[front] === w) headOnStack = k === top - 1 ? 2 : 1
  }
  let childrenOfTopAhead = 0
  if (s0 >= 0) for (let k = front; k < root; k++) if (gold[k] === s0) childrenOfTopAhead++
  const topHeadAhead = s0 >= 0 && (s.head[s0] as number) < 0 && (gold[s0] as number) > front ? 1 : 0
  const headAhead = inside && (gold[front] as number) > front ? 1 : 0
  const costs = [0, 0, 0, 0]
  costs[SHIFT] = childrenOnStack + (headOnStack > 0 ? 1 : 0)
  costs[REDUCE] = childrenOfTopAhead
  costs[LEFT_ARC] = childrenOfTopAhead + topHeadAhead
  costs[RIGHT_ARC] = (headOnStack === 1 ? 1 : 0) + headAhead + childrenOnStack
  let least = Number.POSITIVE_INFINITY
  for (let a = 0; a < 4; a++) if (legal & (1 << a)) least = Math.min(least, costs[a] as number)
  let right = 0
  for (let a = 0; a < 4; a++) if (legal & (1 << a) && costs[a] === least) right |= 1 << a
  return right
}

/** Heads without crossing arcs: the shortest crossing arc is moved up to the head of its head (Nivre and Nilsson 2005). */
export function projective(gold: Int32Array, n: number): Int32Array {
  const heads = Int32Array.from(gold)
  const root = FIRST + n
  for (;;) {
    let shortest = -1
    for (let d = FIRST; d < root; d++) {
      const h = heads[d] as number
      if (h === root) continue
      const [a, b] = d < h ? [d, h] : [h, d]
      for (let k = a + 1; k < b; k++) {
        const hk = heads[k] as number
        if (hk < a || hk > b) {
          if (shortest < 0 || b - a < Math.abs(shortest - (heads[shortest] as number))) shortest = d
          break
        }
      }
    }
    if (shortest < 0) return heads
    heads[shortest] = heads[heads[shortest] as number] as number
  }
}
