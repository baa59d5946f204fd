import type { Sentence } from '../document.ts'
import { wordsOfAll } from '../language/packs.ts'
import { isCoordinator } from '../read/function-words.ts'

const acts = wordsOfAll(({ persons }) => persons.subjectVerbs)
const opening = wordsOfAll(({ persons }) => persons.beforeSubjects)

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
      if (
        before &&
        (before.capital ||
          !(/^[.,;:»"”)]$/.test(before.fold) || isCoordinator(before.fold) || opening.has(before.fold)))
      )
        continue
      found.add(token.fold)
    }
  }
  return found
}
