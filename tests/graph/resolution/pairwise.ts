/** A mention of a name with the entity that the annotator and the program give it. */
export type Named = { at: string; expected: string; found: string }

/**
 * Pairwise precision and recall of resolution: of the pairs of mentions that the program gives one entity, the share that the annotator
 * does too, and the reverse. `wrong` and `missed` are the pairs that differ.
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
