import type { Expression, Labels, Length, NodePattern, Path, RelationshipPattern, SetItem, Tree } from './ast.ts'
import { NOT, PREDICATE, precedenceOf, SIGN } from './precedence.ts'

/** The text of a tree, and for places in it the places in the query from which it was read, both ascending in `at`. */
export type Printed = { text: string; places: { at: number; from: number }[] }

/** Words that the engine takes for its own: as names they stand in backticks. */
const WORDS = new Set(
  'ALL AND ANY AS ASC ASCENDING BY CALL CASE COLLECT CONSTRAINT CONTAINS COUNT CREATE DATE DELETE DESC DESCENDING DETACH DISTINCT DROP ELSE END ENDS EXISTS EXPLAIN FALSE FOR FOREACH FROM IF IN INDEX INSERT IS LIKE LIMIT LOAD MATCH MERGE NODES NONE NOT NULL OF OFFSET ON OPTIONAL OR ORDER PROFILE REDUCE RELATIONSHIPS REMOVE RETURN SET SHORTESTPATH ALLSHORTESTPATHS SHOW SINGLE SKIP STARTS THEN TO TRUE UNION UNIQUE UNWIND USE USING WHEN WHERE WITH XOR YIELD'.split(
    ' ',
  ),
)
const PLAIN = /^[A-Za-z_]\w*$/

export const quoted = (name: string): string =>
  PLAIN.test(name) && !WORDS.has(name.toUpperCase()) ? name : `\`${name}\``

const ATOM = 20
const bindingOf = (node: Expression): number => {
  if (node.kind === 'Binary') return precedenceOf(node.operator) ?? PREDICATE
  if (node.kind === 'Unary') return node.operator === 'NOT' ? NOT : SIGN
  if (node.kind === 'Number') return node.text.startsWith('-') ? SIGN : ATOM
  return node.kind === 'IsNull' || node.kind === 'HasLabels' ? PREDICATE : ATOM
}

/** Prints a tree as the embedded engine reads it. */
export function print(tree: Tree): Printed {
  const printer = new Printer()
  printer.node(tree)
  return { text: printer.text, places: printer.places }
}

class Printer {
  text = ''
  readonly places: Printed['places'] = []

  #put(text: string): this {
    this.text += text
    return this
  }

  #list(nodes: readonly Tree[], between = ', '): this {
    nodes.forEach((each, i) => {
      if (i) this.#put(between)
      this.node(each)
    })
    return this
  }

  /** An operand, in parentheses where it binds no more tightly than `least`. */
  #operand(node: Expression, least: number): this {
    if (bindingOf(node) > least) return this.node(node)
    return this.#put('(').node(node).#put(')')
  }

  #maybe(before: string, node: Tree | undefined): this {
    return node ? this.#put(before).node(node) : this
  }

  node(node: Tree): this {
    if (this.places.at(-1)?.from !== node.from) this.places.push({ at: this.text.length, from: node.from })
    switch (node.kind) {
      case 'Number':
        return this.#put(
          /^0[xo]/i.test(node.text) ? String(BigInt(node.text.replaceAll('_', ''))) : node.text.replaceAll('_', ''),
        )
      case 'Text':
        // The engine keeps the backslash of these two.
        return this.#put(node.text.replace(/\\[\s\S]/g, pair => ({ '\\b': '\\u0008', '\\f': '\\u000C' })[pair] ?? pair))
      case 'Constant':
        return this.#put(node.name)
      case 'Variable':
        return this.#put(quoted(node.name))
      case 'Parameter':
        return this.#put(`$${PLAIN.test(node.name) ? node.name : `\`${node.name}\``}`)
      case 'Property':
        this.#operand(node.object, SIGN)
        return this.#put(`.${quoted(node.key)}`)
      case 'Index':
        this.#operand(node.object, SIGN)
        this.#put('[')
        this.node(node.index)
        return this.#put(']')
      case 'Slice':
        this.#operand(node.object, SIGN)
        this.#put('[')
        this.#maybe('', node.low)
        this.#put('..')
        this.#maybe('', node.high)
        return this.#put(']')
      case 'Unary':
        if (node.operator === '+') return this.#operand(node.operand, SIGN)
        this.#put(node.operator === 'NOT' ? 'NOT ' : '-')
        return this.#operand(node.operand, node.operator === 'NOT' ? PREDICATE : SIGN)
      case 'Binary': {
        const binding = bindingOf(node)
        const grouped = ['AND', 'OR', 'XOR', '+', '-', '*', '/', '%'].includes(node.operator)
        this.#operand(node.left, grouped ? binding - 1 : node.operator === '^' ? SIGN : binding)
        this.#put(` ${node.operator} `)
        return this.#operand(node.right, ['AND', 'OR', 'XOR'].includes(node.operator) ? binding - 1 : binding)
      }
      case 'IsNull':
        this.#operand(node.operand, PREDICATE)
        return this.#put(node.not ? ' IS NOT NULL' : ' IS NULL')
      case 'HasLabels':
        this.#operand(node.object, PREDICATE)
        this.#put(':')
        return this.node(node.labels)
      case 'Call':
        this.#put(`${node.name}(${node.star ? '*' : node.distinct ? 'DISTINCT ' : ''}`)
        this.#list(node.args)
        return this.#put(')')
      case 'List':
        this.#put('[')
        this.#list(node.items)
        return this.#put(']')
      case 'Map':
        this.#put('{')
        this.#list(node.entries)
        return this.#put('}')
      case 'MapEntry':
        if (!node.value) return this.#put(node.key === '*' ? '.*' : `.${quoted(node.key)}`)
        this.#put(`${quoted(node.key)}: `)
        return this.node(node.value)
      case 'MapProjection':
        this.node(node.subject)
        this.#put(' {')
        this.#list(node.items)
        return this.#put('}')
      case 'Case':
        this.#put('CASE')
        this.#maybe(' ', node.subject)
        this.#put(' ')
        this.#list(node.branches, ' ')
        this.#maybe(' ELSE ', node.otherwise)
        return this.#put(' END')
      case 'Branch':
        this.#maybe('WHEN ', node.when)
        return this.#maybe(' THEN ', node.result)
      case 'Comprehension':
        this.#put(`[${quoted(node.name)} IN `)
        this.node(node.list)
        this.#maybe(' WHERE ', node.where)
        this.#maybe(' | ', node.result)
        return this.#put(']')
      case 'PatternComprehension':
        this.#put('[')
        this.node(node.pattern)
        this.#maybe(' WHERE ', node.where)
        this.#maybe(' | ', node.result)
        return this.#put(']')
      case 'Quantifier':
        this.#put(`${node.quantifier}(${quoted(node.name)} IN `)
        this.node(node.list)
        this.#maybe(' WHERE ', node.where)
        return this.#put(')')
      case 'Reduce':
        this.#put(`reduce(${quoted(node.accumulator)} = `)
        this.node(node.initial)
        this.#put(`, ${quoted(node.name)} IN `)
        this.node(node.list)
        this.#maybe(' | ', node.body)
        return this.#put(')')
      case 'Subquery':
        this.#put(`${node.of} { `)
        this.node(node.query)
        return this.#put(' }')
      case 'Pattern':
        return this.node(node.pattern)
      case 'Label':
        return this.#put(quoted(node.name))
      case 'AnyLabel':
        return this.#put('%')
      case 'NotLabel':
        this.#put('!')
        return this.node(node.label)
      case 'LabelList':
        return this.#labels(node)
      case 'Path':
        return this.#path(node)
      case 'NodePattern':
        return this.#nodePattern(node)
      case 'RelationshipPattern':
        return this.#relationship(node)
      case 'RepeatedPath':
        this.#put('(')
        this.node(node.path)
        this.#maybe(' WHERE ', node.where)
        return this.#put(`)${repeatText(node.repeat)}`)
      default:
        return this.#clause(node)
    }
  }

  #labels({ operator, parts }: Extract<Labels, { kind: 'LabelList' }>): this {
    parts.forEach((part, i) => {
      if (i) this.#put(operator === '|' || parts.some(({ kind }) => kind !== 'Label') ? operator : ':')
      if (part.kind === 'LabelList') this.#put('(')
      this.node(part)
      if (part.kind === 'LabelList') this.#put(')')
    })
    return this
  }

  #path({ name, shortest, elements }: Path): this {
    if (name !== undefined) this.#put(`${quoted(name)} = `)
    if (shortest) this.#put(`${shortest}(`)
    this.#list(elements, '')
    return shortest ? this.#put(')') : this
  }

  #nodePattern({ name, labels, properties, where }: NodePattern): this {
    this.#put(`(${name === undefined ? '' : quoted(name)}`)
    this.#maybe(':', labels)
    this.#maybe(name !== undefined || labels ? ' ' : '', properties)
    return this.#maybe(' WHERE ', where).#put(')')
  }

  #relationship({ name, types, length, properties, where, left, right, repeat }: RelationshipPattern): this {
    this.#put(left ? '<-' : '-')
    if (name !== undefined || types || length || properties || where) {
      this.#put(`[${name === undefined ? '' : quoted(name)}`)
      this.#maybe(':', types)
      if (length) this.#put(`*${lengthText(length)}`)
      this.#maybe(' ', properties)
      this.#maybe(' WHERE ', where)
      this.#put(']')
    }
    return this.#put(`${right ? '->' : '-'}${repeat ? repeatText(repeat) : ''}`)
  }

  #clause(node: Exclude<Tree, Expression | Labels | Path>): this {
    switch (node.kind) {
      case 'Query':
        node.parts.forEach((part, i) => {
          if (i) this.#put(node.all[i - 1] ? ' UNION ALL ' : ' UNION ')
          this.node(part)
        })
        return this
      case 'SingleQuery':
        return this.#list(node.clauses, ' ')
      case 'Match':
        this.#put(node.optional ? 'OPTIONAL MATCH ' : 'MATCH ')
        this.#list(node.patterns)
        return this.#maybe(' WHERE ', node.where)
      case 'Projection':
        this.#put(
          `${node.clause} ${node.distinct ? 'DISTINCT ' : ''}${node.star ? `*${node.items.length ? ', ' : ''}` : ''}`,
        )
        this.#list(node.items)
        if (node.order.length) this.#put(' ORDER BY ')
        this.#list(node.order)
        this.#maybe(' SKIP ', node.skip)
        this.#maybe(' LIMIT ', node.limit)
        return this.#maybe(' WHERE ', node.where)
      case 'Item':
        this.node(node.expression)
        return this.#put(node.alias === undefined ? '' : ` AS ${quoted(node.alias)}`)
      case 'Sort':
        this.node(node.expression)
        return this.#put(node.descending ? ' DESC' : '')
      case 'Unwind':
        this.#maybe('UNWIND ', node.list)
        return this.#put(` AS ${quoted(node.name)}`)
      case 'Create':
        this.#put('CREATE ')
        return this.#list(node.patterns)
      case 'Merge':
        this.#maybe('MERGE ', node.pattern)
        for (const { on, items } of node.actions) {
          this.#put(` ON ${on} SET `)
          this.#list(items)
        }
        return this
      case 'Set':
      case 'Remove':
        this.#put(`${node.kind.toUpperCase()} `)
        return this.#list(node.items)
      case 'SetItem':
        return this.#setItem(node)
      case 'Delete':
        this.#put(node.detach ? 'DETACH DELETE ' : 'DELETE ')
        return this.#list(node.items)
      case 'Foreach':
        this.#put(`FOREACH (${quoted(node.name)} IN `)
        this.node(node.list)
        this.#put(' | ')
        this.#list(node.clauses, ' ')
        return this.#put(')')
      case 'CallProcedure':
        this.#put(`CALL ${node.name}(`)
        this.#list(node.args ?? [])
        return this.#put(')')
      case 'CallSubquery':
        this.#put('CALL ')
        if (node.imports) {
          this.#put(`(${node.importsAll ? '*' : ''}`)
          this.#list(node.imports)
          this.#put(') ')
        }
        this.#put('{ ')
        this.node(node.query)
        return this.#put(' }')
      default:
        throw new Error(`${node.kind} cannot be printed`)
    }
  }

  #setItem({ target, operator, value, labels }: SetItem): this {
    this.node(target)
    if (labels) this.#put(labels.map(label => `:${quoted(label)}`).join(''))
    return this.#maybe(` ${operator} `, value)
  }
}

const lengthText = ({ low = '', high = '', exact }: Length): string =>
  exact ? low : low || high ? `${low}..${high}` : ''
const repeatText = ({ low = '', high = '', exact }: Length): string => (exact ? `{${low}}` : `{${low},${high}}`)
