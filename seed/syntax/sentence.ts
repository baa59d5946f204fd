import { mix } from './hashing.ts'

/** Two empty places stand before the first word, and the root and two more behind the last, so that no neighbour need be asked for. */
export const FIRST = 2

/** The arrays over the words of the sentence in hand, used again for the next one. */
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
    }
    for (const edge of [0, 1, FIRST + length, FIRST + length + 1, FIRST + length + 2]) {
      this.form[edge] = 0
      this.tag[edge] = -1
      this.tagCode[edge] = this.uposCode[edge] = edge < FIRST ? 11 : edge === FIRST + length ? 13 : 17
      this.head[edge] = -1
      this.label[edge] = -1
    }
  }

  setTag(at: number, tag: number, upos: number): void {
    this.tag[at] = tag
    this.tagCode[at] = mix(31, tag + 1)
    this.uposCode[at] = mix(37, upos + 1)
  }
}
