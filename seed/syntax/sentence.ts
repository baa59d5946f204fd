import { mixHashes } from './hashing.ts'

/** Two empty positions precede the first word, and the root and two more follow the last, so that neighbours need no bounds checks. */
export const FIRST = 2

/** The arrays of the current sentence, reused for the next one. */
export class Sentence {
  length = 0
  /** Offset of the codes of each word's form in the vocabulary. */
  form = new Int32Array(0)
  tag = new Int32Array(0)
  tagCode = new Int32Array(0)
  uposCode = new Int32Array(0)
  head = new Int32Array(0)
  label = new Int32Array(0)
  margin = new Float32Array(0)
  /** Code of each word's lemma. */
  lemma = new Int32Array(0)
  /** The scores of all draft labels of each word, from when its arc was made. */
  drafts = new Int32Array(0)
  /** How many verbs, punctuation marks and conjunctions come before each place, in a byte each. */
  before = new Int32Array(0)

  /** Place of the artificial root: behind the last word. */
  get root(): number {
    return FIRST + this.length
  }

  reset(length: number): void {
    this.length = length
    const room = length + 6
    if (this.form.length < room) {
      const size = Math.max(256, room * 2)
      this.form = new Int32Array(size)
      this.tag = new Int32Array(size)
      this.tagCode = new Int32Array(size)
      this.uposCode = new Int32Array(size)
      this.head = new Int32Array(size)
      this.label = new Int32Array(size)
      this.margin = new Float32Array(size)
      this.lemma = new Int32Array(size)
      this.before = new Int32Array(size)
    }
    for (const edge of [0, 1, FIRST + length, FIRST + length + 1, FIRST + length + 2]) {
      this.form[edge] = 0
      this.tag[edge] = -1
      this.lemma[edge] = 0
      this.tagCode[edge] = this.uposCode[edge] = edge < FIRST ? 11 : edge === FIRST + length ? 13 : 17
      this.head[edge] = -1
      this.label[edge] = -1
    }
  }

  roomForDrafts(relations: number): void {
    const room = (this.root + 1) * relations
    if (this.drafts.length < room) this.drafts = new Int32Array(room * 2)
  }

  setTag(at: number, tag: number, upos: number): void {
    this.tag[at] = tag
    this.tagCode[at] = mixHashes(31, tag + 1)
    this.uposCode[at] = mixHashes(37, upos + 1)
  }

  /**
   * Computes the counts of words between positions, once tags are known. `kinds` has 1 for a verb, 256 for punctuation, 65536 for a
   * conjunction.
   */
  countBetween(kinds: Int32Array): void {
    let sum = 0
    for (let i = FIRST; i <= this.root; i++) {
      this.before[i] = sum
      if (i < this.root) sum += kinds[this.tag[i] as number] as number
    }
  }
}
