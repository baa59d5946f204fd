import type { Clause, Expression, Item, Match, Projection, Query, SingleQuery, Tree } from '../../../cypher/ast.ts'
import type { Checked } from '../../../cypher/check.ts'
import { refuse, SyntaxFailure } from '../../../cypher/syntax-failure.ts'
import { isMoment } from '../../../cypher/types.ts'
import { childrenOf, mapChildren, some, walk } from '../../../cypher/visit.ts'
import { functionCall } from './functions.ts'
import { asBoolean, binary, type Facts, quantified, slice } from './operators.ts'
import { and, labelCondition, matched, patternInExpression, variable, withShortest } from './patterns.ts'
import { columnOf, hoistFromCondition, split } from './projections.ts'
import { isPartOfPath, refuseGraphValues, refuseMixed } from './refusals.ts'
import { comprehended, subquery } from './subqueries.ts'
import { expr } from './template.ts'
import { component } from './temporal.ts'

/** What is known of parameters: those that are whole floats, which the engine would take for integers, and texts that spell numbers. */
export type ParameterFacts = { floats: readonly string[]; numerals: readonly string[] }

/** A checked query in the Cypher of the engine: one pass over its tree, each part rewritten after those below it. */
export function rewrite(query: Query, text: string, checked: Checked, parameters: ParameterFacts): Query {
  return new Rewriter(query, text, checked, parameters).query(query)
}

/** The largest expression that a rewriting may make: it can hold a part several times, and that again. */
const MOST_NODES = 20_000

class Rewriter {
  readonly #text: string
  readonly #checked: Checked
  readonly #facts: Facts
  readonly #floats: ReadonlySet<string>
  /** How often a name stands in the query. */
  readonly #uses = new Map<string, number>()
  /** Names for `nodes(p)`. */
  readonly #pathLists = new Set<string>()
  readonly #optional: boolean
  /** The lists over which the variables of comprehensions run at the place that is being rewritten. */
  #items: ReadonlyMap<string, Expression> = new Map()
  readonly #sizes = new WeakMap<Tree, number>()
  /** Whether there are variables that the query did not name. */
  #hidden = false

  constructor(query: Query, text: string, checked: Checked, { floats, numerals }: ParameterFacts) {
    this.#text = text
    this.#checked = checked
    this.#floats = new Set(floats)
    this.#facts = { typeOf: checked.typeOf, numerals: new Set(numerals) }
    for (const node of walk(query)) {
      const name = 'name' in node ? node.name : undefined
      if (name !== undefined) this.#uses.set(name, (this.#uses.get(name) ?? 0) + 1)
      if (node.kind === 'Item' && node.alias !== undefined && isNodes(node.expression)) this.#pathLists.add(node.alias)
    }
    this.#optional = some(query, node => node.kind === 'Match' && node.optional)
  }

  query(query: Query): Query {
    return { ...query, parts: query.parts.map(part => this.#single(part)) }
  }

  #single(part: SingleQuery): SingleQuery {
    return { ...part, clauses: part.clauses.flatMap(clause => this.#clause(clause)) }
  }

  #clause(clause: Clause): Clause[] {
    switch (clause.kind) {
      case 'Match':
        return this.#match(clause)
      case 'Projection':
        return this.#projection(clause)
      case 'Unwind':
        return [{ ...clause, list: this.#unwound(clause.list) }]
      case 'CallSubquery':
        return [{ ...clause, query: this.query(clause.query) }]
      case 'Foreach':
        return [
          {
            ...clause,
            list: this.expression(clause.list),
            clauses: clause.clauses.flatMap(each => this.#clause(each)),
          },
        ]
      default:
        return [mapChildren(clause, child => this.#inside(child))]
    }
  }

  /** Rewrites the expressions in a part of a clause. */
  #inside(node: Tree, parent?: Tree): Tree {
    if (node.kind === 'Query') return this.query(node)
    return isExpression(node)
      ? this.expression(node, false, parent)
      : mapChildren(node, child => this.#inside(child, node))
  }

  #match(clause: Match): Clause[] {
    const conditions: Expression[] = []
    const patterns = clause.patterns.map(pattern => {
      const { path, conditions: moved } = matched(
        mapChildren(pattern, each => this.#inside(each, pattern)),
        name => this.#uses.get(name) ?? 0,
      )
      conditions.push(...moved)
      if (path.shortest) this.#hidden = true
      return path
    })
    if (conditions.length) this.#hidden = true
    const own = clause.where && this.#condition(clause.where, !clause.optional)
    const where = and(own ? [...conditions, own] : conditions)
    if (clause.optional)
      for (const node of where ? walk(where) : [])
        if (['Pattern', 'Subquery', 'PatternComprehension'].includes(node.kind))
          refuse(
            node,
            'pattern or subquery in the WHERE of an OPTIONAL MATCH',
            'it in the pattern itself, or CALL (a) { MATCH … WHERE … RETURN collect(b) AS l }',
          )
    const { where: _, ...bare } = clause
    const match = withShortest({ ...bare, patterns, ...(where ? { where } : {}) })
    const hoisted = match.where && hoistFromCondition(match.where, match)
    if (!hoisted) return [match]
    this.#hidden = true
    const { where: __, ...first } = match
    return [first, hoisted]
  }

  #condition(where: Expression, strict = true): Expression {
    const condition = this.expression(where, true)
    return strict ? asBoolean(condition, where, this.#checked.typeOf(where)) : condition
  }

  #projection(projection: Projection): Clause[] {
    const { clause, skip, limit, where } = projection
    const expands = projection.star && (clause === 'RETURN' || this.#hidden || projection.items.length > 0)
    const names = expands
      ? [...this.#checked.scopeOf(projection).keys()].filter(name => !name.startsWith('__')).sort()
      : []
    for (const { expression } of [...(clause === 'RETURN' ? projection.items : []), ...projection.order])
      refuseMixed(expression, this.#checked.typeOf)
    const items: Item[] = [
      ...names.map(
        (name): Item => ({
          kind: 'Item',
          expression: variable(name, projection),
          from: projection.from,
          to: projection.from,
        }),
      ),
      ...projection.items.map((item): Item => {
        const alias = columnOf(item, this.#text)
        return {
          ...item,
          expression: this.expression(item.expression, false, item),
          ...(alias === undefined ? {} : { alias }),
        }
      }),
    ]
    const rewritten: Projection = {
      ...projection,
      star: projection.star && !expands,
      items,
      order: projection.order.map(sort => ({ ...sort, expression: this.expression(sort.expression, false, sort) })),
      ...(skip ? { skip: count(skip, 'SKIP') } : {}),
      ...(limit ? { limit: count(limit, 'LIMIT') } : {}),
    }
    const condition = where && this.#condition(where)
    const hoisted = condition && hoistFromCondition(condition, projection)
    if (hoisted) this.#hidden = true
    const { where: _, ...without } = rewritten
    const before = new Set([...this.#checked.scopeOf(projection).keys()].filter(name => !name.startsWith('__')))
    const last = split({ ...without, ...(condition && !hoisted ? { where: condition } : {}) }, before)
    return hoisted ? [...last, hoisted] : last
  }

  /** `UNWIND n.name AS x` yields one row for a value that is no list; the engine yields none. */
  #unwound(list: Expression): Expression {
    const value = this.expression(list)
    const { of } = this.#checked.typeOf(list)
    if (of === 'null') return expr`[]`
    if (of === 'any' && list.kind === 'Property')
      return expr`CASE WHEN ${value} IS NULL THEN [] ELSE coalesce(${value} + [], [${value}]) END`
    return of === 'any' || of === 'list' ? value : expr`[${value}]`
  }

  /** `selects`: the expression chooses rows or items, so that null has the effect of false. */
  expression(node: Expression, selects = false, parent?: Tree): Expression {
    const rewritten = this.#expression(node, selects, parent)
    if (this.#size(rewritten) > MOST_NODES)
      throw new SyntaxFailure('The query is too long for the embedded store; write it as several', node.from)
    return rewritten
  }

  /** The number of nodes of a tree. Parts that it holds several times count each time, and are counted once. */
  #size(node: Tree): number {
    let size = this.#sizes.get(node)
    if (size === undefined) {
      size = childrenOf(node).reduce((sum, child) => sum + this.#size(child), 1)
      this.#sizes.set(node, size)
    }
    return size
  }

  #expression(node: Expression, selects: boolean, parent: Tree | undefined): Expression {
    const { typeOf } = this.#checked
    refuseGraphValues(node, parent, typeOf)
    const inner = (each: Expression) => this.expression(each, false, node)
    switch (node.kind) {
      case 'Parameter':
        return this.#floats.has(node.name) && parent?.kind !== 'MapEntry' ? expr`toFloat(${node})` : node
      case 'Binary': {
        const passes = selects && (node.operator === 'AND' || node.operator === 'OR')
        const left = this.expression(node.left, passes, node)
        const right = this.expression(node.right, passes, node)
        const sides =
          node.operator === 'IN'
            ? [left, this.#fromPath(right)]
            : /^(=|<>)$/.test(node.operator)
              ? [this.#fromPath(left), this.#fromPath(right)]
              : [left, right]
        return binary(node, sides[0] as Expression, sides[1] as Expression, this.#facts, selects)
      }
      case 'Unary': {
        const operand = inner(node.operand)
        return {
          ...node,
          operand: node.operator === 'NOT' ? asBoolean(operand, node.operand, typeOf(node.operand)) : operand,
        }
      }
      case 'Property': {
        const object = inner(node.object)
        const type = typeOf(node.object)
        const known = isMoment(type) || type.of === 'duration' || (type.of === 'any' && node.object.kind === 'Variable')
        return (known ? component(node, object, type) : undefined) ?? { ...node, object }
      }
      case 'Slice':
        return slice(
          node,
          mapChildren(node, each => inner(each as Expression)),
          typeOf(node.object),
        )
      case 'HasLabels':
        return this.#labelled(node)
      case 'Call': {
        if (node.args[0]?.kind === 'Variable' && node.name.toLowerCase() === 'labels')
          this.#refusePartOfPath(node.args[0])
        const args = node.args.map(inner)
        return functionCall(node, args, node.args.map(typeOf)) ?? { ...node, args }
      }
      case 'MapProjection': {
        const projected = mapChildren(node, each => this.#inside(each, node))
        // Of a node that an OPTIONAL MATCH did not find it is null, where the engine makes a map of nulls.
        return this.#optional && node.subject.kind === 'Variable'
          ? expr`CASE WHEN ${node.subject} IS NULL THEN null ELSE ${projected} END`
          : projected
      }
      case 'Case':
        return this.#case(node)
      case 'Comprehension': {
        const list = inner(node.list)
        return this.#over(node.name, node.list, () => ({
          ...node,
          list,
          ...(node.where ? { where: this.#condition(node.where) } : {}),
          ...(node.result ? { result: inner(node.result) } : {}),
        }))
      }
      case 'Quantifier': {
        const list = inner(node.list)
        const passes = selects && (node.quantifier === 'any' || node.quantifier === 'all')
        return this.#over(node.name, node.list, () =>
          quantified({ ...node, list, where: this.expression(node.where, passes, node) }, selects),
        )
      }
      case 'Reduce': {
        const [initial, list] = [inner(node.initial), inner(node.list)]
        return this.#over(node.name, node.list, () => ({ ...node, initial, list, body: inner(node.body) }))
      }
      case 'PatternComprehension': {
        this.#refuseLocal(node)
        if (some(node.result, each => each.kind === 'PatternComprehension'))
          refuse(node, 'pattern comprehension inside another', 'CALL (a) { … RETURN collect(x) AS l }')
        const { path, conditions } = matched(
          mapChildren(node.pattern, each => this.#inside(each, node.pattern)),
          () => 2,
        )
        const where = and([...conditions, ...(node.where ? [this.#condition(node.where)] : [])])
        const { where: _, ...rest } = node
        return comprehended(
          { ...rest, pattern: path, result: inner(node.result), ...(where ? { where } : {}) },
          typeOf(node.result),
        )
      }
      case 'Subquery': {
        this.#refuseLocal(node)
        const returned = node.query.parts[0]?.clauses.at(-1)
        const value = returned?.kind === 'Projection' ? returned.items[0]?.expression : undefined
        return subquery({ ...node, query: this.query(node.query) }, value ? typeOf(value) : { of: 'any' })
      }
      case 'Pattern':
        this.#refuseLocal(node)
        return {
          ...node,
          pattern: patternInExpression(mapChildren(node.pattern, each => this.#inside(each, node.pattern))),
        }
      default:
        return mapChildren(node, each => this.#inside(each, node))
    }
  }

  /** A node from a path equals no node bound by a pattern until a comprehension has named it. */
  #fromPath(node: Expression): Expression {
    if (isNodes(node) || (node.kind === 'Variable' && this.#pathLists.has(node.name)))
      return expr`[__each IN ${node} | __each]`
    if (node.kind === 'Call' && /^(head|last|tail|reverse)$/i.test(node.name))
      return { ...node, args: node.args.map(each => this.#fromPath(each)) }
    return node.kind === 'Index' ? { ...node, object: this.#fromPath(node.object) } : node
  }

  #labelled(node: Extract<Expression, { kind: 'HasLabels' }>): Expression {
    if (node.object.kind !== 'Variable')
      return refuse(
        node,
        'label or type of what has no name',
        "WITH endNode(r) AS n WHERE n:A, or 'A' IN labels(endNode(r))",
      )
    this.#refusePartOfPath(node.object)
    return labelCondition(node.labels, node.object, this.#checked.typeOf(node.object).of === 'relationship')
  }

  #refusePartOfPath(node: Extract<Expression, { kind: 'Variable' }>): void {
    if (isPartOfPath(this.#items.get(node.name)))
      refuse(
        node,
        'labels over a part of a path',
        'UNWIND range(1, length(p) - 1) AS i WITH p, nodes(p)[i] AS n WHERE n:A',
      )
  }

  /** A pattern about the item of a comprehension, which the engine does not see. */
  #refuseLocal(node: Expression): void {
    for (const each of walk(node))
      if ('name' in each && each.name !== undefined && this.#items.has(each.name))
        refuse(node, 'pattern or subquery over the items of a list', 'UNWIND list AS x before it')
  }

  #case(node: Extract<Expression, { kind: 'Case' }>): Expression {
    const inner = (each: Tree) => this.#inside(each, node)
    const { subject } = node
    if (!subject) {
      const branches = node.branches.map(branch => ({
        ...branch,
        when: this.#condition(branch.when),
        result: this.expression(branch.result, false, node),
      }))
      return {
        ...node,
        branches,
        ...(node.otherwise ? { otherwise: this.expression(node.otherwise, false, node) } : {}),
      }
    }
    if (![subject, ...node.branches.map(({ when }) => when)].some(({ kind }) => kind === 'Text'))
      return mapChildren(node, inner)
    // A comparison knows which texts spell numbers.
    const { subject: _, ...rest } = node
    const branches = node.branches.map(branch => ({
      ...branch,
      when: this.expression({
        kind: 'Binary',
        operator: '=',
        left: subject,
        right: branch.when,
        from: branch.from,
        to: branch.to,
      }),
      result: this.expression(branch.result, false, node),
    }))
    return { ...rest, branches, ...(node.otherwise ? { otherwise: this.expression(node.otherwise, false, node) } : {}) }
  }

  #over<T>(name: string, list: Expression, read: () => T): T {
    const before = this.#items
    this.#items = new Map(before).set(name, list)
    try {
      return read()
    } finally {
      this.#items = before
    }
  }
}

const isNodes = (node: Expression): boolean => node.kind === 'Call' && node.name.toLowerCase() === 'nodes'

const NOT_EXPRESSIONS = new Set([
  'MapEntry',
  'Branch',
  'Label',
  'AnyLabel',
  'NotLabel',
  'LabelList',
  'Path',
  'NodePattern',
  'RelationshipPattern',
  'RepeatedPath',
  'Item',
  'Sort',
  'SetItem',
  'MergeAction',
])
const isExpression = (node: Tree): node is Expression => !NOT_EXPRESSIONS.has(node.kind)

/** How many rows: the engine takes a number or a parameter. */
function count(node: Expression, word: string): Expression {
  const plain = node.kind === 'Call' && node.name.toLowerCase() === 'tointeger' ? (node.args[0] as Expression) : node
  if (plain.kind === 'Number' || plain.kind === 'Parameter') return plain
  return refuse(node, `${word} of an expression`, `${word} $n, with its value as a parameter`)
}
