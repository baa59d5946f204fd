import { FIRST, type Sentence } from './sentence.ts'

/**
 * The arc-eager transition system (Nivre 2003), with the root behind the last word (Ballesteros and Nivre 2013): words stand on a stack
 * or in a buffer, and each step shifts a word, joins the top of the stack and the front of the buffer, or drops the top.
 */
export const SHIFT = 0
export const REDUCE = 1
export const LEFT_ARC = 2
export const RIGHT_ARC = 3
export const ACTIONS = 4

/** The state of a parse: stack, front of the buffer, and the arcs so far with the outermost two children on either side. */
export class State {
  stack = new Int32Array(0)
  /** Height of the stack. */
  top = 0
  /** Front of the buffer. */
  front = FIRST
  left1 = new Int32Array(0)
  left2 = new Int32Array(0)
  right1 = new Int32Array(0)
  right2 = new Int32Array(0)
  leftCount = new Int32Array(0)
  rightCount = new Int32Array(0)
  /** For each word, the labels of its children so far, as a set of 32 hashed bits. */
  childLabels = new Int32Array(0)

  reset(s: Sentence): void {
    const room = s.length + 6
    if (this.stack.length < room) {
      const size = Math.max(256, room * 2)
      for (const key of [
        'stack',
        'left1',
        'left2',
        'right1',
        'right2',
        'leftCount',
        'rightCount',
        'childLabels',
      ] as const)
        this[key] = new Int32Array(size)
    }
    this.left1.fill(0, 0, room)
    this.left2.fill(0, 0, room)
    this.right1.fill(0, 0, room)
    this.right2.fill(0, 0, room)
    this.leftCount.fill(0, 0, room)
    this.rightCount.fill(0, 0, room)
    this.childLabels.fill(0, 0, room)
    s.head.fill(-1, 0, room)
    s.label.fill(-1, 0, room)
    this.top = 0
    this.front = FIRST
  }
}

/** Whether nothing is left to do: the root is in front and the stack is empty. */
export const isDone = (state: State, s: Sentence): boolean => state.front === s.root && state.top === 0

/** The actions that may be taken, as a set of bits. */
export function legalActions(state: State, s: Sentence): number {
  const { front, top } = state
  if (top === 0) return 1 << SHIFT
  const headed = (s.head[state.stack[top - 1] as number] as number) >= 0
  if (front === s.root) return headed ? 1 << REDUCE : 1 << LEFT_ARC
  return (1 << SHIFT) | (1 << RIGHT_ARC) | (headed ? 1 << REDUCE : 1 << LEFT_ARC)
}

/** Joins a dependent to its head, and keeps the outermost children of the head. */
function join(state: State, s: Sentence, head: number, dependent: number, label: number): void {
  s.head[dependent] = head
  s.label[dependent] = label
  state.childLabels[head] = (state.childLabels[head] as number) | (1 << (label & 31))
  if (dependent < head) {
    state.left2[head] = state.left1[head] as number
    state.left1[head] = dependent
    state.leftCount[head] = (state.leftCount[head] as number) + 1
  } else {
    state.right2[head] = state.right1[head] as number
    state.right1[head] = dependent
    state.rightCount[head] = (state.rightCount[head] as number) + 1
  }
}

/** Takes an action; the label counts for the two that make an arc. */
export function applyAction(state: State, s: Sentence, action: number, label: number): void {
  if (action === SHIFT) {
    state.stack[state.top++] = state.front++
  } else if (action === REDUCE) {
    state.top--
  } else if (action === LEFT_ARC) {
    join(state, s, state.front, state.stack[--state.top] as number, label)
  } else {
    join(state, s, state.stack[state.top - 1] as number, state.front, label)
    state.stack[state.top++] = state.front++
  }
}
