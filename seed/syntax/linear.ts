/**
 * * A linear classifier over hashed features: each feature adds its weights to the scores of some classes. Rows lie one after another
 * (compressed sparse rows), since most features have weights for few classes only. A row is found by the high bits of its feature's hash and
 * recognised by all of them, so that a feature never met in training adds nothing. Rows come in the order of their hashes, so that slots are
 * filled from the first to the last.
 */
export type Linear = {
  classes: number
  /** How far a hash is shifted to the right to give its slot; what is taken goes to the next. */
  shift: number
  /** Two numbers a slot: the hash of its row, and where the row begins; it ends where the next begins. An empty slot has an empty row. */
  slots: Int32Array
  /** Each entry is a class in the low ten bits, its weight above. A row of as many entries as there are classes has one for each, in their order. */
  entries: Int32Array
}

/** The rows of a classifier in the order of their hashes, taken as numbers without sign. */
export type Rows = {
  classes: number
  hashes: Int32Array
  lengths: Uint16Array
  classOf: Uint16Array
  weights: Int16Array
}

/** The slot of each row, and how to come from a hash to it: seven slots in ten are filled at most. Behind the last row one stays empty. */
function slotsOf(hashes: Int32Array): { shift: number; slots: Int32Array; size: number } {
  const shift = 32 - Math.max(4, Math.ceil(Math.log2(hashes.length * 1.4 + 1)))
  const slots = new Int32Array(hashes.length)
  let next = 0
  for (let row = 0; row < hashes.length; row++) {
    next = Math.max(next, (hashes[row] as number) >>> shift)
    slots[row] = next++
  }
  return { shift, slots, size: Math.max(next, 2 ** (32 - shift)) + 1 }
}

/** A row with more than a quarter of the classes is stored with all of them. */
const isWhole = (length: number, classes: number): boolean => length > classes >> 2

/** Lays rows out in slots. */
export function linear({ classes, hashes, lengths, classOf, weights }: Rows): Linear {
  const { shift, slots: slotOf, size } = slotsOf(hashes)
  const slots = new Int32Array(size * 2 + 2)
  const room = lengths.reduce((sum, length) => sum + (isWhole(length, classes) ? classes : length), 0)
  const entries = new Int32Array(room)
  let from = 0
  let at = 0
  let slot = 0
  for (let row = 0; row < slotOf.length; row++) {
    for (; slot <= (slotOf[row] as number); slot++) slots[slot * 2 + 1] = at
    slots[slot * 2 - 2] = hashes[row] as number
    const length = lengths[row] as number
    const whole = isWhole(length, classes)
    if (whole) for (let c = 0; c < classes; c++) entries[at + c] = c
    for (let k = 0; k < length; k++) {
      const c = classOf[from + k] as number
      entries[at + (whole ? c : k)] = ((weights[from + k] as number) << 10) | c
    }
    from += length
    at += whole ? classes : length
  }
  for (; slot <= size; slot++) slots[slot * 2 + 1] = at
  return { classes, shift, slots, entries }
}

/** The index in `slots` of a feature's row; that of an empty slot where it has none. */
function slotFor(slots: Int32Array, shift: number, hash: number): number {
  let slot = (hash >>> shift) << 1
  while (slots[slot + 1] !== slots[slot + 3] && slots[slot] !== hash) slot += 2
  return slot
}

/** Writes the scores of all classes for the first `count` features. */
export function score(model: Linear, features: Int32Array, count: number, scores: Int32Array): void {
  scores.fill(0, 0, model.classes)
  addScores(model, features, count, scores)
}

/** Adds to the scores of all classes the weights of the first `count` features. */
export function addScores(
  { shift, slots, entries }: Linear,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void {
  for (let k = 0; k < count; k++) {
    const slot = slotFor(slots, shift, features[k] as number)
    for (let at = slots[slot + 1] as number, end = slots[slot + 3] as number; at < end; at++) {
      const entry = entries[at] as number
      scores[entry & 1023] = (scores[entry & 1023] as number) + (entry >> 10)
    }
  }
}

/** `addScores` for the classes in `wanted`; the scores of the other classes are undefined afterwards. */
export function addScoresOf(
  { classes, shift, slots, entries }: Linear,
  wanted: Uint16Array,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void {
  for (let k = 0; k < count; k++) {
    const slot = slotFor(slots, shift, features[k] as number)
    const begin = slots[slot + 1] as number
    const end = slots[slot + 3] as number
    if (end - begin === classes)
      for (let w = 0; w < wanted.length; w++) {
        const c = wanted[w] as number
        scores[c] = (scores[c] as number) + ((entries[begin + c] as number) >> 10)
      }
    else
      for (let at = begin; at < end; at++) {
        const entry = entries[at] as number
        scores[entry & 1023] = (scores[entry & 1023] as number) + (entry >> 10)
      }
  }
}

/** The class with the highest score, the first of equals. */
export function bestClass(scores: Int32Array, classes: number): number {
  let winner = 0
  for (let c = 1; c < classes; c++) if ((scores[c] as number) > (scores[winner] as number)) winner = c
  return winner
}

/**
 * A classifier of four classes as one table: each slot holds the check of its row and its weights for the last three classes, the weight
 * for the first being subtracted from them, so that a feature costs one look into memory.
 */
export type Quads = { shift: number; table: Int16Array }

/** Lays the rows of a classifier of four classes out in one table. */
export function quads(rows: Rows): Quads {
  const { shift, slots, size } = slotsOf(rows.hashes)
  const table = new Int16Array(size * 4)
  let entry = 0
  for (let row = 0; row < slots.length; row++) {
    const at = (slots[row] as number) * 4
    table[at] = checkOf(rows.hashes[row] as number)
    for (const end = entry + (rows.lengths[row] as number); entry < end; entry++) {
      const c = rows.classOf[entry] as number
      const weight = rows.weights[entry] as number
      if (c > 0) table[at + c] = (table[at + c] as number) + weight
      else for (let k = 1; k <= 3; k++) table[at + k] = (table[at + k] as number) - weight
    }
  }
  return { shift, table }
}

/** The low half of a hash, whose high half chooses the slot; never 0, which marks an empty slot. */
const checkOf = (hash: number): number => (hash << 16) >> 16 || 1

/** Writes the scores of the four classes, the first being 0. */
export function scoreQuads(model: Quads, features: Int32Array, count: number, scores: Int32Array): void {
  const { shift, table } = model
  let a = 0
  let b = 0
  let c = 0
  for (let k = 0; k < count; k++) {
    const hash = features[k] as number
    const check = checkOf(hash)
    let at = (hash >>> shift) << 2
    let found = table[at] as number
    while (found !== 0 && found !== check) {
      at += 4
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
