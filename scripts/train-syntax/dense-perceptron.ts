import type { Rows } from '../../seed/syntax/linear.ts'
import { ACTIONS } from '../../seed/syntax/transitions.ts'

/** An averaged perceptron for the few actions of the parser: the weights of a feature are adjacent in memory, which is fast. */
export class DensePerceptron {
  private counts = new Uint8Array(1 << 26)
  private least: number
  private bits = 20
  private keys = new Int32Array(1 << this.bits)
  private weights = new Float32Array(ACTIONS << this.bits)
  private totals = new Float64Array(ACTIONS << this.bits)
  private rows = 0
  private steps = 1

  constructor(least: number) {
    this.least = least
  }

  /** Counts features before training; only those seen often enough are learned. */
  count(features: Int32Array, n: number): void {
    for (let k = 0; k < n; k++) {
      const at = (features[k] as number) >>> 6
      if ((this.counts[at] as number) < 255) this.counts[at] = (this.counts[at] as number) + 1
    }
  }

  /** The slot of a feature, or the empty one where it would be inserted. A hash of 0 counts as 1. */
  private slotOf(hash: number): number {
    const { keys } = this
    const mask = keys.length - 1
    const key = hash || 1
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - this.bits)
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  scores(features: Int32Array, n: number, into: Float64Array): void {
    let [a, b, c, d] = [0, 0, 0, 0]
    const { weights, keys } = this
    for (let k = 0; k < n; k++) {
      const slot = this.slotOf(features[k] as number)
      if (keys[slot] === 0) continue
      const at = slot * ACTIONS
      a += weights[at] as number
      b += weights[at + 1] as number
      c += weights[at + 2] as number
      d += weights[at + 3] as number
    }
    into[0] = a
    into[1] = b
    into[2] = c
    into[3] = d
  }

  /** One training step: rewards the right action and penalizes the predicted one; nothing where they are the same. */
  update(features: Int32Array, n: number, right: number, wrong: number): void {
    if (right !== wrong)
      for (let k = 0; k < n; k++) {
        const hash = features[k] as number
        let slot = this.slotOf(hash)
        if (this.keys[slot] === 0) {
          if ((this.counts[hash >>> 6] as number) < this.least) continue
          if (this.rows * 2 > this.keys.length) {
            this.grow()
            slot = this.slotOf(hash)
          }
          this.keys[slot] = hash || 1
          this.rows++
        }
        this.add(slot * ACTIONS + right, 1)
        this.add(slot * ACTIONS + wrong, -1)
      }
    this.steps++
  }

  private add(at: number, amount: number): void {
    this.weights[at] = (this.weights[at] as number) + amount
    this.totals[at] = (this.totals[at] as number) + amount * this.steps
  }

  private grow(): void {
    const { keys, weights, totals } = this
    this.bits++
    this.keys = new Int32Array(1 << this.bits)
    this.weights = new Float32Array(ACTIONS << this.bits)
    this.totals = new Float64Array(ACTIONS << this.bits)
    for (let from = 0; from < keys.length; from++) {
      if (keys[from] === 0) continue
      const to = this.slotOf(keys[from] as number)
      this.keys[to] = keys[from] as number
      for (let a = 0; a < ACTIONS; a++) {
        this.weights[to * ACTIONS + a] = weights[from * ACTIONS + a] as number
        this.totals[to * ACTIONS + a] = totals[from * ACTIONS + a] as number
      }
    }
  }

  /**
   * The averaged weights, multiplied by `scale` and rounded. Only the `most` rows with the largest spread of weights are kept, since
   * differences decide.
   */
  export(scale: number, most: number): Rows {
    const averaged = (at: number) => (this.weights[at] as number) - (this.totals[at] as number) / this.steps
    const found: { hash: number; weights: number[]; spread: number }[] = []
    for (let slot = 0; slot < this.keys.length; slot++) {
      if (this.keys[slot] === 0) continue
      const weights = [0, 1, 2, 3].map(a => Math.round(averaged(slot * ACTIONS + a) * scale))
      const spread = Math.max(...weights) - Math.min(...weights)
      if (spread > 0) found.push({ hash: this.keys[slot] as number, weights, spread })
    }
    found.sort((a, b) => b.spread - a.spread || (a.hash >>> 0) - (b.hash >>> 0))
    const kept = found.slice(0, most).sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0))
    const entries = kept.flatMap(row => row.weights.flatMap((w, c) => (w === 0 ? [] : [[c, w] as const])))
    return {
      classes: ACTIONS,
      hashes: Int32Array.from(kept, row => row.hash),
      lengths: Uint16Array.from(kept, row => row.weights.filter(w => w !== 0).length),
      classOf: Uint16Array.from(entries, e => e[0]),
      weights: Int16Array.from(entries, e => e[1]),
    }
  }

  get size(): string {
    return `${this.rows} features`
  }
}
