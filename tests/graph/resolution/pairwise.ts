/** A name somewhere, whom the annotator takes it for, and whom the program does. */
export type Named = { at: string; expected: string; found: string }

/**
 * How well names are put together, over all pairs of them: of the pairs that the program joins the share that the annotator joins too, and of
 * the pairs that the annotator joins the share that the program joins. `wrong` and `missed` are the pairs that count against either.
 */
export function pairwise(named: readonly Named[]): {
  precision: number
  recall: number
  wrong: string[]
  missed: string[]
} {
  const [wrong, missed]: [string[], string[]] = [[], []]
  let right = 0
  for (const [i, one] of named.entries())
    for (const other of named.slice(i + 1)) {
      const [expected, found] = [one.expected === other.expected, one.found === other.found]
      const pair = `${one.at} (${one.found}) | ${other.at} (${other.found})`
      if (expected && found) right++
      else if (found) wrong.push(pair)
      else if (expected) missed.push(pair)
    }
  return { precision: right / (right + wrong.length), recall: right / (right + missed.length), wrong, missed }
}
