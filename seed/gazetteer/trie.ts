import { foldToken, type Token, tokenize } from '../read/tokens.ts'

/** A match at a token: its length in tokens, and all entries of that name. */
export type TrieMatch<T> = { length: number; entries: T[] }

type Node<T> = { next?: Map<string, Node<T>>; entries?: T[] }

/** Names of one or more words, looked up by folded tokens, the longest first, in time linear in the text. */
export class Trie<T> {
  private readonly root: Node<T> = {}

  /** Adds a name. Hyphens and apostrophes count as written; a name with either is also found with a space instead. */
  add(name: string, entry: T): void {
    const keys = tokenize(name).map(token => token.fold)
    this.insert(keys, entry)
    if (keys.includes('-'))
      this.insert(
        keys.filter(key => key !== '-'),
        entry,
      )
  }

  private insert(keys: string[], entry: T): void {
    let node = this.root
    for (const key of keys) {
      node.next ??= new Map()
      let next = node.next.get(key)
      if (next === undefined) {
        next = {}
        node.next.set(key, next)
      }
      node = next
    }
    node.entries ??= []
    if (!node.entries.includes(entry)) node.entries.push(entry)
  }

  /** The matches that begin at `tokens[at]`, the longest first. */
  at(tokens: readonly Token[], at: number): TrieMatch<T>[] {
    const found: TrieMatch<T>[] = []
    let node: Node<T> | undefined = this.root
    for (let i = at; i < tokens.length && node !== undefined; i++) {
      const token: Token | undefined = tokens[i]
      if (token === undefined) break
      node = node.next?.get(token.fold)
      if (node?.entries) found.unshift({ length: i - at + 1, entries: node.entries })
    }
    return found
  }

  /** The entries of a name, without longer or shorter ones. */
  get(name: string): T[] {
    const tokens = tokenize(name)
    return this.at(tokens, 0).find(match => match.length === tokens.length)?.entries ?? []
  }
}

/** A set of folded words from a list separated by white space. */
export const wordSet = (list: string): Set<string> => new Set(list.trim().split(/\s+/).map(foldToken))
