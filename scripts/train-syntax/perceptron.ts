import type { Rows } from '../../seed/syntax/linear.ts'

/** A seeded generator of numbers from 0 to 1 (mulberry32): training gives the same model every time. */
export function random(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Shuffles in place (Fisher and Yates), by numbers from 0 to 1 that `next` gives. */
export function shuffle<T>(items: T[], next: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[items[i], items[j]] = [items[j] as T, items[i] as T]
  }
}

function grown<T extends Int32Array | Float32Array | Float64Array | Uint16Array>(array: T, size: number): T {
  const next = new (array.constructor as new (n: number) => T)(size)
  next.set(array as never)
  return next
}

/**
 * A multi-class averaged perceptron (Collins 2002) over hashed features. Only features that were counted often enough are kept, each with a
 * chain of the classes for which it was updated.
 */
export class Perceptron {
  readonly classes: number
  private counts = new Uint8Array(1 << 26)
  private least: number
  private keys = new Int32Array(1 << 20)
  private rows = new Int32Array(1 << 20).fill(-1)
  private rowCount = 0
  private rowHash = new Int32Array(1 << 18)
  private first = new Int32Array(1 << 18)
  private entryCount = 1
  private next = new Int32Array(1 << 20)
  private classOf = new Uint16Array(1 << 20)
  private weight = new Float32Array(1 << 20)
  private total = new Float64Array(1 << 20)
  private steps = 1

  constructor(classes: number, least: number) {
    this.classes = classes
    this.least = least
  }

  /** Counts features before training. */
  count(features: Int32Array, n: number): void {
    for (let k = 0; k < n; k++) {
      const at = (features[k] as number) >>> 6
      if ((this.counts[at] as number) < 255) this.counts[at] = (this.counts[at] as number) + 1
    }
  }

  private slotOf(hash: number): number {
    const mask = this.keys.length - 1
    let slot = Math.imul(hash, 0x9e3779b1) >>> (32 - Math.log2(this.keys.length))
    while (this.rows[slot] !== -1 && this.keys[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }

  scores(features: Int32Array, n: number, into: Float64Array): void {
    into.fill(0, 0, this.classes)
    for (let k = 0; k < n; k++) {
      const row = this.rows[this.slotOf(features[k] as number)] as number
      if (row < 0) continue
      for (let e = this.first[row] as number; e !== 0; e = this.next[e] as number)
        into[this.classOf[e] as number] = (into[this.classOf[e] as number] as number) + (this.weight[e] as number)
    }
  }

  private add(hash: number, c: number, amount: number): void {
    let slot = this.slotOf(hash)
    let row = this.rows[slot] as number
    if (row < 0) {
      if ((this.counts[hash >>> 6] as number) < this.least) return
      if (this.rowCount * 2 > this.keys.length) {
        const [keys, rows] = [this.keys, this.rows]
        this.keys = new Int32Array(keys.length * 2)
        this.rows = new Int32Array(keys.length * 2).fill(-1)
        for (let i = 0; i < keys.length; i++)
          if (rows[i] !== -1) {
            const s = this.slotOf(keys[i] as number)
            this.keys[s] = keys[i] as number
            this.rows[s] = rows[i] as number
          }
        slot = this.slotOf(hash)
      }
      row = this.rowCount++
      if (row >= this.first.length) {
        this.first = grown(this.first, row * 2)
        this.rowHash = grown(this.rowHash, row * 2)
      }
      this.keys[slot] = hash
      this.rows[slot] = row
      this.rowHash[row] = hash
    }
    let e = this.first[row] as number
    while (e !== 0 && this.classOf[e] !== c) e = this.next[e] as number
    if (e === 0) {
      e = this.entryCount++
      if (e >= this.next.length) {
        this.next = grown(this.next, e * 2)
        this.classOf = grown(this.classOf, e * 2)
        this.weight = grown(this.weight, e * 2)
        this.total = grown(this.total, e * 2)
      }
      this.next[e] = this.first[row] as number
      this.classOf[e] = c
      this.first[row] = e
    }
    this.weight[e] = (this.weight[e] as number) + amount
    this.total[e] = (this.total[e] as number) + amount * this.steps
  }

  /** One training step: rewards the right class and penalizes the predicted one; nothing where they are the same. */
  update(features: Int32Array, n: number, right: number, wrong: number): void {
    if (right !== wrong)
      for (let k = 0; k < n; k++) {
        this.add(features[k] as number, right, 1)
        this.add(features[k] as number, wrong, -1)
      }
    this.steps++
  }

  /** Replaces the weights by their averages, for use at once. */
  average(): void {
    for (let e = 1; e < this.entryCount; e++)
      this.weight[e] = (this.weight[e] as number) - (this.total[e] as number) / this.steps
  }

  /**
   * The averaged weights, multiplied by `scale` and rounded. Only the `most` rows with the largest weights are kept; weights under `least`
   * are dropped.
   */
  export(scale: number, most: number, least: number): Rows {
    const spread = new Float64Array(this.rowCount)
    for (let row = 0; row < this.rowCount; row++) {
      let low = 0
      let high = 0
      for (let e = this.first[row] as number; e !== 0; e = this.next[e] as number) {
        const w = this.averaged(e)
        low = Math.min(low, w)
        high = Math.max(high, w)
      }
      spread[row] = Math.max(high, -low)
    }
    const limit = this.rowCount > most ? (spread.slice().sort()[this.rowCount - most] as number) : 0
    const order = Array.from({ length: this.rowCount }, (_, i) => i)
      .filter(row => (spread[row] as number) >= limit)
      .sort((a, b) => ((this.rowHash[a] as number) >>> 0) - ((this.rowHash[b] as number) >>> 0))
    const hashes: number[] = []
    const lengths: number[] = []
    const classOf: number[] = []
    const weights: number[] = []
    for (const row of order) {
      const entries: [number, number][] = []
      for (let e = this.first[row] as number; e !== 0; e = this.next[e] as number) {
        const w = this.averaged(e) * scale
        if (Math.abs(w) >= least) entries.push([this.classOf[e] as number, Math.round(w)])
      }
      if (entries.length === 0) continue
      entries.sort((a, b) => a[0] - b[0])
      hashes.push(this.rowHash[row] as number)
      lengths.push(entries.length)
      for (const [c, w] of entries) {
        classOf.push(c)
        weights.push(w)
      }
    }
    return {
      classes: this.classes,
      hashes: Int32Array.from(hashes),
      lengths: Uint16Array.from(lengths),
      classOf: Uint16Array.from(classOf),
      weights: Int16Array.from(weights),
    }
  }

  private averaged(e: number): number {
    return (this.weight[e] as number) - (this.total[e] as number) / this.steps
  }

  get size(): string {
    return `${this.rowCount} features, ${this.entryCount} weights`
  }
}
