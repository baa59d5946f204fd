import type { Clause, Expression, Item, Projection, Tree } from '../../../cypher/ast.ts'
import { aggregates, isAggregate, sourceOf } from '../../../cypher/check.ts'
import { mapChildren, walk } from '../../../cypher/visit.ts'
import { variable } from './patterns.ts'

const COLUMN = '__column_'

/** The name that a client sees for a column. */
export function columnName(column: string): string {
  return column.startsWith(COLUMN) ? Buffer.from(column.slice(COLUMN.length), 'hex').toString() : column
}

/** An unnamed column has its text as name, as in Neo4j. A name cannot hold a backtick: such a column gets its own back when rows are sent. */
export function columnOf(item: Item, query: string): string | undefined {
  if (item.alias !== undefined) return item.alias
  if (item.expression.kind === 'Variable') return undefined
  const source = query.slice(item.from, item.to)
  return source.includes('`') ? `${COLUMN}${Buffer.from(source).toString('hex')}` : source
}

const isSubquery = (node: Tree): boolean => node.kind === 'Subquery' || node.kind === 'PatternComprehension'
const nameOf = ({ alias, expression }: Item): string =>
  alias ?? (expression.kind === 'Variable' ? expression.name : sourceOf(expression))

/** Takes expressions out of others: each gets a name, and stands as an item of its own. */
class Extraction {
  readonly items: Item[] = []
  readonly #names = new Map<string, string>()
  readonly #prefix: string

  constructor(prefix: string) {
    this.#prefix = prefix
  }

  named(node: Expression, name = `${this.#prefix}${node.from}_${this.items.length}`): Expression {
    const source = sourceOf(node)
    const known = this.#names.get(source)
    if (known === undefined) {
      this.#names.set(source, name)
      this.items.push({
        kind: 'Item',
        expression: node,
        ...(node.kind === 'Variable' && node.name === name ? {} : { alias: name }),
        from: node.from,
        to: node.to,
      })
    }
    return variable(known ?? name, node)
  }

  /** The tree with each part that is such, or that was named, replaced by its name. */
  from<T extends Tree>(tree: T, such: (node: Tree) => boolean): T {
    const change = (node: Tree): Tree => {
      if (such(node)) return this.named(node as Expression)
      const known = node.kind === 'Variable' ? undefined : this.#names.get(sourceOf(node))
      return known === undefined ? mapChildren(node, change) : variable(known, node)
    }
    return change(tree) as T
  }
}

const passing = (at: { from: number }, extraction: Extraction, star: boolean): Projection => ({
  kind: 'Projection',
  clause: 'WITH',
  distinct: false,
  star,
  items: extraction.items,
  order: [],
  from: at.from,
  to: at.from,
})

/** Takes the pattern comprehensions of a condition out of it, into a WITH: the engine has them in projections only. */
export function hoistFromCondition(where: Expression, at: { from: number }): Projection | undefined {
  const extraction = new Extraction('__list')
  const condition = extraction.from(where, node => node.kind === 'PatternComprehension')
  return extraction.items.length ? { ...passing(at, extraction, true), where: condition } : undefined
}

/**
 * A projection as one or several that the engine has. Beside an aggregate, or in ORDER BY, subqueries go into a WITH before it: of several, the
 * engine would give all the value of the last. Aggregates under a subscript, in a list, a map or a CASE are computed in a WITH, too.
 */
export function split(asked: Projection, scope: ReadonlySet<string>): Clause[] {
  const aggregated = asked.items.some(({ expression }) => aggregates(expression))
  const projection = aggregated || asked.distinct ? sortedByNames(asked) : asked
  const lost = lostNames(projection, scope)
  if (lost.length)
    return split({ ...projection, items: [...projection.items, ...lost] }, scope).concat(passed(projection))
  const ordered =
    !aggregated && !projection.distinct && projection.order.some(sort => contains(sort, isPatternComprehension))
  if (!aggregated && !ordered) return [projection]
  const before = new Extraction('__subquery')
  const hoisted: Projection = {
    ...projection,
    items: aggregated ? projection.items.map(item => before.from(item, isSubquery)) : projection.items,
    order: projection.order.map(sort => before.from(sort, isSubquery)),
  }
  const first = before.items.length ? [passing(projection, before, true)] : []
  return [
    ...first,
    ...(aggregated && hoisted.items.some(({ expression }) => isNested(expression)) ? grouped(hoisted) : [hoisted]),
  ]
}

/** Where rows are grouped, the order and condition name what is projected: a column that is written out again there is named. */
function sortedByNames(projection: Projection): Projection {
  const extraction = new Extraction('__sorted')
  for (const item of projection.items) extraction.named(item.expression, nameOf(item))
  const by = <T extends Tree>(tree: T) => extraction.from(tree, () => false)
  return {
    ...projection,
    order: projection.order.map(by),
    ...(projection.where ? { where: by(projection.where) } : {}),
  }
}

/** The variables that the condition of a WITH asks for and that it does not pass on. */
function lostNames({ clause, star, distinct, items, where }: Projection, scope: ReadonlySet<string>): Item[] {
  if (clause !== 'WITH' || star || distinct || !where || items.some(({ expression }) => aggregates(expression)))
    return []
  const known = new Set(items.map(nameOf))
  const found = new Map<string, Item>()
  for (const node of walk(where)) {
    const name =
      node.kind === 'Variable' || node.kind === 'NodePattern' || node.kind === 'RelationshipPattern'
        ? node.name
        : undefined
    if (name !== undefined && scope.has(name) && !known.has(name))
      found.set(name, { kind: 'Item', expression: variable(name, node), from: node.from, to: node.from })
  }
  return [...found.values()]
}

/** A WITH of the names of a projection alone. */
function passed(projection: Projection): Projection {
  const items = projection.items.map(
    (item): Item => ({ kind: 'Item', expression: variable(nameOf(item), item), from: item.from, to: item.to }),
  )
  return {
    kind: 'Projection',
    clause: 'WITH',
    distinct: false,
    star: false,
    items,
    order: [],
    from: projection.to,
    to: projection.to,
  }
}

const contains = (tree: Tree, such: (node: Tree) => boolean): boolean => {
  for (const node of walk(tree)) if (such(node)) return true
  return false
}
const isPatternComprehension = (node: Tree): boolean => node.kind === 'PatternComprehension'

/** Whether an aggregate stands where the engine takes none: anywhere but in arithmetic and in the arguments of functions. */
function isNested(node: Tree): boolean {
  if (isAggregate(node) || node.kind === 'Subquery') return false
  const inner = ['Binary', 'Unary', 'Call'].includes(node.kind)
  return inner
    ? Object.values(node)
        .flat()
        .some(each => isTree(each) && isNested(each))
    : aggregates(node)
}
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && 'kind' in value

/** `RETURN c, collect(x)[..3] AS l` as `WITH c, collect(x) AS a RETURN c, a[..3] AS l`. */
function grouped(projection: Projection): Clause[] {
  const extraction = new Extraction('__aggregate')
  for (const item of projection.items) if (!aggregates(item.expression)) extraction.named(item.expression, nameOf(item))
  const items = projection.items.map((item): Item => {
    const name = nameOf(item)
    if (!aggregates(item.expression)) return { ...item, expression: variable(name, item), alias: name }
    return { ...item, expression: extraction.from(item.expression, isAggregate), alias: name }
  })
  const order = projection.order.map(sort => extraction.from(sort, isAggregate))
  return [passing(projection, extraction, false), { ...projection, items, order }]
}
