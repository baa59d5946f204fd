import type { Expression, Labels, Length, NodePattern, Path, RelationshipPattern, RepeatedPath } from './ast.ts'
import type { Cursor } from './cursor.ts'
import { parseExpression, parseMap, parseParameter } from './parse-expression.ts'

/** `A|B&!C`, `A:B`, `%`. */
export function parseLabels(c: Cursor): Labels {
  return c.nested(() => parseLabelList(c, '|'))
}

function parseLabelList(c: Cursor, operator: '|' | '&'): Labels {
  const { from } = c.peek()
  const part = () => (operator === '|' ? parseLabelList(c, '&') : parseLabel(c))
  const parts = [part()]
  for (;;) {
    if (operator === '|' && startsBar(c)) {
      c.next()
      c.mark(':')
    } else if (operator === '&' && (c.isMark('&') || (c.isMark(':') && c.isName(1)))) c.next()
    else break
    parts.push(part())
  }
  return parts.length === 1 ? (parts[0] as Labels) : { kind: 'LabelList', operator, parts, from, to: c.end }
}

/** Whether a `|` belongs to the labels: what follows it is a label, and then no part of the expression of a comprehension. */
function startsBar(c: Cursor): boolean {
  if (!c.isMark('|')) return false
  if (c.isMark(':', 1) || c.isMark('!', 1) || c.isMark('%', 1)) return true
  if (c.isMark('(', 1)) return c.barsAreLabels
  return c.isName(1) && c.barsAreLabels
}

function parseLabel(c: Cursor): Labels {
  const { from } = c.peek()
  if (c.mark('!')) return c.nested(() => ({ kind: 'NotLabel', label: parseLabel(c), from, to: c.end }))
  if (c.mark('%')) return { kind: 'AnyLabel', from, to: c.end }
  if (c.mark('(')) {
    const inner = c.withBars(true, () => parseLabels(c))
    c.needMark(')')
    return inner
  }
  return { kind: 'Label', name: c.name('a label'), from, to: c.end }
}

/** A pattern with its name, the function or the selector before it. */
export function parsePath(c: Cursor): Path {
  return c.nested(() => {
    const { from } = c.peek()
    const name = c.isName() && c.isMark('=', 1) ? c.name() : undefined
    if (name !== undefined) c.next()
    const called = /^(SHORTESTPATH|ALLSHORTESTPATHS)$/.test(c.peek().upper) && c.isMark('(', 1)
    const selected = called ? undefined : parseSelector(c)
    const shortest = called ? (c.next().upper === 'SHORTESTPATH' ? 'shortestPath' : 'allShortestPaths') : selected
    if (called) c.needMark('(')
    const elements = parseElements(c)
    if (called) c.needMark(')')
    if (selected && elements.length !== 3)
      c.lacking(
        from,
        'a path selector over several relationship patterns',
        '(a)-[:T*]-(b) with one relationship pattern',
      )
    return { kind: 'Path', name, shortest, elements, from, to: c.end } as Path
  })
}

/** `SHORTEST 1`, `ANY SHORTEST`, `ALL SHORTEST`, `ANY`, `ALL` before a pattern. */
function parseSelector(c: Cursor): Path['shortest'] {
  const { from } = c.peek()
  const all = c.isWord('ALL')
  const any = c.isWord('ANY')
  if (!all && !any && !c.isWord('SHORTEST')) return undefined
  c.next()
  const shortest = all || any ? c.word('SHORTEST') : true
  if (c.peek().kind === 'number') {
    if (c.next().text !== '1' || all || any)
      c.lacking(from, 'SHORTEST with more than one path', 'SHORTEST 1, or ALL SHORTEST')
  }
  if (!c.word('PATHS')) c.word('PATH')
  if (c.word('GROUPS') || c.word('GROUP')) c.lacking(from, 'SHORTEST … GROUPS', 'ALL SHORTEST')
  if (!shortest && any) c.lacking(from, 'ANY path', 'ANY SHORTEST, or a LIMIT')
  if (!shortest) return undefined
  return all ? 'allShortestPaths' : 'shortestPath'
}

function parseElements(c: Cursor): Path['elements'] {
  const elements: Path['elements'] = []
  for (;;) {
    elements.push(startsGroup(c) ? parseRepeated(c) : parseNode(c))
    if (c.isMark('-') || (c.isMark('<') && c.isMark('-', 1))) elements.push(parseRelationship(c))
    else if (!c.isMark('(')) return elements
    else if (!startsGroup(c) && elements.at(-1)?.kind !== 'RepeatedPath') return elements
  }
}

/** Whether a pattern in parentheses follows, to be repeated: `((a)-->(b)){1,3}`. */
function startsGroup(c: Cursor): boolean {
  return c.isMark('(') && (c.isMark('(', 1) || (c.isName(1) && c.isMark('=', 2)))
}

function parseRepeated(c: Cursor): RepeatedPath {
  const { from } = c.peek()
  c.needMark('(')
  const path = parsePath(c)
  const where = c.word('WHERE') ? parseExpression(c) : undefined
  c.needMark(')')
  const repeat = parseRepeat(c) ?? { low: '1', exact: true }
  return { kind: 'RepeatedPath', path, where, repeat, from, to: c.end } as RepeatedPath
}

/** What follows a name in a node or relationship: labels, properties, a condition. */
function parseInner(c: Cursor): {
  name?: string
  labels?: Labels
  length?: Length
  properties?: Expression
  where?: Expression
} {
  const inner: ReturnType<typeof parseInner> = {}
  if (c.isName() && !(c.isWord('WHERE') && !/^[):{\]]$/.test(c.peek(1).text)) && !(c.isWord('IS') && c.isName(1)))
    inner.name = c.name()
  if (c.isWord('IS') && c.isName(1)) c.lacking(c.peek().from, 'IS for labels', 'n:Label')
  if (c.mark(':') || c.word('IS')) inner.labels = c.withBars(true, () => parseLabels(c))
  if (c.mark('*')) inner.length = parseLength(c)
  if (c.isMark('{')) inner.properties = parseMap(c)
  else if (c.isMark('$')) inner.properties = parseParameter(c)
  if (c.word('WHERE')) inner.where = parseExpression(c)
  return inner
}

function parseNode(c: Cursor): NodePattern {
  const { from } = c.peek()
  c.needMark('(')
  const inner = c.withBars(true, () => parseInner(c))
  if (inner.length) c.fail("')'")
  c.needMark(')')
  return { kind: 'NodePattern', ...inner, from, to: c.end }
}

function parseRelationship(c: Cursor): RelationshipPattern {
  const { from } = c.peek()
  const left = c.mark('<')
  c.needMark('-')
  const bracket = c.mark('[')
  const { labels: types, ...inner } = bracket ? c.withBars(true, () => parseInner(c)) : {}
  if (bracket) c.needMark(']')
  c.needMark('-')
  const right = c.mark('>')
  const repeat = parseRepeat(c)
  return { kind: 'RelationshipPattern', ...inner, types, left, right, repeat, from, to: c.end } as RelationshipPattern
}

/** What follows `*` in a relationship. */
function parseLength(c: Cursor): Length {
  const number = () => {
    if (c.peek().kind !== 'number') return undefined
    const token = c.next()
    if (!/^\d+$/.test(token.text)) c.fail('a whole number', token)
    return token.text
  }
  const low = number()
  if (!c.mark('..')) return low === undefined ? {} : { low, exact: true }
  const high = number()
  return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) }
}

function parseRepeat(c: Cursor): Length | undefined {
  if (c.mark('+')) return { low: '1' }
  if (c.mark('*')) return { low: '0' }
  if (!c.isMark('{') || !(c.peek(1).kind === 'number' || c.isMark(',', 1))) return undefined
  c.next()
  const low = c.peek().kind === 'number' ? c.next().text : '0'
  if (!c.mark(',')) {
    c.needMark('}')
    return { low, exact: true }
  }
  const high = c.peek().kind === 'number' ? c.next().text : undefined
  c.needMark('}')
  return high === undefined ? { low } : { low, high }
}
