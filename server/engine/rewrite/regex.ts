import type { Expression } from '../../../cypher/ast.ts'
import { refuse } from '../../../cypher/syntax-failure.ts'
import { mapChildren } from '../../../cypher/visit.ts'

/** Java's meaning of these character classes, which in the engine match every script. */
const CLASSES: Record<string, string> = {
  d: '[0-9]',
  D: '[^0-9]',
  w: '[0-9A-Za-z_]',
  W: '[^0-9A-Za-z_]',
  s: '[ \\\\t\\\\n\\\\x0B\\\\f\\\\r]',
  S: '[^ \\\\t\\\\n\\\\x0B\\\\f\\\\r]',
}

/** The right side of `=~` with Java's reading of the parts that are written out: `\w` and `(?i)` know the letters of ASCII only. */
export function regularExpression(pattern: Expression): Expression {
  const state = { ignoresCase: false }
  const change = (node: Expression): Expression =>
    node.kind === 'Text' ? inJava(node, state) : mapChildren(node, child => change(child as Expression))
  return change(pattern)
}

function inJava(node: Extract<Expression, { kind: 'Text' }>, state: { ignoresCase: boolean }): Expression {
  const no = (what: string, instead: string): never => refuse(node, `${what} in a regular expression`, instead)
  const raw = node.text
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
  return { ...node, text: out + raw.at(-1) }
}
