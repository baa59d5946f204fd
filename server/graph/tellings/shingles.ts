import type { Span } from '../../../model/extraction.ts'

/** Words in a shingle: a row of so many words stands in two texts by chance nearly never. */
const WORDS = 5

/**
 * The shingles of a text, as 32-bit hashes: every row of five words, in which case, accents, punctuation and white space make no difference (Broder, "On the
 * resemblance and containment of documents", 1997). `setAside`: the spans that are not of the article, which are left out.
 */
export function shinglesOf(text: string, setAside: readonly Span[] = []): ReadonlySet<number> {
  const words = without(text, setAside)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  const shingles = new Set<number>()
  if (words)
    for (let at = 0; at + WORDS <= words.length; at++) shingles.add(hash32(words.slice(at, at + WORDS).join(' ')))
  return shingles
}

/** Jaccard's coefficient: the share of the shingles of either text that stand in both. */
export function resemblance(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0
  for (const shingle of a) if (b.has(shingle)) shared++
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}

function without(text: string, spans: readonly Span[]): string {
  let kept = ''
  let at = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    kept += `${text.slice(at, Math.max(at, start))} `
    at = Math.max(at, end)
  }
  return kept + text.slice(at)
}

/** FNV-1a over UTF-16 code units. */
function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
