import anyAscii from 'any-ascii'
import type { Span } from '../../model/extraction.ts'
import { withoutInvisible } from '../../model/invisible.ts'

/** A word, a number or one punctuation mark, with its forms for look-up. */
export type Token = Span & {
  text: string
  /** Lower case, without accents, in Latin letters. */
  fold: string
  kind: 'word' | 'number' | 'mark'
  /** It begins with a capital letter. */
  capital: boolean
  /** It has at least two letters, all capitals: an acronym or a headline. */
  upper: boolean
  /** White space precedes it. */
  spaced: boolean
}

/** Default-ignorable (invisible) characters neither split a word nor are tokens. */
const pattern = /\p{L}[\p{L}\p{M}\p{N}]*(?:\p{DI}+[\p{L}\p{M}\p{N}]+)*|\p{N}+|[^\s\p{L}\p{N}\p{DI}]/gu

/** The kind of a token, by its first character; nearly all are ASCII. */
function kindOf(word: string): Token['kind'] {
  const first = word.charCodeAt(0)
  if (first < 128) {
    if ((first >= 97 && first <= 122) || (first >= 65 && first <= 90)) return 'word'
    return first >= 48 && first <= 57 ? 'number' : 'mark'
  }
  return /^\p{L}/u.test(word) ? 'word' : /^\p{N}/u.test(word) ? 'number' : 'mark'
}

const ascii = /^[\x20-\x7e]*$/
const folds = new Map<string, string>()

/** Folds a word for look-up: lower case, without accents, with plain apostrophes, in Latin letters. */
export function foldToken(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  let known = folds.get(text)
  if (known === undefined) {
    known = anyAscii(withoutInvisible(text)).toLowerCase()
    // A hostile text of a million different words must not fill the memory of a server that runs for months.
    if (folds.size > 50_000) folds.clear()
    folds.set(text, known)
  }
  return known
}

/** The tokens of `text` from `start` to `end`, with offsets into the whole text. Apostrophes and hyphens are marks of their own. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = []
  const part = text.slice(start, end)
  let last = 0
  for (const match of part.matchAll(pattern)) {
    const word = match[0]
    const at = match.index
    const kind = kindOf(word)
    const first = word.codePointAt(0) ?? 0
    const capital = kind === 'word' && (first < 128 ? first < 91 : /^\p{Lu}/u.test(word))
    tokens.push({
      start: start + at,
      end: start + at + word.length,
      text: word,
      fold:
        kind === 'mark'
          ? word === '’' || word === 'ʼ' || word === '‘'
            ? "'"
            : word === '‑' || word === '‐'
              ? '-'
              : word
          : foldToken(word),
      kind,
      capital,
      upper: capital && word.length > 1 && word === word.toUpperCase(),
      spaced: at > last && /\s/.test(part.slice(last, at)),
    })
    last = at + word.length
  }
  return tokens
}

/** The tokens [from, to) as text, with single spaces where there was white space, so that a name over a line break has one form. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) text += (i > from && tokens[i]?.spaced ? ' ' : '') + (tokens[i]?.text ?? '')
  return text
}
