import type { Rows } from './linear.ts'

/** Weights lie in one signed byte as the root of their size, so that small ones keep their differences. */
const packWeight = (weight: number): number =>
  Math.sign(weight) * Math.min(127, Math.round(Math.sqrt(Math.abs(weight) * 4)))
const unpackWeight = (byte: number): number => Math.sign(byte) * Math.round((byte * byte) / 4)

/** Rows as bytes: the distance from the hash before in 7-bit groups, the number of entries, then their classes, then their weights. */
export function packRows(rows: Rows): Uint8Array {
  const out: number[] = []
  const small = (n: number) => {
    let left = n
    while (left > 127) {
      out.push((left & 127) | 128)
      left = Math.floor(left / 128)
    }
    out.push(left)
  }
  let before = 0
  let at = 0
  for (let row = 0; row < rows.hashes.length; row++) {
    const hash = (rows.hashes[row] as number) >>> 0
    small(hash - before)
    before = hash
    const length = rows.lengths[row] as number
    small(length)
    for (let k = 0; k < length; k++, at++) small(rows.classOf[at] as number)
    for (let k = length; k > 0; k--) out.push(packWeight(rows.weights[at - k] as number) & 255)
  }
  return Uint8Array.from(out)
}

/** The rows that `packRows` packed. `facts` are the numbers of their classes, of rows and of entries. */
export function unpackRows(bytes: Uint8Array, facts: { classes: number; rows: number; entries: number }): Rows {
  const hashes = new Int32Array(facts.rows)
  const lengths = new Uint16Array(facts.rows)
  const classOf = new Uint16Array(facts.entries)
  const weights = new Int16Array(facts.entries)
  const sizes = Int16Array.from({ length: 256 }, (_, byte) => unpackWeight((byte << 24) >> 24))
  let at = 0
  let entry = 0
  let hash = 0
  // Numbers are read in place: a function of its own for them would take half as long again.
  for (let row = 0; row < facts.rows; row++) {
    let byte = bytes[at++] as number
    let distance = byte & 127
    for (let scale = 128; byte > 127; scale *= 128) {
      byte = bytes[at++] as number
      distance += (byte & 127) * scale
    }
    hash += distance
    hashes[row] = hash
    byte = bytes[at++] as number
    const length = byte > 127 ? (byte & 127) + ((bytes[at++] as number) << 7) : byte
    lengths[row] = length
    for (const end = entry + length; entry < end; entry++) {
      byte = bytes[at++] as number
      classOf[entry] = byte > 127 ? (byte & 127) + ((bytes[at++] as number) << 7) : byte
    }
    for (let k = entry - length; k < entry; k++) weights[k] = sizes[bytes[at++] as number] as number
  }
  return { classes: facts.classes, hashes, lengths, classOf, weights }
}
