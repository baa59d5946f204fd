import type { Expression, Match, Projection, Subquery } from '../../../cypher/ast.ts'
import { refuse, SyntaxFailure } from '../../../cypher/syntax-failure.ts'
import { isGraph, type Type } from '../../../cypher/types.ts'
import { expr } from './template.ts'

/** EXISTS, COUNT and COLLECT as the engine has them. `node` has been rewritten; `valueType` is the type of what COLLECT returns. */
export function subquery(node: Subquery, valueType: Type): Expression {
  const [part, ...more] = node.query.parts
  const clauses = part?.clauses ?? []
  const last = clauses.at(-1)
  const returned = last?.kind === 'Projection' && last.clause === 'RETURN' ? last : undefined
  const body = returned ? clauses.slice(0, -1) : clauses
  const inner = (kept: typeof clauses): Subquery => ({
    ...node,
    query: { ...node.query, parts: [{ ...part, clauses: kept } as (typeof node.query.parts)[number]] },
  })
  if (node.of === 'EXISTS') {
    if (more.length) refuse(more[0] as { from: number }, 'UNION in EXISTS', 'EXISTS { … } OR EXISTS { … }')
    const passed = body.find(({ kind }) => kind === 'Projection')
    if (passed) refuse(passed, 'WITH in EXISTS', 'EXISTS { MATCH … WHERE … }, which knows the names around it')
    // What it returns does not matter, and the engine takes no RETURN there.
    return inner(body)
  }
  const [match, ...others] = body
  const plain = !returned || isPlain(returned)
  if (
    more.length ||
    others.length ||
    match?.kind !== 'Match' ||
    match.optional ||
    match.patterns.length !== 1 ||
    !plain
  )
    throw new SyntaxFailure(
      `The embedded store has no ${node.of} subquery but over one pattern, MATCH … WHERE … RETURN one value; write CALL (a) { … RETURN collect(x) AS l }`,
      node.from,
    )
  if (node.of === 'COUNT') return inner([match])
  const result = returned?.items[0]?.expression
  if (!result) return refuse(node, 'COLLECT without RETURN', 'COLLECT { MATCH … RETURN b.x }')
  const { patterns, where } = match as Match
  const comprehension = {
    kind: 'PatternComprehension',
    pattern: patterns[0],
    ...(where ? { where } : {}),
    result,
    from: node.from,
    to: node.to,
  } as Expression
  return comprehended(comprehension as Extract<Expression, { kind: 'PatternComprehension' }>, valueType)
}

const isPlain = ({ distinct, order, skip, limit, star, items }: Projection): boolean =>
  !distinct && !order.length && !skip && !limit && !star && items.length === 1

/** A pattern comprehension. The engine leaves nulls out of it, but no lists that hold one. */
export function comprehended(node: Extract<Expression, { kind: 'PatternComprehension' }>, type: Type): Expression {
  if (isGraph(type) || ['Text', 'Number', 'Map', 'List'].includes(node.result.kind)) return node
  const listed = { ...node, result: expr`[${node.result}]` }
  return expr`[__found IN ${listed} | __found[0]]`
}
