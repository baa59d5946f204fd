import type { Branch, Comprehension, Expression, MapEntry, Quantifier } from './ast.ts'
import type { Cursor } from './cursor.ts'
import { parseLabels, parsePath } from './parse-pattern.ts'
import { parseQuery } from './parse-query.ts'
import { COMPARISON, comparisons, NOT, PREDICATE, precedenceOf, SIGN } from './precedence.ts'
import { SyntaxFailure } from './syntax-failure.ts'

/** The most operators in a row: each makes the tree one deeper. */
const LONGEST = 600

/** Words that end an expression: no variable has one of these names without backticks. */
const RESERVED = new Set(
  'WHERE RETURN WITH MATCH OPTIONAL UNWIND ORDER SKIP LIMIT UNION CREATE MERGE SET REMOVE DELETE DETACH FOREACH AS AND OR XOR NOT IN IS STARTS ENDS CONTAINS THEN ELSE END WHEN ASC DESC ASCENDING DESCENDING'.split(
    ' ',
  ),
)

export function parseExpression(c: Cursor, least = 0): Expression {
  return c.nested(() => {
    const { from } = c.peek()
    let left = parsePrefix(c)
    for (let chained = 0; ; chained++) {
      if (chained > LONGEST)
        throw new SyntaxFailure('The query has too many operators in a row; use a list, or several queries', from)
      const next = infix(c)
      if (!next || next.binding <= least) return left
      const { operator, binding } = next
      if (binding === COMPARISON) left = parseComparisons(c, from, left)
      else if (binding === PREDICATE) left = parsePredicate(c, from, left)
      else {
        const { from: at } = c.peek()
        c.next()
        if (operator === '||') c.lacking(at, 'operator ||', 'a + b, which joins strings and lists')
        const right = parseExpression(c, binding)
        left = { kind: 'Binary', operator, left, right, from, to: c.end }
      }
    }
  })
}

/** The operator that follows, by its first word, and how tightly it binds. */
function infix(c: Cursor): { operator: string; binding: number } | undefined {
  const { kind, text, upper } = c.peek()
  const isPredicate =
    kind === 'mark'
      ? text === '=~'
      : ['IN', 'IS', 'CONTAINS'].includes(upper) || ((upper === 'STARTS' || upper === 'ENDS') && c.isWord('WITH', 1))
  const operator = kind === 'mark' ? text : upper
  const binding = isPredicate ? PREDICATE : precedenceOf(operator)
  return binding === undefined ? undefined : { operator, binding }
}

function parseComparisons(c: Cursor, from: number, first: Expression): Expression {
  let left = first
  let whole: Expression | undefined
  while (c.peek().kind === 'mark' && comparisons.includes(c.peek().text)) {
    const operator = c.next().text
    const right = parseExpression(c, COMPARISON)
    const one: Expression = { kind: 'Binary', operator, left, right, from: left.from, to: c.end }
    whole = whole ? { kind: 'Binary', operator: 'AND', left: whole, right: one, from, to: c.end } : one
    left = right
  }
  return whole as Expression
}

function parsePredicate(c: Cursor, from: number, left: Expression): Expression {
  const at = c.peek().from
  if (c.word('IS')) {
    const not = c.word('NOT')
    if (c.word('NULL')) return { kind: 'IsNull', operand: left, not, from, to: c.end }
    if (/^NF(C|D|KC|KD)$/.test(c.peek().upper)) c.next()
    if (c.word('NORMALIZED')) c.lacking(at, 'IS NORMALIZED', 'nothing: texts are stored in NFC')
    else if (c.mark('::') || c.word('TYPED')) {
      parseType(c)
      c.lacking(at, 'type predicates', 'a comparison, or toIntegerOrNull(x) IS NOT NULL and the like')
    } else {
      c.lacking(at, 'IS for labels', 'n:Label')
      const labels = parseLabels(c)
      return { kind: 'HasLabels', object: left, labels, from, to: c.end }
    }
    return { kind: 'IsNull', operand: left, not, from, to: c.end }
  }
  const operator = c.word('STARTS', 'WITH')
    ? 'STARTS WITH'
    : c.word('ENDS', 'WITH')
      ? 'ENDS WITH'
      : c.next().text.toUpperCase()
  const right = parseExpression(c, PREDICATE)
  return { kind: 'Binary', operator, left, right, from, to: c.end }
}

function parseType(c: Cursor): void {
  do c.name('a type')
  while (c.isName() && !RESERVED.has(c.peek().upper))
  if (c.mark('<')) {
    parseType(c)
    c.needMark('>')
  }
  if (c.word('NOT')) c.needWord('NULL')
  if (c.mark('|')) parseType(c)
}

function parsePrefix(c: Cursor): Expression {
  const { from, text, upper, kind } = c.peek()
  if (upper === 'NOT') {
    c.next()
    return { kind: 'Unary', operator: 'NOT', operand: parseExpression(c, NOT - 1), from, to: c.end }
  }
  if (kind === 'mark' && (text === '-' || text === '+')) {
    c.next()
    const operand = parseExpression(c, SIGN - 1)
    return { kind: 'Unary', operator: text, operand, from, to: c.end }
  }
  return parsePostfix(c, from, parseAtom(c))
}

function parsePostfix(c: Cursor, from: number, atom: Expression): Expression {
  let value = atom
  for (let chained = 0; ; chained++) {
    if (chained > LONGEST) throw new SyntaxFailure('The query has too many subscripts in a row', from)
    if (c.isMark('.')) {
      c.next()
      value = { kind: 'Property', object: value, key: c.name('a property'), from, to: c.end }
    } else if (c.isMark('[')) {
      c.next()
      const low = c.isMark('..') ? undefined : parseExpression(c)
      if (c.mark('..')) {
        const high = c.isMark(']') ? undefined : parseExpression(c)
        value = { kind: 'Slice', object: value, low, high, from, to: c.end } as Expression
      } else value = { kind: 'Index', object: value, index: low as Expression, from, to: c.end }
      c.needMark(']')
      value.to = c.end
    } else if (c.isMark(':') && (c.isName(1) || c.isMark('!', 1) || c.isMark('(', 1) || c.isMark('%', 1))) {
      c.next()
      const labels = parseLabels(c)
      value = { kind: 'HasLabels', object: value, labels, from, to: c.end }
    } else return value
  }
}

function parseAtom(c: Cursor): Expression {
  const token = c.peek()
  const { from, to, kind, text, upper } = token
  if (kind === 'number' || kind === 'string') {
    c.next()
    return { kind: kind === 'number' ? 'Number' : 'Text', text, from, to }
  }
  if (kind === 'mark') {
    if (text === '$') return parseParameter(c)
    if (text === '[') return parseBrackets(c)
    if (text === '{') return parseMap(c)
    if (text === '(') {
      if (startsPattern(c)) return parsePatternExpression(c)
      c.next()
      const inner = c.withBars(true, () => parseExpression(c))
      c.needMark(')')
      return { ...inner, from, to: c.end }
    }
    return c.fail('an expression')
  }
  if (kind === 'word') {
    if (['NULL', 'TRUE', 'FALSE'].includes(upper)) {
      c.next()
      return { kind: 'Constant', name: upper.toLowerCase() as 'null', from, to }
    }
    if (upper === 'CASE' && !c.isMark('.', 1)) return parseCase(c)
    if (['EXISTS', 'COUNT', 'COLLECT'].includes(upper) && c.isMark('{', 1)) return parseSubquery(c)
    if (c.isMark('(', 1)) {
      if (['ANY', 'ALL', 'NONE', 'SINGLE'].includes(upper) && c.isName(2) && c.isWord('IN', 3))
        return parseQuantifier(c)
      if (upper === 'REDUCE' && c.isName(2) && c.isMark('=', 3)) return parseReduce(c)
      if (upper === 'SHORTESTPATH' || upper === 'ALLSHORTESTPATHS') {
        const pattern = parsePath(c)
        return { kind: 'Pattern', pattern, from, to: c.end }
      }
    }
    if (RESERVED.has(upper) && !c.isMark('(', 1)) return c.fail('an expression')
  }
  if (kind === 'end') return c.fail('an expression')
  // A name with dots is a function where a bracket follows.
  let last = 0
  while (c.isMark('.', last + 1) && c.isName(last + 2)) last += 2
  if (c.isMark('(', last + 1)) return parseCall(c, last)
  const name = c.name()
  if (c.isMark('{')) return parseMapProjection(c, { kind: 'Variable', name, from, to })
  return { kind: 'Variable', name, from, to }
}

export function parseParameter(c: Cursor): Expression {
  const { from } = c.peek()
  c.needMark('$')
  const token = c.peek()
  if (token.kind === 'number') {
    c.next()
    c.lacking(from, 'parameters named by a number', '$name')
    return { kind: 'Parameter', name: token.text, from, to: c.end }
  }
  return { kind: 'Parameter', name: c.name('the name of a parameter'), from, to: c.end }
}

function parseCall(c: Cursor, last: number): Expression {
  const { from } = c.peek()
  const parts = [c.name()]
  for (let i = 0; i < last; i += 2) {
    c.next()
    parts.push(c.name())
  }
  const name = parts.join('.')
  c.needMark('(')
  if (c.isMark('*') && name.toLowerCase() === 'count') {
    c.next()
    c.needMark(')')
    return { kind: 'Call', name, distinct: false, star: true, args: [], from, to: c.end }
  }
  const distinct = c.word('DISTINCT')
  const trims = /^trim$/i.test(name) && /^(BOTH|LEADING|TRAILING)$/.test(c.peek().upper) && !c.isMark(')', 1)
  if (trims) c.next()
  const args: Expression[] = []
  while (!c.isMark(')')) {
    if (!c.isWord('FROM')) args.push(parseExpression(c))
    if (c.word('FROM') || trims) {
      c.lacking(from, 'trimming of other characters than blanks', "replace(x, 'a', '')")
      if (!c.isMark(')')) args.push(parseExpression(c))
    } else if (!c.mark(',')) break
    else if (c.isMark(')')) c.fail('an expression')
  }
  c.needMark(')')
  return { kind: 'Call', name, distinct, star: false, args, from, to: c.end }
}

/** A list, a list comprehension or a pattern comprehension. */
function parseBrackets(c: Cursor): Expression {
  const { from } = c.peek()
  c.needMark('[')
  if (c.isName() && c.isWord('IN', 1)) return parseComprehension(c, from)
  const named = c.isName() && c.isMark('=', 1) && startsPattern(c, 2)
  const items: Expression[] = []
  if (named || startsPattern(c)) {
    const pattern = parsePath(c)
    const where = c.word('WHERE') ? c.withBars(false, () => parseExpression(c)) : undefined
    if (c.mark('|')) {
      const result = parseExpression(c)
      c.needMark(']')
      if (named)
        c.lacking(
          from,
          'path named inside a pattern comprehension',
          'its nodes and relationships by name: [(a)-[r]->(b) | b.x]',
        )
      return { kind: 'PatternComprehension', pattern, where, result, from, to: c.end } as Expression
    }
    if (named || where || (!c.mark(',') && !c.isMark(']'))) c.fail("'|'")
    items.push({ kind: 'Pattern', pattern, from: pattern.from, to: pattern.to })
  }
  while (!c.isMark(']')) {
    items.push(parseExpression(c))
    if (!c.mark(',')) break
    if (c.isMark(']')) c.fail('an expression')
  }
  c.needMark(']')
  return { kind: 'List', items, from, to: c.end }
}

/** `x IN list WHERE …`, up to what follows the condition. */
function parseIteration(c: Cursor): { name: string; list: Expression; where: Expression | undefined } {
  const name = c.name('a variable')
  c.needWord('IN')
  return c.withBars(false, () => {
    const list = parseExpression(c)
    return { name, list, where: c.word('WHERE') ? parseExpression(c) : undefined }
  })
}

function parseComprehension(c: Cursor, from: number): Comprehension {
  const { name, list, where } = parseIteration(c)
  const result = c.mark('|') ? parseExpression(c) : undefined
  c.needMark(']')
  return { kind: 'Comprehension', name, list, where, result, from, to: c.end } as Comprehension
}

function parseQuantifier(c: Cursor): Quantifier {
  const { from, upper } = c.next()
  c.needMark('(')
  const { name, list, where } = parseIteration(c)
  if (!where) c.fail('WHERE')
  c.needMark(')')
  const quantifier = upper.toLowerCase() as Quantifier['quantifier']
  return { kind: 'Quantifier', quantifier, name, list, where, from, to: c.end }
}

function parseReduce(c: Cursor): Expression {
  const { from } = c.next()
  c.needMark('(')
  const accumulator = c.name()
  c.needMark('=')
  const initial = parseExpression(c)
  c.needMark(',')
  const { name, list } = parseIteration(c)
  c.needMark('|')
  const body = parseExpression(c)
  c.needMark(')')
  return { kind: 'Reduce', accumulator, initial, name, list, body, from, to: c.end }
}

export function parseMap(c: Cursor): Expression {
  const { from } = c.peek()
  c.needMark('{')
  const entries: MapEntry[] = []
  while (!c.isMark('}')) {
    const at = c.peek().from
    const key = c.name('a key')
    c.needMark(':')
    entries.push({ kind: 'MapEntry', key, value: parseExpression(c), from: at, to: c.end })
    if (!c.mark(',')) break
  }
  c.needMark('}')
  return { kind: 'Map', entries, from, to: c.end }
}

function parseMapProjection(c: Cursor, subject: Expression): Expression {
  c.needMark('{')
  const items: MapEntry[] = []
  while (!c.isMark('}')) {
    const from = c.peek().from
    if (c.mark('.')) {
      const key = c.mark('*') ? '*' : c.name('a property')
      items.push({ kind: 'MapEntry', key, from, to: c.end })
    } else {
      const key = c.name('a key')
      const short = !c.mark(':')
      const value: Expression = short ? { kind: 'Variable', name: key, from, to: c.end } : parseExpression(c)
      items.push({ kind: 'MapEntry', key, value, short, from, to: c.end })
    }
    if (!c.mark(',')) break
  }
  c.needMark('}')
  return { kind: 'MapProjection', subject, items, from: subject.from, to: c.end }
}

function parseCase(c: Cursor): Expression {
  const { from } = c.next()
  const subject = c.isWord('WHEN') ? undefined : parseExpression(c)
  const branches: Branch[] = []
  while (c.isWord('WHEN')) {
    const at = c.next().from
    if (subject && [COMPARISON, PREDICATE].includes(infix(c)?.binding ?? 0)) {
      c.lacking(at, 'WHEN with a comparison', 'CASE WHEN x > 3 THEN …')
      if (!c.isWord('IS')) c.next()
    }
    const when = c.isWord('IS') ? parsePredicate(c, at, subject as Expression) : parseExpression(c)
    while (c.mark(',')) {
      c.lacking(at, 'WHEN with several values', 'CASE WHEN x IN [1, 3] THEN …')
      parseExpression(c)
    }
    c.needWord('THEN')
    branches.push({ kind: 'Branch', when, result: parseExpression(c), from: at, to: c.end })
  }
  if (!branches.length) c.fail('WHEN')
  const otherwise = c.word('ELSE') ? parseExpression(c) : undefined
  c.needWord('END')
  return { kind: 'Case', subject, branches, otherwise, from, to: c.end } as Expression
}

/** `EXISTS { … }`, `COUNT { … }`, `COLLECT { … }`; a bare pattern in it is that of a MATCH. */
function parseSubquery(c: Cursor): Expression {
  const { from, upper } = c.next()
  c.needMark('{')
  const query = parseQuery(c, true)
  c.needMark('}')
  return { kind: 'Subquery', of: upper as 'EXISTS', query, from, to: c.end }
}

function parsePatternExpression(c: Cursor): Expression {
  const { from } = c.peek()
  const pattern = parsePath(c)
  return { kind: 'Pattern', pattern, from, to: c.end }
}

/** Whether a node and a relationship follow rather than an expression in parentheses: `(a:A)-[`, `()--`, `(a)<--`. */
export function startsPattern(c: Cursor, ahead = 0): boolean {
  if (!c.isMark('(', ahead)) return false
  const close = c.peek(ahead).closes
  if (close === undefined) return false
  const named = c.isName(ahead + 1) ? ahead + 2 : ahead + 1
  if (!c.isMark(')', named) && !c.isMark(':', named) && !c.isMark('{', named) && !c.isWord('WHERE', named)) return false
  const after = close - c.at + 1
  const dash = c.isMark('<', after) ? after + 1 : after
  if (!c.isMark('-', dash)) return false
  const step = c.peek(dash + 1)
  if (c.isMark('-', dash + 1)) return step.from === c.peek(dash).to
  if (c.isMark('>', dash + 1)) return false
  return c.isMark('[', dash + 1) && step.closes !== undefined && c.tokens[step.closes + 1]?.text === '-'
}
