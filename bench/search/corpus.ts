/** A seeded generator of numbers from 0 to 1. */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const syllables = 'ba ro ti men sou la ke dri pan o vi ster na gue cha lu fi tor el is re mo da no'.split(' ')

/** Made-up words, the most frequent first. */
export function madeUpWords(count: number, random: () => number): string[] {
  const words = new Set<string>()
  while (words.size < count) {
    const length = 2 + Math.floor(random() * 4)
    words.add(Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join(''))
  }
  return [...words]
}

/** Draws words by Zipf's law: the second half as often as the first, and so on. */
function drawer(words: readonly string[], random: () => number): () => string {
  const sums: number[] = []
  let sum = 0
  for (let rank = 0; rank < words.length; rank++) {
    sum += 1 / (rank + 2.7)
    sums.push(sum)
  }
  return () => {
    const wanted = random() * sum
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] as number) < wanted) low = middle + 1
      else high = middle
    }
    return words[low] as string
  }
}

/** A generated article. */
export type MadeUpArticle = { id: string; title: string; publishedAt: string; text: string }
/** A generated entity, and how often articles mention it. */
export type MadeUpEntity = { id: string; kind: 'Person' | 'Organization' | 'Event'; name: string; mentions: number }

/** Articles of some 500 words with the entities that they name: as many as in archives of that size that were counted. */
export function madeUpCorpus(articleCount: number): {
  words: string[]
  articles: MadeUpArticle[]
  entities: MadeUpEntity[]
} {
  const random = randomNumbers(1)
  const words = madeUpWords(60_000, random)
  const draw = drawer(words, random)
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low))
  const several = (low: number, high: number) => Array.from({ length: between(low, high) }, draw)
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  const articles = Array.from({ length: articleCount }, (_, i) => ({
    id: `article:${i}`,
    title: capital(several(5, 12).join(' ')),
    publishedAt: `20${between(10, 26)}-${String(between(1, 13)).padStart(2, '0')}-${String(between(1, 29)).padStart(2, '0')}`,
    text: Array.from({ length: between(15, 35) }, () => `${capital(several(10, 32).join(' '))}.`).join(' '),
  }))
  const named = Array.from({ length: articleCount * 3 }, (_, i) => ({
    id: `${i % 3 ? 'person' : 'org'}:e${i}`,
    kind: i % 3 ? ('Person' as const) : ('Organization' as const),
    name: [between(0, 6000), between(0, 60_000)].map(rank => capital(words[rank] as string)).join(' '),
    mentions: between(1, 400),
  }))
  const events = Array.from({ length: articleCount * 4 }, (_, i) => ({
    id: `event:e${i}`,
    kind: 'Event' as const,
    name: `Réunion : ${[0, 1].map(() => named[between(0, named.length)]?.name).join(', ')}`,
    mentions: between(1, 4),
  }))
  return { words, articles, entities: [...named, ...events] }
}
