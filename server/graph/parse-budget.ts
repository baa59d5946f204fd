/** What the parser may compute for a query, in ms: its time grows with the power of nesting, and 200 characters can take it a minute. */
export const PARSE_MS = 2000
/** After so many ms a query that has not had its time is answered all the same, but told that the machine is busy. */
export const PATIENCE_MS = 8000

/**
 * What is to be done about a query that is being parsed for `waited` ms, of which its thread has computed `computed`; where nobody tells that, the
 * clock has to do. It has had its time, the machine has none for it, or it is looked at again after so many ms.
 */
export function judgeParseTime(waited: number, computed: number | undefined): 'spent' | 'busy' | number {
  const spent = computed ?? waited
  if (spent >= PARSE_MS) return 'spent'
  if (waited >= PATIENCE_MS) return 'busy'
  return Math.min(PARSE_MS - spent, PATIENCE_MS - waited) + 10
}
