import SearchableMap from 'minisearch/SearchableMap'
import type { Clause } from './text-query.ts'
import { type foldWord, wordsIn } from './words.ts'

/** An article as the index has it: its words in order, those of the title first, and where each stands in title or text. */
type Indexed = { id: string; publishedAt: string; terms: Uint32Array; starts: Uint32Array; titleWords: number }

/** A word that a query found: where it begins, in UTF-16 code units of the title or the text, and which of the clauses asked for it. */
export type Hit = { start: number; clause: number }
/** Okapi BM25: how soon more of a word counts no more, and how far a long article is held against it. */
const K1 = 1.2
const B = 0.75
/** A word of the title counts as several of the text. */
const TITLE_WEIGHT = 3
/** Hits of a clause in an article that are looked at for its passages. */
const HITS = 60

/** Full text by word and position. */
export type TextIndex = {
  readonly size: number
  put(article: { id: string; title: string | null; publishedAt: string | null; text: string }, fold: typeof foldWord): void
  remove(id: string): void
  /** The articles that have all that is asked for and nothing that is excluded, the best first; of equals the newest. */
  find(clauses: readonly Clause[], isAllowed: (id: string) => boolean): Ranked[]
  /** Where an article has what is asked for, in order; of what it has very often, the first places. */
  hitsIn(id: string, clauses: readonly Clause[]): { title: Hit[]; text: Hit[] }
}
/** An article in the order of a query. */
export type Ranked = { id: string; score: number }

/**
 * An inverted index whose positions are arrays of integers: a library's maps of objects took ten times the memory and, for common words, ten
 * times as long. The dictionary is MiniSearch's radix tree, for beginnings.
 */
export function createTextIndex(): TextIndex {
  const dictionary = new SearchableMap<number>()
  const termIds = new Map<string, number>()
  /** By term, the places of articles in `articles`, ascending. */
  const postings: number[][] = []
  const articles: (Indexed | undefined)[] = []
  const places = new Map<string, number>()
  let totalWords = 0

  function termOf(word: string): number {
    let term = termIds.get(word)
    if (term === undefined) {
      term = postings.length
      termIds.set(word, term)
      dictionary.set(word, term)
      postings.push([])
    }
    return term
  }

  function remove(id: string): void {
    const place = places.get(id)
    if (place === undefined) return
    totalWords -= articles[place]?.terms.length ?? 0
    articles[place] = undefined
    places.delete(id)
  }

  /** For each word of a clause the terms that it may be. */
  const termsOf = ({ words, prefix }: Clause): (readonly number[])[] =>
    words.map((word, i) => {
      if (prefix && i === words.length - 1) return [...dictionary.atPrefix(word).values()]
      const term = termIds.get(word)
      return term === undefined ? [] : [term]
    })

  /** The places of articles that have some of the terms. */
  function placesOf(terms: readonly number[]): Set<number> | readonly number[] {
    if (terms.length === 1) return postings[terms[0] as number] as number[]
    const all = new Set<number>()
    for (const term of terms) for (const place of postings[term] as number[]) all.add(place)
    return all
  }

  /** A clause with the terms that its first word, and those that each further one, may be. */
  type Matcher = { clause: Clause; index: number; terms: (readonly number[])[]; further: ReadonlySet<number>[] }

  /** Walks over the places where an article has what a matcher asks for; ends when `visit` says false. */
  function walk(article: Indexed, matchers: readonly Matcher[], openings: Uint32Array, visit: Visit): void {
    const { terms, titleWords } = article
    for (let at = 0; at < terms.length; at++) {
      const mask = openings[terms[at] as number] as number
      if (mask === 0) continue
      for (const matcher of matchers) {
        if ((mask & (1 << matcher.index)) === 0) continue
        const length = matcher.terms.length
        // A phrase does not go on from the title into the text.
        if (length > 1 && (at + length > terms.length || (at < titleWords && at + length > titleWords))) continue
        let isWhole = true
        for (let i = 1; i < length && isWhole; i++)
          isWhole = (matcher.further[i - 1] as ReadonlySet<number>).has(terms[at + i] as number)
        if (isWhole && visit(at, matcher.index) === false) return
      }
    }
  }

  /** By term, which matchers begin with it, as bits. */
  function openingsOf(matchers: readonly Matcher[]): Uint32Array {
    const openings = new Uint32Array(postings.length)
    for (const { index, terms } of matchers)
      for (const term of terms[0] ?? []) openings[term] = (openings[term] as number) | (1 << index)
    return openings
  }

  const matchersOf = (clauses: readonly Clause[]): Matcher[] =>
    clauses.map((clause, index) => {
      const terms = termsOf(clause)
      return { clause, index, terms, further: terms.slice(1).map(each => new Set(each)) }
    })

  /** The places of articles that have every word of all of these, whatever their order. */
  function candidates(matchers: readonly Matcher[]): number[] {
    const lists = matchers.flatMap(({ terms }) => terms.map(placesOf))
    const sizeOf = (list: (typeof lists)[number]) => (list instanceof Set ? list.size : list.length)
    const [smallest, ...others] = lists.sort((a, b) => sizeOf(a) - sizeOf(b))
    if (smallest === undefined) return []
    const seen = new Uint8Array(articles.length)
    for (const place of smallest) seen[place] = 1
    others.forEach((list, i) => {
      for (const place of list) if (seen[place] === i + 1) seen[place] = i + 2
    })
    return [...smallest].filter(place => seen[place] === lists.length && articles[place] !== undefined)
  }

  return {
    get size() {
      return places.size
    },

    put({ id, title, publishedAt, text }, fold) {
      remove(id)
      const terms: number[] = []
      const starts: number[] = []
      const read = (part: string) => {
        for (const { folded, start } of wordsIn(part, fold)) {
          terms.push(termOf(folded))
          starts.push(start)
        }
      }
      read(title ?? '')
      const titleWords = terms.length
      read(text)
      const place = articles.length
      for (const term of new Set(terms)) (postings[term] as number[]).push(place)
      places.set(id, place)
      totalWords += terms.length
      articles.push({
        id,
        publishedAt: publishedAt ?? '',
        terms: Uint32Array.from(terms),
        starts: Uint32Array.from(starts),
        titleWords,
      })
    },

    remove,

    find(clauses, isAllowed) {
      const matchers = matchersOf(clauses)
      const wanted = matchers.filter(({ clause }) => !clause.excluded)
      if (wanted.some(({ terms }) => terms.some(each => each.length === 0))) return []
      const openings = openingsOf(matchers)
      const averageLength = totalWords / Math.max(places.size, 1)
      const counts: { place: number; weights: Float64Array; nearness: number }[] = []
      const having = new Float64Array(clauses.length)
      for (const place of candidates(wanted)) {
        const article = articles[place] as Indexed
        if (!isAllowed(article.id)) continue
        const weights = new Float64Array(clauses.length)
        const last = new Float64Array(clauses.length).fill(Number.NEGATIVE_INFINITY)
        let narrowest = Number.POSITIVE_INFINITY
        let isExcluded = false
        walk(article, matchers, openings, (at, index) => {
          if (clauses[index]?.excluded) {
            isExcluded = true
            return false
          }
          weights[index] = (weights[index] as number) + (at < article.titleWords ? TITLE_WEIGHT : 1)
          last[index] = at
          let first = at
          for (const { index: other } of wanted) first = Math.min(first, last[other] as number)
          narrowest = Math.min(narrowest, at - first)
          return true
        })
        if (isExcluded || wanted.some(({ index }) => weights[index] === 0)) continue
        for (const { index } of wanted) having[index] = (having[index] as number) + 1
        // Words that stand together are more about each other than words of one article.
        counts.push({ place, weights, nearness: 1 + 1 / (1 + Math.max(0, narrowest - wanted.length + 1) / 8) })
      }
      const rarity = having.map(count => Math.log(1 + (places.size - count + 0.5) / (count + 0.5)))
      const ranked = counts.map(({ place, weights, nearness }) => {
        const { id, publishedAt, terms } = articles[place] as Indexed
        const length = 1 - B + (B * terms.length) / averageLength
        let score = 0
        for (const { index } of wanted) {
          const weight = weights[index] as number
          score += ((rarity[index] as number) * weight * (K1 + 1)) / (weight + K1 * length)
        }
        return { id, score: score * nearness, publishedAt }
      })
      return ranked
        .sort((a, b) => b.score - a.score || compare(b.publishedAt, a.publishedAt) || compare(a.id, b.id))
        .map(({ id, score }) => ({ id, score }))
    },

    hitsIn(id, clauses) {
      const hits = { title: [] as Hit[], text: [] as Hit[] }
      const article = articles[places.get(id) ?? -1]
      if (!article) return hits
      const matchers = matchersOf(clauses).filter(({ clause }) => !clause.excluded)
      const found = new Uint32Array(clauses.length)
      walk(article, matchers, openingsOf(matchers), (at, clause) => {
        const count = (found[clause] as number) + 1
        found[clause] = count
        const length = clauses[clause]?.words.length ?? 1
        for (let i = 0; i < length && count <= HITS; i++)
          hits[at < article.titleWords ? 'title' : 'text'].push({ start: article.starts[at + i] as number, clause })
        return true
      })
      return hits
    },
  }
}

/** Sees a place where a matcher fits, by the word with which it begins; false ends the walk. */
type Visit = (at: number, matcher: number) => boolean

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
