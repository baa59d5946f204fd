/**
 * A linear classifier over hashed features: each feature adds its weights to the scores of some classes. Rows lie one after another
 * (compressed sparse rows), since most features have an opinion on few classes. A row is found by the low bits of its feature's hash,
 * and recognised by the high ones, so that a feature never met in training adds nothing.
 */
export type Linear = {
  classes: number
  mask: number
  /** High 16 bits of the hash of the row in each slot, 0 for an empty one. */
  checks: Uint16Array
  /** Where the row of each slot begins; it ends where the next begins. */
  starts: Int32Array
  classOf: Uint16Array
  weights: Int16Array
}

/** The rows of a classifier in the order of their hashes. */
export type Rows = {
  classes: number
  hashes: Int32Array
  lengths: Uint16Array
  classOf: Uint16Array
  weights: Int16Array
}

export const checkOf = (hash: number): number => hash >>> 16 || 1

/** Lays rows out in slots. */
export function linear(rows: Rows): Linear {
  const count = rows.hashes.length
  let slots = 16
  while (slots < count * 1.4) slots *= 2
  const mask = slots - 1
  const checks = new Uint16Array(slots)
  const rowAt = new Int32Array(slots)
  for (let row = 0; row < count; row++) {
    const hash = rows.hashes[row] as number
    let slot = hash & mask
    while (checks[slot] !== 0) slot = (slot + 1) & mask
    checks[slot] = checkOf(hash)
    rowAt[slot] = row
  }
  const begins = new Int32Array(count + 1)
  for (let row = 0; row < count; row++) begins[row + 1] = (begins[row] as number) + (rows.lengths[row] as number)
  const starts = new Int32Array(slots + 1)
  const classOf = new Uint16Array(rows.classOf.length)
  const weights = new Int16Array(rows.weights.length)
  let at = 0
  for (let slot = 0; slot < slots; slot++) {
    starts[slot] = at
    if (checks[slot] === 0) continue
    const row = rowAt[slot] as number
    for (let entry = begins[row] as number; entry < (begins[row + 1] as number); entry++) {
      classOf[at] = rows.classOf[entry] as number
      weights[at++] = rows.weights[entry] as number
    }
  }
  starts[slots] = at
  return { classes: rows.classes, mask, checks, starts, classOf, weights }
}

/** Writes the scores of all classes for the first `count` features. */
export function score(model: Linear, features: Int32Array, count: number, scores: Int32Array): void {
  const { mask, checks, starts, classOf, weights } = model
  scores.fill(0, 0, model.classes)
  for (let k = 0; k < count; k++) {
    const hash = features[k] as number
    const check = hash >>> 16 || 1
    let slot = hash & mask
    let found = checks[slot] as number
    while (found !== 0) {
      if (found === check) {
        const end = starts[slot + 1] as number
        for (let entry = starts[slot] as number; entry < end; entry++)
          scores[classOf[entry] as number] = (scores[classOf[entry] as number] as number) + (weights[entry] as number)
        break
      }
      slot = (slot + 1) & mask
      found = checks[slot] as number
    }
  }
}

/** The class with the highest score, the first of equals. */
export function best(scores: Int32Array, classes: number): number {
  let winner = 0
  for (let c = 1; c < classes; c++) if ((scores[c] as number) > (scores[winner] as number)) winner = c
  return winner
}

/**
 * A classifier of four classes as one table: each slot holds the check of its row and its weights for the last three classes, the weight
 * for the first being subtracted from them, so that a feature costs one look into memory.
 */
export type Quads = { mask: number; table: Int16Array }

export function quads(rows: Rows): Quads {
  const count = rows.hashes.length
  let slots = 16
  while (slots < count * 1.4) slots *= 2
  const mask = slots - 1
  const table = new Int16Array(slots * 4)
  let entry = 0
  for (let row = 0; row < count; row++) {
    const hash = rows.hashes[row] as number
    let at = (hash & mask) * 4
    while (table[at] !== 0) at = (at + 4) & (slots * 4 - 1)
    table[at] = signedCheckOf(hash)
    for (const end = entry + (rows.lengths[row] as number); entry < end; entry++) {
      const c = rows.classOf[entry] as number
      const weight = rows.weights[entry] as number
      if (c > 0) table[at + c] = (table[at + c] as number) + weight
      else for (let k = 1; k <= 3; k++) table[at + k] = (table[at + k] as number) - weight
    }
  }
  return { mask, table }
}

const signedCheckOf = (hash: number): number => hash >> 16 || 1

/** Writes the scores of the four classes, the first being 0. */
export function scoreQuads(model: Quads, features: Int32Array, count: number, scores: Int32Array): void {
  const { mask, table } = model
  const last = mask * 4 + 3
  let a = 0
  let b = 0
  let c = 0
  for (let k = 0; k < count; k++) {
    const hash = features[k] as number
    const check = hash >> 16 || 1
    let at = (hash & mask) * 4
    let found = table[at] as number
    while (found !== 0 && found !== check) {
      at = (at + 4) & last
      found = table[at] as number
    }
    if (found !== 0) {
      a += table[at + 1] as number
      b += table[at + 2] as number
      c += table[at + 3] as number
    }
  }
  scores[0] = 0
  scores[1] = a
  scores[2] = b
  scores[3] = c
}
