import type { Pack } from '../language/pack.ts'
import { entriesOfAll, itemsOf } from '../language/packs.ts'

/** The words of lists separated by commas, in any language, each with the index of its list. */
const indexed = (lists: (pack: Pack) => string, first: number): Record<string, number> =>
  Object.fromEntries(
    entriesOfAll(pack =>
      itemsOf(lists(pack), /,/).flatMap((words, i) =>
        itemsOf(words).map((word): [string, number] => [word, i + first]),
      ),
    ),
  )

/** The number of a month (1 to 12), by its folded name or abbreviation. */
export const months: Readonly<Record<string, number>> = indexed(({ dates }) => dates.months, 1)

/** The number of a day of the week (0 is Sunday), by its folded name or abbreviation. */
export const weekdays: Readonly<Record<string, number>> = indexed(({ dates }) => dates.weekdays, 0)
