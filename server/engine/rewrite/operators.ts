import type { Binary, Case, Comprehension, Expression, Quantifier, Tree } from '../../../cypher/ast.ts'
import { aggregates } from '../../../cypher/check.ts'
import { refuse, SyntaxFailure } from '../../../cypher/syntax-failure.ts'
import { isGraph, isMoment, isNumber, type Type } from '../../../cypher/types.ts'
import { some } from '../../../cypher/visit.ts'
import { toText } from './functions.ts'
import { regularExpression } from './regex.ts'
import { expr, failing, once } from './template.ts'

/** What the rules on operators ask about a query: the types in it, and which parameters are texts that spell numbers. */
export type Facts = { typeOf: (node: Expression) => Type; numerals: ReadonlySet<string> }

/** A binary operation. `node` is the one in the query, `left` and `right` are rewritten. `selects`: null has the effect of false. */
export function binary(node: Binary, left: Expression, right: Expression, facts: Facts, selects: boolean): Expression {
  const same: Binary = { ...node, left, right }
  const [a, b] = [facts.typeOf(node.left), facts.typeOf(node.right)]
  switch (node.operator) {
    case '=~':
      return { ...same, right: regularExpression(right) }
    case 'AND':
    case 'OR':
    case 'XOR':
      return { ...same, left: asBoolean(left, node.left, a), right: asBoolean(right, node.right, b) }
    case '+':
    case '||':
      return sum(same, node, a, b)
    case '%':
      if (node.right.kind === 'Number' && /^0?\.0*$/.test(node.right.text))
        refuse(node, 'remainder of a division by 0.0', 'another divisor')
      return same
    case 'IN':
      return membership(node, left, right, facts, selects)
    case '=':
    case '<>':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparison(node, left, right, facts)
    default:
      return same
  }
}

/** A value that is asked for true and false: the engine takes another for null, where Neo4j fails. */
export function asBoolean(value: Expression, node: Expression, type: Type): Expression {
  if (type.of !== 'any' || !['Variable', 'Property', 'Parameter'].includes(node.kind)) return value
  const fails = failing(
    'The embedded store takes no such value for a condition; write a comparison, as in n.x IS NOT NULL',
  )
  return expr`CASE WHEN ${value} IS NULL OR ${value} = true OR ${value} = false THEN ${value} ELSE ${fails} END`
}

const isNumeral = (node: Expression, { numerals }: Facts): boolean => {
  if (node.kind === 'Parameter') return numerals.has(node.name)
  if (node.kind !== 'Text') return false
  const inner = node.text.slice(1, -1).trim()
  return inner !== '' && Number.isFinite(Number(inner))
}
const isNull = (node: Tree): boolean => node.kind === 'Constant' && node.name === 'null'

/** Comparisons, except where the engine orders or equates other values than Neo4j. */
function comparison(node: Binary, left: Expression, right: Expression, facts: Facts): Expression {
  const { operator } = node
  const orders = operator !== '=' && operator !== '<>'
  const [a, b] = [facts.typeOf(node.left), facts.typeOf(node.right)]
  const types = [a, b]
  if (
    orders &&
    types.some(({ of }) => of === 'list' || of === 'map') &&
    types.every(({ of }) => of === 'list' || of === 'map' || of === 'any')
  )
    refuse(node, 'order of lists and maps', 'comparisons of their items')
  if (orders && types.some(({ of }) => of === 'boolean')) {
    if (types.some(({ of }) => of !== 'boolean')) refuse(node, 'order of booleans and other values', 'x AND NOT y')
    return orderOfBooleans(node, left, right)
  }
  if (!orders) {
    const equal = equalParts(node, left, right, facts)
    if (equal) return operator === '=' ? equal : expr`NOT (${equal})`
    for (const side of [node.left, node.right])
      if (
        (side.kind === 'List' || side.kind === 'Map') &&
        some(side, each => isNull(each) || isNumeral(each as Expression, facts))
      )
        throw new SyntaxFailure(
          'The embedded store cannot compare a list or map that holds null, or a number as a string; compare its items one by one',
          node.from,
        )
  }
  const same: Binary = { ...node, left, right }
  const [numeral, other, type] = isNumeral(node.right, facts)
    ? [true, left, a]
    : isNumeral(node.left, facts)
      ? [true, right, b]
      : [false, left, a]
  if (!numeral || type.of === 'text') return same
  return onlyTexts(other, same, orders ? 'null' : operator === '=' ? 'false' : 'true')
}

const equals = (left: Expression, right: Expression): Binary => ({
  kind: 'Binary',
  operator: '=',
  left,
  right,
  from: left.from,
  to: right.to,
})

/** Lists or maps that are written out, compared part by part: the engine takes null in them for a value. */
function equalParts(node: Binary, left: Expression, right: Expression, facts: Facts): Expression | undefined {
  const pairs: [Expression, Expression, Expression, Expression][] = []
  if (node.left.kind === 'List' && node.right.kind === 'List' && left.kind === 'List' && right.kind === 'List') {
    const [a, b] = [node.left.items, node.right.items]
    if (a.length !== b.length) return expr`false`
    for (const [i, item] of a.entries())
      pairs.push([item, b[i] as Expression, left.items[i] as Expression, right.items[i] as Expression])
  } else if (node.left.kind === 'Map' && node.right.kind === 'Map' && left.kind === 'Map' && right.kind === 'Map') {
    const keysOf = (map: typeof left) =>
      map.entries
        .map(({ key }) => key)
        .sort()
        .join('\0')
    if (keysOf(left) !== keysOf(right)) return expr`false`
    const value = (map: typeof left, key: string) => map.entries.find(each => each.key === key)?.value as Expression
    for (const { key } of node.left.entries)
      pairs.push([value(node.left, key), value(node.right, key), value(left, key), value(right, key)])
  } else return undefined
  const parts = pairs.map(([a, b, x, y]) => comparison(equals(a, b), x, y, facts))
  return parts.length ? parts.reduce((x, y) => expr`${x} AND ${y}`) : expr`true`
}

/** The engine treats a number and the string of its digits as equal: a comparison with such a string first asks whether the other side is one. */
function onlyTexts(other: Expression, comparison: Expression, otherwise: string): Expression {
  return expr`CASE WHEN ${other} IS NULL THEN null WHEN ${other} STARTS WITH '' THEN ${comparison} ELSE ${otherwise} END`
}

/** The engine orders no booleans; false is less than true. */
function orderOfBooleans(node: Binary, left: Expression, right: Expression): Expression {
  const [less, more] = node.operator.startsWith('<') ? [left, right] : [right, left]
  return once(less, x =>
    once(more, y => {
      const order = node.operator.endsWith('=') ? expr`NOT ${x} OR ${y}` : expr`NOT ${x} AND ${y}`
      return expr`CASE WHEN ${x} IS NULL OR ${y} IS NULL THEN null ELSE ${order} END`
    }),
  )
}

/** `x IN []` is false for every x; the engine returns null for a null x. */
function membership(node: Binary, left: Expression, right: Expression, facts: Facts, selects: boolean): Expression {
  const same: Binary = { ...node, left, right }
  const list = node.right
  if (list.kind === 'List') {
    const hard = (each: Expression) =>
      each.kind === 'List' && some(each, part => isNull(part) || isNumeral(part as Expression, facts))
    if ((hard(node.left) || list.items.some(hard)) && right.kind === 'List') {
      const found = list.items.map((item, i) =>
        comparison(equals(node.left, item), left, right.items[i] as Expression, facts),
      )
      return found.length ? found.reduce((x, y) => expr`${x} OR ${y}`) : expr`false`
    }
    if (!list.items.some(item => isNumeral(item, facts)) || facts.typeOf(node.left).of === 'text')
      return list.items.length ? same : expr`false`
    if (list.items.some(item => item.kind === 'Number'))
      throw new SyntaxFailure(
        'The embedded store cannot look a value up in a list of both numbers and strings that spell numbers; write two IN',
        node.from,
      )
    return onlyTexts(left, same, 'false')
  }
  if (selects) return same
  return expr`CASE WHEN size(${right}) = 0 THEN false ELSE ${same} END`
}

/** A sum: of numbers, texts, lists and moments, which the engine joins less freely. */
function sum(same: Binary, node: Binary, a: Type, b: Type): Expression {
  const { left, right } = same
  const sides = [a, b]
  if (a.of === 'text' && isMoment(b)) refuse(node, 'sum of a text and a moment', "'on ' + toString(date(x))")
  if (isMoment(a) && b.of === 'text') refuse(node, 'sum of a moment and a text', "toString(date(x)) + ' on'")
  if (isMoment(a) && isNumber(b)) refuse(node, 'sum of a moment and a number', 'date(x) + duration({days: 1})')
  if (isMoment(a) && isMoment(b)) refuse(node, 'sums and differences of moments', 'duration.between(date(a), date(b))')
  if (sides.some(({ of }) => of === 'list')) return appended(same, a, b)
  if (a.of === 'text' && b.of === 'text') return same
  if (a.of === 'text') return { ...same, right: asText(right, b) }
  if (b.of === 'text') return { ...same, left: asText(left, a) }
  return sides.every(({ of }) => of === 'any') ? appended(same, a, b) : same
}

/** A value that is joined to a text: a number is written out. */
function asText(value: Expression, type: Type): Expression {
  if (type.of === 'null') return value
  if (isNumber(type)) return toText(value, type)
  return once(value, x => {
    const fails = failing('The embedded store joins no text and list here; write [x] + list, or list + [x]')
    return expr`CASE WHEN ${x} - ${x} = 0 THEN ${toText(x, type)} WHEN size(${x}) IS NOT NULL AND (${x} STARTS WITH '') IS NULL THEN ${fails} ELSE ${x} END`
  })
}

/** A list plus a value, which the engine evaluates to null. Where a type is unknown, it is tried as a list and as a value. */
function appended(same: Binary, a: Type, b: Type): Expression {
  const { left, right } = same
  if (a.of === 'list' && b.of === 'list') return same
  if (a.of === 'list' && b.of !== 'any' && b.of !== 'null') return { ...same, right: expr`[${right}]` }
  if (b.of === 'list' && a.of !== 'any' && a.of !== 'null') return { ...same, left: expr`[${left}]` }
  return once(left, x =>
    once(right, y => {
      const joined = expr`coalesce(${x} + ${y}, ${x} + [${y}], [${x}] + ${y})`
      if (a.of === 'list') return expr`CASE WHEN ${y} IS NULL THEN null ELSE coalesce(${x} + ${y}, ${x} + [${y}]) END`
      if (b.of === 'list') return expr`CASE WHEN ${x} IS NULL THEN null ELSE coalesce(${x} + ${y}, [${x}] + ${y}) END`
      return expr`CASE WHEN ${x} IS NULL OR ${y} IS NULL THEN null ELSE ${joined} END`
    }),
  )
}

/** Slices whose bounds may be negative or null: the engine counts neither from the end. */
export function slice(node: Extract<Expression, { kind: 'Slice' }>, same: typeof node, type: Type): Expression {
  const bounds = [same.low, same.high].filter(bound => bound !== undefined)
  if (!bounds.length) refuse(node, 'slice without a bound', 'the list itself')
  if (bounds.every(({ kind }) => kind === 'Number')) return same
  if (type.item && isGraph(type.item))
    refuse(
      node.object,
      'slice of nodes or relationships but between numbers written out',
      'nodes(p)[1..3], or a slice of what is read of them, [n IN nodes(p) | n.name][1..-1]',
    )
  return once(same.object, list => {
    const counted = (bound: Expression | undefined) =>
      !bound || bound.kind === 'Number'
        ? bound
        : expr`CASE WHEN ${bound} >= 0 THEN ${bound} WHEN size(${list}) + ${bound} < 0 THEN 0 ELSE size(${list}) + ${bound} END`
    const missing = bounds.filter(({ kind }) => kind !== 'Number').map(bound => expr`${bound} IS NULL`)
    const whole = { ...same, object: list, low: counted(same.low), high: counted(same.high) } as Expression
    return expr`CASE WHEN ${missing.reduce((x, y) => expr`${x} OR ${y}`)} THEN null ELSE ${whole} END`
  })
}

/** Patterns and EXISTS are true or false; the engine takes them as conditions only. */
const isNeverNull = (node: Expression): boolean => some(node, ({ kind }) => kind === 'Pattern' || kind === 'Subquery')

/** `none(x IN l WHERE p)` and its like, where `p` may be null: the engine treats null as false, and would let through what is unknown in Neo4j. */
export function quantified(node: Quantifier, selects: boolean): Expression {
  const { quantifier, name, list, where } = node
  if ((selects && (quantifier === 'any' || quantifier === 'all')) || isNeverNull(where) || aggregates(list)) return node
  return once(list, items => {
    const of = (kind: Quantifier['quantifier'], such: Expression): Expression => ({
      ...node,
      quantifier: kind,
      list: items,
      where: such,
    })
    const some: Expression = of('any', where)
    const several: Comprehension = {
      kind: 'Comprehension',
      name,
      list: items,
      where,
      result: expr`1`,
      from: node.from,
      to: node.to,
    }
    const decided = {
      any: () => expr`CASE WHEN ${some} THEN true END`,
      none: () => expr`CASE WHEN ${some} THEN false END`,
      all: () => expr`CASE WHEN ${of('any', expr`NOT ${where}`)} THEN false END`,
      single: () => expr`CASE WHEN size(${several}) > 1 THEN false END`,
    }[quantifier]() as Case
    const rest =
      expr`CASE WHEN ${of('any', expr`${where} IS NULL`)} THEN null ELSE ${of(quantifier, where)} END` as Case
    return { ...decided, branches: [...decided.branches, ...rest.branches], otherwise: rest.otherwise as Expression }
  })
}
