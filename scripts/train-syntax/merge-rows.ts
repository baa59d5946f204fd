import type { Rows } from '../../seed/syntax/linear.ts'

/**
 * The sum of classifiers trained on the same data in different orders, which has fewer errors than each of them. Only the `most` most
 * important rows are kept: those with the largest spread of weights (`apart`, for few classes), or with the largest weights. Weights under
 * `least` are dropped.
 */
export function mergeRows(all: readonly Rows[], most: number, least: number, apart: boolean): Rows {
  const classes = (all[0] as Rows).classes
  const found = new Map<number, Map<number, number>>()
  for (const rows of all) {
    let entry = 0
    for (let row = 0; row < rows.hashes.length; row++) {
      const hash = rows.hashes[row] as number
      let weights = found.get(hash)
      if (weights === undefined) {
        weights = new Map()
        found.set(hash, weights)
      }
      for (let k = rows.lengths[row] as number; k > 0; k--, entry++) {
        const c = rows.classOf[entry] as number
        weights.set(c, (weights.get(c) ?? 0) + (rows.weights[entry] as number))
      }
    }
  }
  const ranked = [...found].map(([hash, weights]) => {
    const values = [...weights.values()]
    const high = Math.max(...values, apart && weights.size < classes ? 0 : Number.NEGATIVE_INFINITY)
    const low = Math.min(...values, apart && weights.size < classes ? 0 : Number.POSITIVE_INFINITY)
    return { hash, weights, weight: apart ? high - low : Math.max(high, -low) }
  })
  ranked.sort((a, b) => b.weight - a.weight || (a.hash >>> 0) - (b.hash >>> 0))
  const kept = ranked
    .slice(0, most)
    .filter(row => [...row.weights.values()].some(w => Math.abs(w) >= least))
    .sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0))
  const entries = kept.map(row => [...row.weights].filter(([, w]) => Math.abs(w) >= least).sort((a, b) => a[0] - b[0]))
  const flat = entries.flat()
  return {
    classes,
    hashes: Int32Array.from(kept, row => row.hash),
    lengths: Uint16Array.from(entries, row => row.length),
    classOf: Uint16Array.from(flat, e => e[0]),
    weights: Int16Array.from(flat, e => Math.max(-32767, Math.min(32767, e[1]))),
  }
}
