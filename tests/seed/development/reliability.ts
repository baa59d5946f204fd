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
