import { words } from '../gazetteer/trie.ts'
import { months, weekdays } from '../read/date.ts'
import type { Token } from '../read/tokens.ts'

const core = words(
  'today yesterday week month year night morning evening afternoon overnight hier matin soir semaine mois nuit midi',
)
const around = words(
  'on in late early earlier last this next same the ce cette le la dernier derniere du au a en fin debut',
)

/** The last token before the days and hours that end at `at`: "ministers on Tuesday | lifted", « le ministre a | mardi soir ». `at` where there are none. */
export function beforeTime(tokens: readonly Token[], at: number): number {
  let i = at
  let told = false
  for (; i >= 0; i--) {
    const token = tokens[i]
    if (!token) break
    if (weekdays[token.fold] !== undefined || months[token.fold] !== undefined || core.has(token.fold)) told = true
    else if (token.kind !== 'number' && !around.has(token.fold)) break
  }
  return told ? i : at
}
