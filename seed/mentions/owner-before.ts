import { wordsOfAll } from '../language/packs.ts'
import type { Token } from '../read/tokens.ts'
import type { MentionCandidate } from './candidate.ts'

const modifiers = wordsOfAll(({ places }) => places.ownerModifiers)

/** The country (ISO 3166-1 alpha-3) whose possessive precedes the token `from`: "South Korea's opposition …". */
export function ownerBefore(
  tokens: readonly Token[],
  from: number,
  known: readonly MentionCandidate[],
): string | undefined {
  let i = from - 1
  while (modifiers.has(tokens[i]?.fold ?? '') || tokens[i]?.fold === '-') i--
  if (tokens[i]?.fold === 's' && /^['’]$/.test(tokens[i - 1]?.text ?? '')) i -= 2
  else if (i === from - 1 || !known.some(candidate => candidate.to === i + 1 && candidate.form === 'demonym'))
    return undefined
  return known.find(candidate => candidate.to === i + 1 && candidate.entity.kind === 'Country')?.entity.iso3
}
