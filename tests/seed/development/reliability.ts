/** The confidence of a reading, between 0 and 1, and whether it was right. */
export type Judged = { confidence: number; right: boolean }

/** The readings with a confidence within one tenth: their number, mean confidence, and the share that is right. */
export type Tenth = { from: number; count: number; said: number; right: number }

/** Readings grouped by tenths of their confidence, in ascending order, without empty groups. */
export function tenths(readings: readonly Judged[]): Tenth[] {
  return Array.from({ length: 10 }, (_, i) => {
    const own = readings.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === i)
    const mean = (value: (one: Judged) => number) => own.reduce((sum, one) => sum + value(one), 0) / own.length
    return {
      from: i / 10,
      count: own.length,
      said: mean(({ confidence }) => confidence),
      right: mean(({ right }) => Number(right)),
    }
  }).filter(({ count }) => count > 0)
}

/** The expected calibration error: the mean difference between confidence and share of right readings, by tenths. */
export function calibrationError(readings: readonly Judged[]): number {
  return tenths(readings).reduce(
    (sum, { count, said, right }) => sum + (count / readings.length) * Math.abs(said - right),
    0,
  )
}

/**
 * The calibration error to expect by chance alone for this number of readings if each confidence were exact: in each tenth the mean
 * absolute deviation of a sum of independent draws, by the normal approximation.
 */
export function expectedByChance(readings: readonly Judged[]): number {
  const variances = new Array<number>(10).fill(0)
  for (const { confidence } of readings) {
    const tenth = Math.min(9, Math.floor(confidence * 10))
    variances[tenth] = (variances[tenth] as number) + confidence * (1 - confidence)
  }
  return variances.reduce((sum, variance) => sum + Math.sqrt((2 / Math.PI) * variance), 0) / readings.length
}
