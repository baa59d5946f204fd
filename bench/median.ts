/** The median of some measurements, in their unit. */
export function median(measures: readonly number[]): number {
  const sorted = [...measures].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
