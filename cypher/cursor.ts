import { SyntaxFailure } from './syntax-failure.ts'
import { type Token, tokenize } from './tokens.ts'

/** Something that Neo4j has and the embedded engine has not, in a query that is well formed. */
export type Lack = { from: number; what: string; instead: string }

/** How deep expressions, patterns and queries may be nested. */
const DEEPEST = 120

/** Reads the tokens of a query one after the other. */
export class Cursor {
  readonly tokens: Token[]
  readonly lacks: Lack[] = []
  readonly query: string
  at = 0
  /** Whether a `|` before a name goes on with labels: in a pattern and a condition it does, in a comprehension it begins the result. */
  barsAreLabels = true
  #depth = 0

  constructor(query: string) {
    this.query = query
    this.tokens = tokenize(query)
  }

  peek(ahead = 0): Token {
    return this.tokens[Math.min(this.at + ahead, this.tokens.length - 1)] as Token
  }

  next(): Token {
    const token = this.peek()
    if (this.at < this.tokens.length - 1) this.at++
    return token
  }

  /** The end of the token that was read last. */
  get end(): number {
    return this.tokens[this.at - 1]?.to ?? 0
  }

  isMark(text: string, ahead = 0): boolean {
    const token = this.peek(ahead)
    return token.kind === 'mark' && token.text === text
  }

  isWord(word: string, ahead = 0): boolean {
    return this.peek(ahead).upper === word
  }

  /** Whether these words follow one another. */
  areWords(...words: string[]): boolean {
    return words.every((word, i) => this.isWord(word, i))
  }

  mark(text: string): boolean {
    if (!this.isMark(text)) return false
    this.next()
    return true
  }

  word(...words: string[]): boolean {
    if (!this.areWords(...words)) return false
    for (const _ of words) this.next()
    return true
  }

  needMark(text: string): void {
    if (!this.mark(text)) this.fail(`'${text}'`)
  }

  needWord(word: string): void {
    if (!this.word(word)) this.fail(word)
  }

  isName(ahead = 0): boolean {
    const { kind } = this.peek(ahead)
    return kind === 'word' || kind === 'name'
  }

  /** A name, without its backticks. */
  name(what = 'a name'): string {
    if (!this.isName()) this.fail(what)
    const { kind, text } = this.next()
    return kind === 'name' ? text.slice(1, -1) : text
  }

  fail(expected: string, token = this.peek()): never {
    const found = token.kind === 'end' ? "''" : `'${token.text}'`
    throw new SyntaxFailure(
      token.kind === 'end'
        ? `Unexpected end of input: expected ${expected}`
        : `Invalid input ${found}: expected ${expected}`,
      token.from,
    )
  }

  lacking(from: number, what: string, instead: string): void {
    this.lacks.push({ from, what, instead })
  }

  withBars<T>(labels: boolean, read: () => T): T {
    const before = this.barsAreLabels
    this.barsAreLabels = labels
    try {
      return read()
    } finally {
      this.barsAreLabels = before
    }
  }

  /** Reads something that may hold others of its kind. */
  nested<T>(read: () => T): T {
    if (++this.#depth > DEEPEST)
      throw new SyntaxFailure('The query is nested too deeply; flatten its brackets', this.peek().from)
    try {
      return read()
    } finally {
      this.#depth--
    }
  }
}
