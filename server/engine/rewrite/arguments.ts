import { argumentsOf, enclosingBracket, type RewriteRule } from './expression.ts'
import { graphNames } from './graph-values.ts'
import { closingBracket, isKeyword, refuseUnsupported, type Token } from './tokens.ts'

/** Patterns of calls that Neo4j refuses or answers differently, with what to write instead. */
type Wrong = (args: Token[][]) => [what: string, instead: string] | undefined

const isNegative = (arg: Token[] | undefined) => arg?.length === 2 && arg[0]?.text === '-' && arg[1]?.kind === 'number'
const isPattern = (arg: Token[] | undefined) =>
  arg?.[0]?.text === '(' && arg.some(({ text }, i) => text === ')' && /^[-<]$/.test(arg[i + 1]?.text ?? ''))
const negative: Wrong = args =>
  args.slice(1).some(isNegative) ? ['part of a text that starts or ends before it', 'positions from 0'] : undefined
const characters: Wrong = args =>
  args.length > 1 || args[0]?.some(({ upper }) => upper === 'FROM')
    ? ['trimming of other characters than blanks', "replace(x, 'a', '')"]
    : undefined

const WRONG: Record<string, Wrong> = {
  substring: negative,
  left: negative,
  right: negative,
  trim: characters,
  ltrim: characters,
  rtrim: characters,
  btrim: characters,
  split: ([, by]) =>
    by?.[0]?.text === '[' || (by?.length === 1 && /^(''|"")$/.test(by[0]?.text ?? ''))
      ? ['split but by one text', "split(x, ',') or [i IN range(0, size(x) - 1) | substring(x, i, 1)]"]
      : undefined,
  range: ([, , step]) => (step?.length === 1 && step[0]?.text === '0' ? ['range by 0', 'a step of 1'] : undefined),
  percentilecont: ([, p]) =>
    p?.length === 1 && Number(p[0]?.text) > 1 ? ['percentile beyond 1', 'a number from 0 to 1'] : undefined,
  tostring: ([x]) => (/^[[{]$/.test(x?.[0]?.text ?? '') ? ['text of lists and maps', 'toStringList(x)'] : undefined),
  length: ([x]) =>
    x?.[0]?.text === '[' || x?.[0]?.kind === 'string' ? ['length of anything but a path', 'size(x)'] : undefined,
  size: ([x]) => (isPattern(x) ? ['size of a pattern', 'COUNT { (a)-->() }'] : undefined),
  exists: ([x]) =>
    x?.some(({ text }) => text === '.') && !isPattern(x) ? ['exists(n.x)', 'n.x IS NOT NULL'] : undefined,
  head: ([x]) => (x?.[0]?.upper === 'LABELS' ? ['order of labels', "[l IN labels(n) WHERE l <> 'Entity']"] : undefined),
}

/** Refuses calls and values that Neo4j refuses or answers differently, judged by the text of their arguments. */
export const wrongArguments: RewriteRule = (text, tokens) => {
  tokens.forEach((token, i) => {
    const no = (what: string, instead: string): never => {
      refuseUnsupported(text, token, what, instead)
    }
    const next = tokens[i + 1]?.text
    const name = token.text.toLowerCase()
    if (
      next === '(' &&
      Object.hasOwn(WRONG, name) &&
      token.kind === 'word' &&
      !/^[.:]$/.test(tokens[i - 1]?.text ?? '')
    ) {
      const args = argumentsOf(tokens, i + 1).map(({ from, to }) => tokens.slice(from, to + 1))
      const wrong = WRONG[name]?.(args)
      if (wrong) no(...wrong)
    }
    if (token.upper === 'LABELS' && next === '(' && tokens[closingBracket(tokens, i + 1) + 1]?.text === '[')
      no('order of labels', "[l IN labels(n) WHERE l <> 'Entity']")
    if (token.kind === 'string' && next === '[') no('subscripts of texts', 'substring(x, 0, 1)')
    if (token.text === '[' && next === '..' && tokens[i + 2]?.text === ']')
      no('slice without a bound', 'the list itself')
    if (token.kind === 'number' && /^0[0-7_]+$/.test(token.text)) no('octal number of this form', '0o17')
    if (token.text === '%' && /^0?\.0+$/.test(tokens[i + 1]?.text ?? ''))
      no('remainder of a division by 0.0', 'another divisor')
    if (/^(_labels|_source|_target)$/.test(token.text) && next === ':' && /^[{,]$/.test(tokens[i - 1]?.text ?? ''))
      no(`map with a key ${token.text}`, 'another key')
    if (token.text === '^' && chained(tokens, i)) no('powers of powers without parentheses', '(a ^ b) ^ c')
    if (token.text === '+' || token.text === '-') {
      const [before, after] = [kindOf(tokens, i - 1, true), kindOf(tokens, i + 1, false)]
      if (before === 'text' && after === 'moment') no('sum of a text and a moment', "'on ' + toString(date(x))")
      if (before === 'moment' && after === 'number') no('sum of a moment and a number', 'date(x) + duration({days: 1})')
      if (before === 'moment' && after === 'moment')
        no('sums and differences of moments', 'duration.between(date(a), date(b))')
    }
    if (token.upper === 'NULL' && tokens[i - 1]?.text === ':' && inMatch(tokens, i))
      no('null in the properties of a pattern', 'WHERE n.x IS NULL')
    if (token.text === '*' && tokens[i + 2]?.text === '..' && tokens[enclosingBracket(tokens, i)]?.text === '[') {
      const [least, most] = [tokens[i + 1], tokens[i + 3]]
      if (least?.kind === 'number' && most?.kind === 'number' && Number(least.text) > Number(most.text))
        no('path whose least length is beyond its greatest', '*1..3')
    }
  })
  return undefined
}

const MOMENTS = /^(date|datetime|localdatetime|time|localtime)$/i

/** The type of the operand next to an operator, as far as its text shows it. */
function kindOf(tokens: Token[], i: number, backwards: boolean): 'text' | 'moment' | 'number' | undefined {
  const token = tokens[i]
  if (token?.kind === 'string') return 'text'
  if (backwards && token?.text === ')') {
    for (let k = i; k > 0; k--)
      if (tokens[k]?.text === '(' && closingBracket(tokens, k) === i)
        return MOMENTS.test(tokens[k - 1]?.text ?? '') && tokens[k - 2]?.text !== '.' ? 'moment' : undefined
  }
  if (backwards) return undefined
  if (token?.kind === 'number') return 'number'
  if (!token || tokens[i + 1]?.text !== '(' || !MOMENTS.test(token.text)) return undefined
  return tokens[closingBracket(tokens, i + 1) + 1]?.text === '.' ? undefined : 'moment'
}

/** Whether another `^` directly follows the power at token `i`: Neo4j evaluates from the left, the engine from the right. */
function chained(tokens: Token[], i: number): boolean {
  const open = /^[([]$/.test(tokens[i + 1]?.text ?? '')
  const end = open ? closingBracket(tokens, i + 1) : i + 1
  return tokens[end + 1]?.text === '^'
}

function inMatch(tokens: Token[], i: number): boolean {
  const brace = enclosingBracket(tokens, i)
  const open = enclosingBracket(tokens, brace)
  if (tokens[brace]?.text !== '{' || !/^[([]$/.test(tokens[open]?.text ?? '')) return false
  if (tokens[open]?.text === '[')
    return tokens[open - 1]?.text === '-' && tokens[closingBracket(tokens, open) + 1]?.text === '-'
  if (tokens.findLastIndex((_, k) => k < open && isKeyword(tokens, k, 'CREATE')) >= 0) return false
  const name = tokens[open + 1]?.text ?? ''
  return graphNames(tokens).nodes.has(name) || name === ':'
}
