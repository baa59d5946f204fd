/** Of two texts with a resemblance of 0.6, 96 in 100 share a band; of 0.7, 998 in 1,000; of 0.2, 4 in 100. */
const BANDS = 24
const ROWS = 4

/**
 * The bands of a text's MinHash signature: two texts with a band in common are worth comparing, and hardly any others are (Leskovec, Rajaraman, Ullman, "Mining of
 * Massive Datasets", 3.4). They depend on the shingles alone. Text without shingles has none.
 */
export function bandsOf(shingles: ReadonlySet<number>): string[] {
  if (shingles.size === 0) return []
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff)
  for (const shingle of shingles)
    for (let row = 0; row < least.length; row++) {
      const value = mix(shingle ^ mix(row + 1))
      if (value < (least[row] as number)) least[row] = value
    }
  return Array.from({ length: BANDS }, (_, band) =>
    [band, ...least.subarray(band * ROWS, (band + 1) * ROWS)].map(value => value.toString(36)).join('.'),
  )
}

/** A permutation of the 32-bit numbers: the finalizer of MurmurHash3. */
function mix(value: number): number {
  let mixed = value
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
