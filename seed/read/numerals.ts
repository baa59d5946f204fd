import { entriesOfAll, itemsOf } from '../language/packs.ts'

/** Small numbers written out in any language, folded, with their values. */
export const numerals: ReadonlyMap<string, number> = new Map(
  entriesOfAll(({ dates }) =>
    itemsOf(dates.numerals, /,/).flatMap((words, i) => itemsOf(words).map((word): [string, number] => [word, i + 1])),
  ),
)
