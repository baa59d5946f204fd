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

export function unpackRows(bytes: Uint8Array, facts: { classes: number; rows: number; entries: number }): Rows {
  const hashes = new Int32Array(facts.rows)
  const lengths = new Uint16Array(facts.rows)
  const classOf = new Uint16Array(facts.entries)
  const weights = new Int16Array(facts.entries)
  const sizes = Int16Array.from({ length: 256 }, (_, byte) => unpackWeight((byte << 24) >> 24))
  let at = 0
  let entry = 0
  let hash = 0
  const small = (): number => {
    let byte = bytes[at++] as number
    let n = byte & 127
    for (let scale = 128; byte > 127; scale *= 128) {
      byte = bytes[at++] as number
      n += (byte & 127) * scale
    }
    return n
  }
  for (let row = 0; row < facts.rows; row++) {
    hash += small()
    hashes[row] = hash
    const length = small()
    lengths[row] = length
    for (let k = 0; k < length; k++) classOf[entry + k] = small()
    for (let k = 0; k < length; k++) weights[entry++] = sizes[bytes[at++] as number] as number
  }
  return { classes: facts.classes, hashes, lengths, classOf, weights }
}
