/** What was said of a reading, between 0 and 1, and whether it was right. */
export type Judged = { confidence: number; right: boolean }

/** The readings whose confidence lies in one tenth: how many, what was said of them on average, and what share was right. */
export type Tenth = { from: number; count: number; said: number; right: number }

/** Readings by tenths of their confidence, from the least; a tenth without readings is left out. */
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

/** The expected calibration error: how far what was said is from what was right, on average over all readings, by tenths. */
export function calibrationError(readings: readonly Judged[]): number {
  return tenths(readings).reduce(
    (sum, { count, said, right }) => sum + (count / readings.length) * Math.abs(said - right),
    0,
  )
}

/**
 * The calibration error that so many readings would show by chance alone if each confidence were exactly the share that is right: in each tenth
 * the mean absolute deviation of a sum of independent draws, by the normal approximation.
 */
export function expectedByChance(readings: readonly Judged[]): number {
  const variances = new Array<number>(10).fill(0)
  for (const { confidence } of readings) {
    const tenth = Math.min(9, Math.floor(confidence * 10))
    variances[tenth] = (variances[tenth] as number) + confidence * (1 - confidence)
  }
  return variances.reduce((sum, variance) => sum + Math.sqrt((2 / Math.PI) * variance), 0) / readings.length
}
