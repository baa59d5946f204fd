import type {
  Call,
  Clause,
  Expression,
  Item,
  NodePattern,
  Path,
  Projection,
  Query,
  RelationshipPattern,
  SetItem,
  SingleQuery,
  Tree,
} from './ast.ts'
import { print } from './print.ts'
import { SyntaxFailure } from './syntax-failure.ts'
import {
  AGGREGATES,
  ANY,
  isMoment,
  isNumber,
  isUnknown,
  joined,
  type Kind,
  listOf,
  mayBe,
  SIGNATURES,
  type Type,
  typed,
} from './types.ts'
import { childrenOf, some, walk } from './visit.ts'

/** The variables that can be used at a place, and their types. */
export type Scope = ReadonlyMap<string, Type>

/** What a check found out: the type of each expression, and the variables before each clause. */
export type Checked = { typeOf: (expression: Expression) => Type; scopeOf: (clause: Clause) => Scope }

/**
 * Checks what the grammar does not: that each variable is bound once and before it is used, that types can be what their operators and functions
 * take, and that aggregates stand where they may. Throws a SyntaxFailure with Neo4j's words where it has some for it.
 */
export function check(query: Query): Checked {
  const checker = new Checker()
  checker.query(query, new Map())
  return {
    typeOf: expression => checker.types.get(expression) ?? ANY,
    scopeOf: clause => checker.scopes.get(clause) ?? new Map(),
  }
}

const fail = (node: { from: number }, message: string): never => {
  throw new SyntaxFailure(message, node.from)
}
const NAMES: Partial<Record<Kind, string>> = {
  integer: 'Integer',
  float: 'Float',
  number: 'Number',
  text: 'String',
  boolean: 'Boolean',
  node: 'Node',
  relationship: 'Relationship',
  path: 'Path',
  map: 'Map',
  list: 'List',
}
const nameOf = (kind: Kind): string => NAMES[kind] ?? kind[0]?.toUpperCase() + kind.slice(1)
const mismatch = (node: { from: number }, type: Type, kinds: readonly Kind[]): never =>
  fail(node, `Type mismatch: expected ${kinds.map(nameOf).join(' or ')} but was ${nameOf(type.of)}`)

export const isAggregate = (node: Tree): node is Call => node.kind === 'Call' && AGGREGATES.has(node.name.toLowerCase())
const notSubquery = (node: Tree): boolean => node.kind !== 'Subquery'
export const aggregates = (node: Tree): boolean => some(node, isAggregate, notSubquery)
export const sourceOf = (node: Tree): string => print(node).text

/** The value of a number without a fraction or exponent. */
const integerOf = (text: string): bigint | undefined =>
  /^0[xo]/i.test(text) || !/[.eE]/.test(text) ? BigInt(text.replaceAll('_', '')) : undefined

type Variables = Map<string, Type>

class Checker {
  readonly types = new WeakMap<Expression, Type>()
  readonly scopes = new WeakMap<Clause, Scope>()

  /** Checks a query and returns the columns that it gives. */
  query(query: Query, scope: Scope): Variables {
    const columns = query.parts.map(part => this.single(part, scope))
    const [first] = columns
    for (const [i, each] of columns.entries())
      if (first && [...each.keys()].sort().join() !== [...first.keys()].sort().join())
        fail(query.parts[i] as SingleQuery, 'All sub queries in an UNION must have the same return column names')
    if (new Set(query.all).size > 1) fail(query, 'Invalid combination of UNION and UNION ALL')
    return first ?? new Map()
  }

  single({ clauses }: SingleQuery, outer: Scope): Variables {
    let scope: Variables = new Map(outer)
    let columns: Variables = new Map()
    for (const [i, clause] of clauses.entries()) {
      this.scopes.set(clause, new Map(scope))
      if (clause.kind === 'Projection' && clause.clause === 'RETURN') {
        if (i < clauses.length - 1) fail(clauses[i + 1] as Clause, 'RETURN can only be used at the end of the query')
        columns = this.projection(clause, scope)
      } else scope = this.clause(clause, scope)
    }
    return columns
  }

  clause(clause: Clause, scope: Variables): Variables {
    switch (clause.kind) {
      case 'Match': {
        const bound: Variables = new Map(scope)
        const relationships = new Set<string>()
        for (const pattern of clause.patterns) this.bind(pattern, bound, relationships)
        for (const pattern of clause.patterns) this.inside(pattern, bound)
        this.condition(clause.where, bound)
        return bound
      }
      case 'Projection':
        return this.projection(clause, scope)
      case 'Unwind': {
        const list = this.type(clause.list, scope)
        return this.added(scope, clause.name, list.of === 'list' ? (list.item ?? ANY) : ANY, clause)
      }
      case 'Create': {
        const bound = new Map(scope)
        for (const pattern of clause.patterns) this.create(pattern, bound, true)
        return bound
      }
      case 'Merge': {
        const bound = new Map(scope)
        this.create(clause.pattern, bound, false)
        for (const { items } of clause.actions) for (const item of items) this.setItem(item, bound)
        return bound
      }
      case 'Set':
      case 'Remove':
        for (const item of clause.items) this.setItem(item, scope)
        return scope
      case 'Delete':
        for (const item of clause.items) {
          if (item.kind === 'HasLabels') fail(item, 'DELETE does not take labels; write REMOVE')
          const type = this.type(item, scope)
          if (!mayBe(type, ['node', 'relationship', 'path'])) mismatch(item, type, ['node', 'relationship', 'path'])
        }
        return scope
      case 'Foreach': {
        const list = this.type(clause.list, scope)
        let inner = this.added(scope, clause.name, list.item ?? ANY, clause)
        for (const each of clause.clauses) inner = this.clause(each, inner)
        return scope
      }
      case 'CallProcedure': {
        for (const argument of clause.args ?? []) {
          if (aggregates(argument)) fail(argument, 'Invalid use of aggregating function in this context')
          this.type(argument, scope)
        }
        let bound = scope
        for (const { as, from } of clause.yields?.items ?? []) bound = this.added(bound, as, ANY, { from })
        return bound
      }
      case 'CallSubquery':
        return this.callSubquery(clause, scope)
      default:
        return scope
    }
  }

  callSubquery(clause: Extract<Clause, { kind: 'CallSubquery' }>, scope: Variables): Variables {
    let columns: Variables = new Map()
    const { imports, importsAll, query } = clause
    if (imports) {
      for (const { expression } of imports) this.type(expression, scope)
      const names = imports.map(
        ({ expression, alias }) => alias ?? (expression.kind === 'Variable' ? expression.name : ''),
      )
      columns = this.query(query, importsAll ? scope : new Map([...scope].filter(([name]) => names.includes(name))))
    } else {
      const first = query.parts[0]?.clauses[0]
      const importing = first?.kind === 'Projection' && first.clause === 'WITH' ? scope : new Map<string, Type>()
      columns = this.query(query, importing)
    }
    let bound = scope
    for (const [name, type] of columns) bound = this.added(bound, name, type, clause)
    return bound
  }

  added(scope: Variables, name: string, type: Type, at: { from: number }): Variables {
    if (scope.has(name)) fail(at, `Variable \`${name}\` already declared`)
    return new Map(scope).set(name, type)
  }

  /** Binds the names of a pattern that is matched. `relationships`: those of this MATCH so far. */
  bind(pattern: Path, bound: Variables, relationships: Set<string>): void {
    const { name } = pattern
    if (name !== undefined && bound.has(name)) fail(pattern, `Variable \`${name}\` already declared`)
    for (const element of pattern.elements) {
      if (element.kind === 'RepeatedPath') {
        const inner: Variables = new Map(bound)
        this.bind(element.path, inner, relationships)
        for (const [each, type] of inner) if (!bound.has(each)) bound.set(each, listOf(type))
        continue
      }
      if (element.name === undefined) continue
      if (element.name === name) fail(element, `Variable \`${name}\` already declared`)
      const known = bound.get(element.name)
      if (element.kind === 'NodePattern') {
        if (known && !mayBe(known, ['node']))
          fail(
            element,
            `Type mismatch: \`${element.name}\` already defined with conflicting type ${nameOf(known.of)} (expected Node)`,
          )
        bound.set(element.name, typed('node'))
        continue
      }
      const long = element.length !== undefined || element.repeat !== undefined
      if (known && !mayBe(known, [long ? 'list' : 'relationship']))
        fail(
          element,
          `Type mismatch: \`${element.name}\` already defined with conflicting type ${nameOf(known.of)} (expected Relationship)`,
        )
      if (relationships.has(element.name))
        fail(element, `Cannot use the same relationship variable '${element.name}' for multiple relationships`)
      relationships.add(element.name)
      bound.set(element.name, long ? listOf(typed('relationship')) : typed('relationship'))
    }
    if (name !== undefined) bound.set(name, typed('path'))
  }

  /** Checks properties and conditions of a pattern. */
  inside(pattern: Path, scope: Scope): void {
    for (const element of pattern.elements) {
      if (element.kind === 'RepeatedPath') {
        const inner: Variables = new Map(scope)
        for (const each of element.path.elements)
          if (each.kind !== 'RepeatedPath' && each.name !== undefined)
            inner.set(each.name, typed(each.kind === 'NodePattern' ? 'node' : 'relationship'))
        this.inside(element.path, inner)
        this.condition(element.where, inner)
        continue
      }
      if (element.properties?.kind === 'Parameter')
        fail(element.properties, 'Parameter maps cannot be used in MATCH patterns; write the properties one by one')
      if (element.properties) this.type(element.properties, scope)
      this.condition(element.where, scope)
    }
  }

  /** Binds the names of a pattern that CREATE or MERGE makes. */
  create(pattern: Path, bound: Variables, creates: boolean): void {
    if (pattern.name !== undefined && bound.has(pattern.name))
      fail(pattern, `Variable \`${pattern.name}\` already declared`)
    const alone = pattern.elements.length === 1
    for (const element of pattern.elements) {
      if (element.kind === 'RepeatedPath') fail(element, 'Quantified paths cannot be created')
      else if (element.kind === 'NodePattern') this.createNode(element, bound, alone, creates)
      else this.createRelationship(element, bound, creates)
    }
    if (pattern.name !== undefined) bound.set(pattern.name, typed('path'))
  }

  createNode(element: NodePattern, bound: Variables, alone: boolean, creates: boolean): void {
    const known = element.name === undefined ? undefined : bound.get(element.name)
    if (known && (alone || element.labels || element.properties))
      fail(element, `Variable \`${element.name}\` already declared`)
    if (known && !mayBe(known, ['node'])) mismatch(element, known, ['node'])
    if (element.properties) this.type(element.properties, bound)
    if (!creates && element.properties?.kind === 'Parameter')
      fail(element.properties, 'Parameter maps cannot be used in MERGE patterns')
    if (element.name !== undefined) bound.set(element.name, typed('node'))
  }

  createRelationship(element: RelationshipPattern, bound: Variables, creates: boolean): void {
    if (element.name !== undefined && bound.has(element.name))
      fail(element, `Variable \`${element.name}\` already declared`)
    if (element.length || element.repeat) fail(element, 'Variable length relationships cannot be created')
    if (element.types?.kind !== 'Label')
      fail(element, 'Exactly one relationship type must be specified to create a relationship')
    if (creates && element.left === element.right) fail(element, 'Only directed relationships can be created')
    if (element.properties) this.type(element.properties, bound)
    if (!creates && element.properties?.kind === 'Parameter')
      fail(element.properties, 'Parameter maps cannot be used in MERGE patterns')
    if (element.name !== undefined) bound.set(element.name, typed('relationship'))
  }

  setItem({ target, value }: SetItem, scope: Scope): void {
    this.type(target, scope)
    if (value) this.type(value, scope)
  }

  projection(projection: Projection, scope: Variables): Variables {
    const { clause, star, items, distinct, order, skip, limit, where } = projection
    if (star && clause === 'RETURN' && !scope.size)
      fail(projection, 'RETURN * is not allowed when there are no variables in scope')
    const after: Variables = star ? new Map(scope) : new Map()
    const own = new Set<string>()
    for (const item of items) {
      const type = this.type(item.expression, scope)
      if (item.expression.kind === 'Pattern' && !item.expression.pattern.shortest)
        fail(item, 'A pattern expression can only be used to test whether it exists; write EXISTS { … }')
      const name = item.alias ?? (item.expression.kind === 'Variable' ? item.expression.name : undefined)
      if (name === undefined && clause === 'WITH') fail(item, 'Expression in WITH must be aliased (use AS)')
      const column = name ?? sourceOf(item.expression)
      if (own.has(column)) fail(item, 'Multiple result columns with the same name are not supported')
      own.add(column)
      after.set(column, type)
    }
    this.grouping(items)
    const grouped = distinct || items.some(({ expression }) => aggregates(expression))
    const visible = grouped ? after : new Map([...scope, ...after])
    for (const sort of order) {
      if (aggregates(sort.expression)) this.sortOfAggregates(sort.expression, items)
      this.type(sort.expression, visible, grouped ? items : undefined)
    }
    for (const count of [skip, limit]) if (count) this.count(count)
    this.condition(where, visible, grouped ? items : undefined)
    if (clause === 'WITH') return after
    return new Map(items.length || star ? after : [])
  }

  /** What an aggregate is combined with must be constant or a column of its own. */
  grouping(items: readonly Item[]): void {
    const keys = new Set(
      items.filter(({ expression }) => !aggregates(expression)).map(({ expression }) => sourceOf(expression)),
    )
    const visit = (node: Tree): void => {
      if (
        isAggregate(node) ||
        node.kind === 'Subquery' ||
        node.kind === 'Comprehension' ||
        node.kind === 'Quantifier' ||
        node.kind === 'Reduce'
      )
        return
      if (keys.has(sourceOf(node))) return
      if (node.kind === 'Variable' || (node.kind === 'Property' && node.object.kind === 'Variable')) {
        if (node.kind === 'Property' && keys.has(sourceOf(node.object))) return
        fail(
          node,
          `Aggregation column contains implicit grouping expressions: ${sourceOf(node)}; name it in a WITH before`,
        )
      }
      for (const child of childrenOf(node)) visit(child)
    }
    for (const { expression } of items) if (aggregates(expression)) visit(expression)
  }

  sortOfAggregates(expression: Expression, items: readonly Item[]): void {
    const known = new Set(items.map(item => sourceOf(item.expression)))
    const visit = (node: Tree): void => {
      if (known.has(sourceOf(node))) return
      if (isAggregate(node) && !items.some(item => aggregates(item.expression)))
        fail(node, 'Invalid use of aggregating function in ORDER BY')
      if (!isAggregate(node)) {
        if (
          node.kind === 'Property' &&
          node.object.kind === 'Variable' &&
          !items.some(item => item.alias === sourceOf(node)) &&
          !known.has(sourceOf(node.object))
        )
          fail(
            node,
            `Aggregation column contains implicit grouping expressions: ${sourceOf(node)}; name it in a WITH before`,
          )
        for (const child of childrenOf(node)) visit(child)
      }
    }
    visit(expression)
  }

  count(expression: Expression): void {
    for (const node of walk(expression))
      if (node.kind === 'Variable') fail(node, 'It is not allowed to refer to variables in SKIP or LIMIT')
    const type = this.type(expression, new Map())
    const negative = expression.kind === 'Unary' && expression.operator === '-'
    if (negative || !mayBe(type, ['integer']))
      fail(expression, `Invalid input. '${sourceOf(expression)}' is not a valid value. Must be a non-negative integer`)
  }

  condition(where: Expression | undefined, scope: Scope, items?: readonly Item[]): void {
    if (!where) return
    if (aggregates(where)) fail(where, 'Invalid use of aggregating function in WHERE')
    this.boolean(where, this.type(where, scope, items))
  }

  boolean(node: Expression, type: Type): void {
    if (!mayBe(type, ['boolean'])) mismatch(node, type, ['boolean'])
  }

  /** The type of an expression. `items`: columns that may be written out again instead of named. */
  type(node: Expression, scope: Scope, items?: readonly Item[]): Type {
    const known = items?.find(({ expression }) => sourceOf(expression) === sourceOf(node))
    const type = known ? (this.types.get(known.expression) ?? ANY) : this.#type(node, scope, items)
    this.types.set(node, type)
    return type
  }

  #type(node: Expression, scope: Scope, items?: readonly Item[]): Type {
    const of = (each: Expression, inner: Scope = scope): Type => this.type(each, inner, items)
    switch (node.kind) {
      case 'Number': {
        const integer = integerOf(node.text)
        if (integer !== undefined && integer >= 2n ** 63n) fail(node, `Integer is too large: ${node.text}`)
        return typed(integer === undefined ? 'float' : 'integer')
      }
      case 'Text':
        return typed('text')
      case 'Constant':
        return typed(node.name === 'null' ? 'null' : 'boolean')
      case 'Variable':
        return scope.get(node.name) ?? fail(node, `Variable \`${node.name}\` not defined`)
      case 'Parameter':
        return ANY
      case 'Property': {
        const object = of(node.object)
        if (isMoment(object) || object.of === 'duration') return typed('integer')
        if (!mayBe(object, ['node', 'relationship', 'map'])) mismatch(node, object, ['map', 'node', 'relationship'])
        return ANY
      }
      case 'Index': {
        const object = of(node.object)
        const index = of(node.index)
        if (object.of === 'text')
          fail(node, 'Type mismatch: expected Map, Node, Relationship or List but was String; write substring(x, 0, 1)')
        if (!mayBe(object, ['list', 'map', 'node', 'relationship']))
          mismatch(node, object, ['map', 'node', 'relationship', 'list'])
        if (object.of === 'list' && !mayBe(index, ['integer'])) mismatch(node.index, index, ['integer'])
        if (['map', 'node', 'relationship'].includes(object.of) && !mayBe(index, ['text']))
          mismatch(node.index, index, ['text'])
        return object.item ?? ANY
      }
      case 'Slice': {
        const object = of(node.object)
        if (!mayBe(object, ['list'])) mismatch(node, object, ['list'])
        for (const bound of [node.low, node.high])
          if (bound) {
            const type = of(bound)
            if (!mayBe(type, ['integer'])) mismatch(bound, type, ['integer'])
          }
        return object.of === 'list' ? object : listOf(ANY)
      }
      case 'Unary': {
        if (node.operator === '-' && node.operand.kind === 'Number' && integerOf(node.operand.text) === 2n ** 63n)
          return typed('integer')
        const operand = of(node.operand)
        if (node.operator === 'NOT') {
          this.boolean(node.operand, operand)
          return typed('boolean')
        }
        if (!mayBe(operand, ['number', 'duration'])) mismatch(node, operand, ['number'])
        return operand
      }
      case 'Binary':
        return this.binary(node, of(node.left), of(node.right))
      case 'IsNull':
        of(node.operand)
        return typed('boolean')
      case 'HasLabels': {
        const object = of(node.object)
        if (!mayBe(object, ['node', 'relationship'])) mismatch(node, object, ['node', 'relationship'])
        return typed('boolean')
      }
      case 'Call':
        return this.call(node, scope, items)
      case 'List':
        return listOf(node.items.length ? joined(node.items.map(item => of(item))) : ANY)
      case 'Map':
        for (const { value } of node.entries) if (value) of(value)
        return typed('map')
      case 'MapProjection': {
        const subject = of(node.subject)
        if (!mayBe(subject, ['node', 'relationship', 'map'])) mismatch(node, subject, ['map', 'node', 'relationship'])
        for (const { value } of node.items) if (value) of(value)
        return typed('map')
      }
      case 'Case': {
        if (node.subject) of(node.subject)
        for (const { when } of node.branches) {
          const type = of(when)
          if (!node.subject) this.boolean(when, type)
        }
        const results = node.branches.map(({ result }) => of(result))
        return joined(node.otherwise ? [...results, of(node.otherwise)] : results)
      }
      case 'Comprehension': {
        if (
          aggregates(node.where ?? node.result ?? node.list) &&
          (node.where ? aggregates(node.where) : node.result && aggregates(node.result))
        )
          fail(node, 'Invalid use of aggregating function in a list comprehension')
        const list = this.iterated(node.list, of(node.list))
        const inner = new Map(scope).set(node.name, list.item ?? ANY)
        if (node.where) this.boolean(node.where, of(node.where, inner))
        return listOf(node.result ? of(node.result, inner) : (list.item ?? ANY))
      }
      case 'Quantifier': {
        const list = this.iterated(node.list, of(node.list))
        this.boolean(node.where, of(node.where, new Map(scope).set(node.name, list.item ?? ANY)))
        return typed('boolean')
      }
      case 'Reduce': {
        const initial = of(node.initial)
        const list = this.iterated(node.list, of(node.list))
        const inner = new Map(scope)
          .set(node.name, list.item ?? ANY)
          .set(node.accumulator, initial.of === 'null' || isNumber(initial) || initial.of === 'list' ? ANY : initial)
        of(node.body, inner)
        return initial.of === 'text' ? initial : ANY
      }
      case 'PatternComprehension': {
        const inner: Variables = new Map(scope)
        this.bind(node.pattern, inner, new Set())
        this.inside(node.pattern, inner)
        if (node.where) this.boolean(node.where, of(node.where, inner))
        return listOf(of(node.result, inner))
      }
      case 'Subquery': {
        const columns = this.query(node.query, scope)
        if (node.of !== 'COLLECT') return typed(node.of === 'EXISTS' ? 'boolean' : 'integer')
        if (columns.size !== 1) fail(node, 'A Collect Expression must end with a single return column')
        return listOf([...columns.values()][0] ?? ANY)
      }
      case 'Pattern': {
        if (node.pattern.elements.length === 1) fail(node, 'A pattern needs a relationship')
        for (const element of node.pattern.elements) {
          if (element.kind === 'RepeatedPath' || element.name === undefined) continue
          const bound = scope.get(element.name)
          if (!bound)
            fail(element, `Variable \`${element.name}\` not defined: a pattern expression binds no new variables`)
          else if (!mayBe(bound, [element.kind === 'NodePattern' ? 'node' : 'relationship', 'list']))
            mismatch(element, bound, ['node'])
        }
        this.inside(node.pattern, scope)
        return typed(node.pattern.shortest ? (node.pattern.shortest === 'shortestPath' ? 'path' : 'list') : 'boolean')
      }
    }
  }

  iterated(node: Expression, list: Type): Type {
    if (!mayBe(list, ['list'])) mismatch(node, list, ['list'])
    return list
  }

  binary(node: Extract<Expression, { kind: 'Binary' }>, left: Type, right: Type): Type {
    const { operator } = node
    if (operator === 'AND' || operator === 'OR' || operator === 'XOR') {
      this.boolean(node.left, left)
      this.boolean(node.right, right)
      return typed('boolean')
    }
    if (operator === 'IN') {
      if (!mayBe(right, ['list'])) mismatch(node.right, right, ['list'])
      return typed('boolean')
    }
    // Strings are only asked of texts, but a value of another type gives null rather than a failure.
    if (!['+', '-', '*', '/', '%', '^', '||'].includes(operator)) return typed('boolean')
    return this.arithmetic(node, left, right)
  }

  arithmetic(node: Extract<Expression, { kind: 'Binary' }>, left: Type, right: Type): Type {
    const { operator } = node
    const sides = [left, right]
    const not = (kinds: Kind[]) => {
      const wrong = mayBe(left, kinds) ? node.right : node.left
      return mismatch(wrong, mayBe(left, kinds) ? right : left, kinds)
    }
    if (operator === '+' || operator === '||') {
      if (sides.some(({ of }) => of === 'list'))
        return left.of === 'list'
          ? listOf(joined([left.item ?? ANY, right.of === 'list' ? (right.item ?? ANY) : right]))
          : listOf(joined([left, right.item ?? ANY]))
      if (
        sides.some(({ of }) => ['node', 'relationship', 'path', 'map', 'boolean'].includes(of)) &&
        !sides.some(isUnknown)
      )
        return not(['number', 'text', 'list'])
      if (sides.some(({ of }) => of === 'text')) return typed('text')
      if (sides.some(isMoment)) return sides.find(isMoment) as Type
    }
    if (sides.some(isUnknown)) return isMoment(left) ? (right.of === 'any' ? ANY : left) : ANY
    if (sides.every(isNumber)) {
      if (operator === '^' || sides.some(({ of }) => of === 'float')) return typed('float')
      return typed(sides.every(({ of }) => of === 'integer') ? 'integer' : 'number')
    }
    if (isMoment(left) && isMoment(right))
      return fail(node, 'Type mismatch: moments are not subtracted; write duration.between(date(a), date(b))')
    if (isMoment(left) && operator === '-') return right.of === 'duration' ? left : not(['duration'])
    if (left.of === 'duration' && (right.of === 'duration' ? '+-' : '*/').includes(operator)) return typed('duration')
    if (right.of === 'duration' && isNumber(left) && operator === '*') return typed('duration')
    return not(['number'])
  }

  call(node: Call, scope: Scope, items?: readonly Item[]): Type {
    const name = node.name.toLowerCase()
    if (AGGREGATES.has(name)) {
      for (const argument of node.args)
        if (aggregates(argument)) fail(node, "Can't use aggregate functions inside of aggregate functions")
      if (
        node.args.some(argument => some(argument, each => each.kind === 'Call' && each.name.toLowerCase() === 'rand'))
      )
        fail(node, "Can't use non-deterministic (random) functions inside of aggregate functions")
    }
    const types = node.args.map(argument => this.type(argument, scope, items))
    if (name === 'exists' && node.args[0]?.kind === 'Property') return typed('boolean')
    const signature = Object.hasOwn(SIGNATURES, name) ? SIGNATURES[name] : undefined
    if (!signature) return ANY
    const { takes, gives } = signature
    types.forEach((type, i) => {
      const kinds = takes[i]
      if (kinds && !mayBe(type, kinds)) mismatch(node.args[i] as Expression, type, kinds)
    })
    return typeof gives === 'function' ? gives(types) : gives
  }
}
