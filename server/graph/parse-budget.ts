/** The CPU time, in ms, that the parser may use for a query. Its time is exponential in nesting: 200 characters can take it a minute. */
export const PARSE_MS = 2000
/** The time in ms after which a query that did not get its CPU time is answered that the machine is busy. */
export const PATIENCE_MS = 8000

/**
 * Decides about a query that has been parsed for `waited` ms, of which its thread has computed `computed`; where that is unknown, the clock
 * decides. Either it has used its budget, or the machine is busy, or it is checked again after some ms.
 */
export function judgeParseTime(waited: number, computed: number | undefined): 'spent' | 'busy' | number {
  const spent = computed ?? waited
  if (spent >= PARSE_MS) return 'spent'
  if (waited >= PATIENCE_MS) return 'busy'
  return Math.min(PARSE_MS - spent, PATIENCE_MS - waited) + 10
}
