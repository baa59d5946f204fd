import type { Sentence } from '../document.ts'
import { slug } from '../gazetteer/gazetteer.ts'
import { wordsOfAll } from '../language/packs.ts'
import { textOf } from '../read/tokens.ts'
import { asEntityId, type MentionCandidate } from './candidate.ts'

/** Rules that find a place in no table by the words around it. */
const reliableRules = /^place\/(?:introduced|near|with-country|apposed|camp|followed)$/
const placing = wordsOfAll(({ places }) => places.recognizingPrepositions)

type Named = { entity: MentionCandidate['entity']; placed: boolean }

/**
 * Finds later mentions of places that the article introduced with a noun: "the town of Dabiq … Dabiq fell"; behind a locative preposition
 * also "Tabqa" after "Tabqa Dam".
 */
export function subsequentPlaceMentions(
  reads: readonly { sentence: Sentence; candidates: readonly MentionCandidate[] }[],
) {
  const named = new Map<string, Named>()
  for (const { sentence, candidates } of reads)
    for (const { from, to, rule, entity } of candidates)
      if (reliableRules.test(rule)) named.set(textOf(sentence.tokens, from, to), { entity, placed: false })
  for (const { sentence, candidates } of reads)
    for (const { from, to, rule, entity } of candidates) {
      const name = textOf(sentence.tokens, from, to - 1)
      if (rule !== 'place/followed' || to - from !== 2 || named.has(name)) continue
      named.set(name, { entity: { ...entity, id: asEntityId(`place:${slug(name)}`), name }, placed: true })
    }
  return {
    /** The mentions of such places in one sentence, outside everything `known`. */
    again(sentence: Sentence, known: readonly MentionCandidate[]): MentionCandidate[] {
      if (named.size === 0) return []
      const { tokens } = sentence
      const found: MentionCandidate[] = []
      for (let i = 0; i < tokens.length; i++) {
        const end = tokens[i]?.capital ? longest(sentence, i) : undefined
        const name = end === undefined ? undefined : named.get(textOf(sentence.tokens, i, end))
        if (end === undefined || !name) continue
        const free = !known.some(({ from, to }) => i < to && from < end)
        if (free && !(name.placed && !placing.has(tokens[i - 1]?.fold ?? '')))
          found.push({ from: i, to: end, form: 'name', rule: 'place/again', entity: name.entity })
        i = end - 1
      }
      return found
    },
  }

  /** The token behind the longest such name that begins at `from`, where no longer sequence of capitalized words does. */
  function longest(sentence: Sentence, from: number): number | undefined {
    const { tokens } = sentence
    const [first, before] = [tokens[from], tokens[from - 1]]
    if (from > 1 && before?.capital && first?.spaced) return undefined
    if (before && !first?.spaced && /^[-'’]$/.test(before.text) && before.fold !== "'") return undefined
    for (let to = Math.min(tokens.length, from + 5); to > from; to--) {
      const next = tokens[to]
      if ((next?.capital && next.spaced) || (next?.text === '-' && !next.spaced)) continue
      if (named.has(textOf(sentence.tokens, from, to))) return to
    }
    return undefined
  }
}
