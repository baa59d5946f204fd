import { wordsOfAll } from '../language/packs.ts'
import type { Token } from '../read/tokens.ts'

/** Words at a title by which the office was left: « l'ancien président », "the ousted president". */
const leaving = wordsOfAll(({ positions }) => positions.formerHolder)

/** Whether a title says of its holder that they hold it no more. "The late president" and "then-president" acted in office. */
export function isLeft(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  return tokens
    .slice(Math.max(0, from - 2), to)
    .some(({ fold, capital }, i) => leaving.has(fold) && (!capital || i < 3))
}
