import type { Sentence } from '../document.ts'
import { wordSet } from '../gazetteer/trie.ts'

const acts = wordSet(
  'said says told added met visited warned argued insisted explained noted thanked denied a avait est etait has had was is',
)

/** The single capitalized words that are a subject somewhere in the article, as the press names a person the second time. */
export function singleWordSubjects(sentences: readonly Sentence[]): Set<string> {
  const found = new Set<string>()
  for (const { tokens, kind } of sentences) {
    if (kind === 'title') continue
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      if (!token?.capital || token.upper || token.text.length < 4) continue
      const [before, next] = [tokens[i - 1], tokens[i + 1]]
      if (!next?.spaced || !acts.has(next.fold) || next.capital) continue
      // Within a longer name, or behind an article, it is no person named alone.
      if (before && (before.capital || !/^[.,;:»"”)]$|^(?:and|but|that|et|mais|que|when|as)$/.test(before.fold)))
        continue
      found.add(token.fold)
    }
  }
  return found
}
