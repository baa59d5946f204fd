import { isRewritten, REWRITTEN_MARK, type RewriteRule, rightOperand } from './expression.ts'
import { syntaxErrorAt, type Token } from './tokens.ts'

/** Java's meaning of these character classes, which in the engine match every script. */
const CLASSES: Record<string, string> = {
  d: '[0-9]',
  D: '[^0-9]',
  w: '[0-9A-Za-z_]',
  W: '[^0-9A-Za-z_]',
  s: '[ \\\\t\\\\n\\\\x0B\\\\f\\\\r]',
  S: '[^ \\\\t\\\\n\\\\x0B\\\\f\\\\r]',
}

/** `=~` with Java's reading of a pattern that is written out: `\w` and `(?i)` know the letters of ASCII only. */
export const regularExpressions: RewriteRule = (text, tokens) => {
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (tokens[i]?.text !== '~' || tokens[i - 1]?.text !== '=' || tokens[i - 1]?.end !== tokens[i]?.at) continue
    const end = rightOperand(tokens, i + 1, false)
    const state = { ignoresCase: false }
    for (let k = i + 1; k <= end; k++) {
      const token = tokens[k] as Token
      if (token.kind !== 'string') continue
      const meant = inJava(text, token, state)
      if (!isRewritten(text, token)) return [{ from: token.at, to: token.end, text: meant + REWRITTEN_MARK }]
    }
  }
  return undefined
}

function inJava(text: string, token: Token, state: { ignoresCase: boolean }): string {
  const no = (what: string, instead: string): never => {
    throw syntaxErrorAt(text, token.at, `The embedded store has no ${what} in a regular expression; write ${instead}`)
  }
  const raw = token.text
  let out = raw[0] as string
  let depth = 0
  for (let i = 1; i < raw.length - 1; ) {
    const here = raw.slice(i)
    const char = String.fromCodePoint(raw.codePointAt(i) as number)
    let taken = char
    let meant = char
    if (here.startsWith('\\\\')) {
      const letter = raw[i + 2] ?? ''
      taken = here.slice(0, letter === '\\' ? 4 : 3)
      if (/[1-9k]/.test(letter)) no('reference back to a group', 'the alternatives out')
      if (/[QEGRXZhHvVN]/.test(letter)) no(`escape \\${letter}`, 'the characters out')
      meant = CLASSES[letter] ?? taken
    } else if (char === '\\') meant = taken = here.slice(0, raw[i + 1] === 'u' ? 6 : 2)
    else if (depth === 0 && /^\(\?(?:[=!>]|<[=!])/.test(here))
      no('look-ahead or look-behind', 'two conditions joined by AND')
    else if (depth === 0 && here.startsWith('(?')) {
      const flags = /^\(\?([A-Za-z]*)/.exec(here)?.[1] ?? ''
      if (flags.includes('i')) state.ignoresCase = !/u/i.test(flags)
    } else if (char === '[') depth++
    else if (char === ']' && depth) depth--
    else if (state.ignoresCase && char > '\u007f' && char.toLowerCase() !== char.toUpperCase()) {
      if (depth) no('(?i) over letters beyond ASCII in […]', 'both letters out, or (?iu)')
      meant = `(?-i:${char})`
    }
    out += meant
    i += taken.length
  }
  return out + raw.at(-1)
}
