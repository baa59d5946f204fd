import type { SearchAnswer } from '../../model/api.ts'
import { api } from '../api.ts'

/** Shorter words, mostly articles and prepositions, are not searched for. */
const minLetters = 4

/**
 * Searches for each word of a phrase, up to six. Results that several words find come first: « centre de Bagdad » is nobody's name, but
 * finds the centre and Baghdad.
 */
export async function searchByWords(phrase: string, limit: number, signal: AbortSignal): Promise<SearchAnswer> {
  const words = [...new Set(phrase.split(/[\s'’,;:?!.«»"()]+/u))].filter(word => word.length >= minLetters).slice(0, 6)
  if (words.length === 0) return { results: [] }
  const answers = await Promise.all(words.map(word => api.search(word, limit, signal)))
  const found = new Map<string, { result: SearchAnswer['results'][number]; times: number; rank: number }>()
  for (const { results } of answers)
    for (const [rank, result] of results.entries()) {
      const before = found.get(result.id)
      found.set(result.id, {
        result,
        times: (before?.times ?? 0) + 1,
        rank: Math.min(rank, before?.rank ?? rank),
      })
    }
  const ordered = [...found.values()].sort((a, b) => b.times - a.times || a.rank - b.rank)
  return { results: ordered.slice(0, limit).map(({ result }) => result) }
}
