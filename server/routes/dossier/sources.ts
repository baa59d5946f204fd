import { createHash } from 'node:crypto'
import type { ArticleSummary } from '../../../model/api.ts'
import type { EntenteGraph } from '../../graph/graph.ts'

/** An article that is quoted, with the SHA-256 of its stored text in UTF-8, hexadecimal. */
export type Source = ArticleSummary & { sha256: string }

/** Texts that are held at once. */
const TEXTS = 20

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

/** The articles that a dossier quotes, numbered from 1 in the order in which they are first asked for. */
export type Sources = ReturnType<typeof createSources>

export function createSources(graph: Pick<EntenteGraph, 'articlesWithText'>) {
  const numbers = new Map<string, number>()
  /** Articles with their texts, some at a time, in the order of the ids. */
  async function* withText(ids: readonly string[]) {
    for (let at = 0; at < ids.length; at += TEXTS) yield await graph.articlesWithText(ids.slice(at, at + TEXTS))
  }
  async function* described(ids: readonly string[]): AsyncGenerator<Source[]> {
    for await (const articles of withText(ids))
      yield articles.map(({ text, ...article }) => ({ ...article, sha256: sha256(text) }))
  }
  return {
    numberOf(article: string): number {
      const number = numbers.get(article) ?? numbers.size + 1
      numbers.set(article, number)
      return number
    },
    /** Those of these articles that there are, by id. */
    async read(ids: Iterable<string>): Promise<Map<string, Source>> {
      const found = new Map<string, Source>()
      for await (const page of described([...new Set(ids)])) for (const source of page) found.set(source.id, source)
      return found
    },
    /** All that have a number so far, in its order, some at a time. */
    all: (): AsyncGenerator<Source[]> => described([...numbers.keys()]),
    /** The same with their texts. */
    texts: () => withText([...numbers.keys()]),
    count: () => numbers.size,
  }
}
