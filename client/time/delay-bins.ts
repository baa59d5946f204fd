import type { DelaysAnswer } from '../../model/api.ts'

/** The bins of delays, each with the longest delay in it, in days; delays below 0 are from before the event. */
export const delayBins = [
  ['yearsBefore', -366],
  ['yearBefore', -31],
  ['monthBefore', -8],
  ['weekBefore', -1],
  ['sameDay', 0],
  ['nextDay', 1],
  ['week', 7],
  ['month', 30],
  ['year', 365],
  ['years', Number.POSITIVE_INFINITY],
] as const
export type DelayBin = (typeof delayBins)[number][0]

/** How many claims were published with each delay, bin by bin, from long before the event to long after; empty bins are among them. */
export function claimsByDelay(delays: DelaysAnswer['delays']): { bin: DelayBin; claims: number }[] {
  const bins = delayBins.map(([bin]) => ({ bin, claims: 0 }))
  for (const { days, claims } of delays) {
    const own = bins[delayBins.findIndex(([, longest]) => days <= longest)]
    if (own) own.claims += claims
  }
  return bins
}
