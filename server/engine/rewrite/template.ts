import type { Expression, Tree } from '../../../cypher/ast.ts'
import { Cursor } from '../../../cypher/cursor.ts'
import { parseExpression } from '../../../cypher/parse-expression.ts'
import { mapChildren } from '../../../cypher/visit.ts'

const known = new Map<string, Expression>()
const MOST = 500

/**
 * An expression of the engine, written as Cypher: `` expr`CASE WHEN ${x} IS NULL THEN null ELSE ${y} END` ``. A hole takes an expression, or the
 * text of a part. All of it has the place of the first expression.
 */
export function expr(strings: TemplateStringsArray, ...holes: (Expression | string)[]): Expression {
  const text = strings.reduce((sum, part, i) => {
    const hole = holes[i - 1]
    return `${sum}${typeof hole === 'string' ? hole : `$__hole${i - 1}`}${part}`
  })
  let tree = known.get(text)
  if (!tree) {
    tree = parseExpression(new Cursor(text))
    if (known.size >= MOST) known.clear()
    known.set(text, tree)
  }
  const from = holes.find(hole => typeof hole !== 'string')?.from ?? 0
  const fill = (node: Tree): Tree => {
    const hole = node.kind === 'Parameter' ? /^__hole(\d+)$/.exec(node.name)?.[1] : undefined
    if (hole !== undefined) return holes[Number(hole)] as Expression
    return { ...mapChildren(node, fill), from, to: from }
  }
  return fill(tree) as Expression
}

/** An expression that fails with this message on each row that evaluates it. */
export function failing(message: string): Expression {
  return expr`-(${`'${message.replaceAll("'", "\\'")}'`})`
}

/** Lists of nodes stay as they are: of nodes in a list in a list, the engine knows no labels. */
const isSimple = (node: Expression): boolean =>
  (node.kind === 'Call' &&
    /^(nodes|relationships|tail|reverse|labels|keys|type)$/i.test(node.name) &&
    node.args.every(isSimple)) ||
  node.kind === 'Variable' ||
  node.kind === 'Parameter' ||
  node.kind === 'Number' ||
  node.kind === 'Text' ||
  node.kind === 'Constant' ||
  (node.kind === 'Property' && node.object.kind === 'Variable')

let names = 0

/** An expression in which the value of `x` occurs several times: what is long is evaluated once, and named. */
export function once(x: Expression, make: (value: Expression) => Expression): Expression {
  if (isSimple(x)) return make(x)
  const name = `__value${names++ % 1000}`
  const value: Expression = { kind: 'Variable', name, from: x.from, to: x.to }
  return expr`head([${name} IN [${x}] | ${make(value)}])`
}
