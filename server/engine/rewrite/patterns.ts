import type {
  Expression,
  Labels,
  Length,
  Match,
  NodePattern,
  Path,
  RelationshipPattern,
  RepeatedPath,
} from '../../../cypher/ast.ts'
import { refuse } from '../../../cypher/syntax-failure.ts'
import { some } from '../../../cypher/visit.ts'
import { expr, failing } from './template.ts'

export const variable = (name: string, at: { from: number }): Expression => ({
  kind: 'Variable',
  name,
  from: at.from,
  to: at.from,
})
export const and = (conditions: readonly Expression[]): Expression | undefined =>
  conditions.length ? conditions.reduce((a, b) => expr`${a} AND ${b}`) : undefined

const isPlain = (labels: Labels): boolean =>
  labels.kind === 'Label' ||
  (labels.kind === 'LabelList' && labels.operator === '&' && labels.parts.every(({ kind }) => kind === 'Label'))

/** A label expression as a condition: of one label the engine knows, of several joined otherwise than by AND it does not. */
export function labelCondition(labels: Labels, subject: Expression, relationship = false): Expression {
  const of = (each: Labels) => labelCondition(each, subject, relationship)
  if (labels.kind === 'Label' && relationship)
    return expr`type(${subject}) = ${`'${labels.name.replaceAll("'", "\\'")}'`}`
  if (isPlain(labels) && !relationship)
    return { kind: 'HasLabels', object: subject, labels, from: subject.from, to: subject.to }
  switch (labels.kind) {
    case 'AnyLabel':
      return relationship ? expr`${subject} IS NOT NULL` : expr`size(labels(${subject})) > 0`
    case 'NotLabel':
      return expr`NOT (${of(labels.label)})`
    case 'LabelList':
      return labels.parts.map(of).reduce((a, b) => (labels.operator === '|' ? expr`${a} OR ${b}` : expr`${a} AND ${b}`))
    default:
      return of(labels)
  }
}

/** What a pattern is rewritten to, and the conditions that move from it to the WHERE of its MATCH. */
type Moved = { path: Path; conditions: Expression[] }

/**
 * A pattern of a MATCH as the engine has it: conditions and labels beyond one are moved, quantified relationships have a length. `uses` counts the
 * places of a name in the query.
 */
export function matched(pattern: Path, uses: (name: string) => number): Moved {
  const conditions: Expression[] = []
  const elements = pattern.elements.flatMap((element): Path['elements'] => {
    if (element.kind === 'RepeatedPath') return [fromGroup(element, uses, conditions)]
    if (element.kind === 'RelationshipPattern') return [relationship(element, conditions)]
    return [node(element, conditions)]
  })
  if (pattern.name !== undefined && elements.length === 1)
    refuse(pattern, 'path of one node', '[n] for nodes(p), 0 for length(p)')
  const path = { ...pattern, elements }
  if (path.shortest) checkShortest(path)
  return { path, conditions }
}

function node(element: NodePattern, conditions: Expression[]): NodePattern {
  const { labels, where, ...rest } = element
  refuseNull(element)
  if (!where && (!labels || isPlain(labels))) return element
  const name = element.name ?? `__node${element.from}`
  const complex = labels && !isPlain(labels)
  if (complex) conditions.push(labelCondition(labels, variable(name, element)))
  if (where) conditions.push(where)
  return complex || !labels ? { ...rest, name } : { ...rest, name, labels }
}

function relationship(element: RelationshipPattern, conditions: Expression[]): RelationshipPattern {
  const { types, repeat, length, where } = element
  refuseNull(element)
  if (
    (types && some(types, ({ kind }) => kind === 'NotLabel' || kind === 'AnyLabel')) ||
    (types?.kind === 'LabelList' && types.operator === '&')
  )
    refuse(element, 'relationship type expressions beyond A|B', "-[r]- and WHERE NOT type(r) IN ['A', 'B']")
  const long = repeat ?? length
  // No path is longer than its greatest length.
  if (long?.high !== undefined && Number(long.low ?? 1) > Number(long.high)) {
    conditions.push(expr`false`)
    return { ...element, length: { low: '1', exact: true } }
  }
  if (!repeat) return element
  if (where || length)
    refuse(
      element,
      'a quantified relationship with a WHERE of its own',
      'WHERE all(r IN relationships(p) WHERE …) behind the pattern',
    )
  const { repeat: _, ...rest } = element
  return { ...rest, length: repeat }
}

function refuseNull(element: NodePattern | RelationshipPattern): void {
  if (
    element.properties?.kind === 'Map' &&
    element.properties.entries.some(({ value }) => value?.kind === 'Constant' && value.name === 'null')
  )
    refuse(element, 'null in the properties of a pattern', 'WHERE n.x IS NULL')
}

/** `((x)-[:T]->(y)){1,3}` as `-[:T*1..3]->`, where x and y say nothing. */
function fromGroup(group: RepeatedPath, uses: (name: string) => number, conditions: Expression[]): RelationshipPattern {
  const [first, step, last] = group.path.elements
  const silent = (element: Path['elements'][number] | undefined) =>
    element?.kind === 'NodePattern' &&
    !element.labels &&
    !element.properties &&
    !element.where &&
    (element.name === undefined || uses(element.name) < 2)
  if (
    group.path.elements.length !== 3 ||
    !silent(first) ||
    !silent(last) ||
    step?.kind !== 'RelationshipPattern' ||
    group.where ||
    group.path.name !== undefined
  )
    return refuse(
      group,
      'a quantified path pattern whose inner nodes are used or described',
      'one relationship of variable length, (a)-[:T*1..3]->(b), with a WHERE over its nodes',
    )
  return relationship({ ...step, repeat: group.repeat }, conditions)
}

function checkShortest(path: Path): void {
  const step = path.elements[1]
  const length: Length = step?.kind === 'RelationshipPattern' ? (step.length ?? {}) : {}
  if (Number(length.low ?? 1) > 1)
    refuse(path, `${path.shortest} of a least length beyond 1`, 'WITH p WHERE length(p) > 1 behind it')
}

/**
 * The shortest paths of a MATCH. A path from a node to itself fails, as it does in Neo4j: the engine would go there and back on one relationship.
 * A condition on the path is refused: Neo4j finds the shortest that meets it, the engine would drop the shortest of all where it does not.
 */
export function withShortest(match: Match): Match {
  let where = match.where
  const patterns = match.patterns.map(path => {
    const [from, step, to] = path.elements
    if (
      !path.shortest ||
      from?.kind !== 'NodePattern' ||
      step?.kind !== 'RelationshipPattern' ||
      to?.kind !== 'NodePattern'
    )
      return path
    const names = new Set([path.name, step.name])
    if (some(match.where, each => each.kind === 'Variable' && names.has(each.name)))
      refuse(
        match.where as Expression,
        `condition on the path inside ${path.shortest}`,
        'MATCH p = (a)-[*..6]-(b) WHERE … RETURN p ORDER BY length(p) LIMIT 1, or WITH p WHERE … behind it',
      )
    if (step.length?.low === '0') return path
    const ends = [from, to].map(end => ({ ...end, name: end.name ?? `__end${end.from}` }))
    const [a, b] = ends.map(end => variable(end.name, end)) as [Expression, Expression]
    const fails = failing(
      'The embedded store has no shortest path from a node to itself; write WHERE a <> b before the MATCH that seeks it',
    )
    // Where nothing has to be found, none from a node to itself is; the engine would fail for others on the failure.
    if (match.optional) where = and(where ? [expr`${a} <> ${b}`, where] : [expr`${a} <> ${b}`])
    // Only for what the query's own conditions let through.
    else
      where = where
        ? expr`${where} AND CASE WHEN ${a} = ${b} AND ${where} THEN ${fails} ELSE true END`
        : expr`CASE WHEN ${a} = ${b} THEN ${fails} ELSE true END`
    return { ...path, elements: [ends[0] as NodePattern, step, ends[1] as NodePattern] }
  })
  return { ...match, patterns, ...(where ? { where } : {}) }
}

/** A pattern in an expression, which has no WHERE of its own to which a condition could move. */
export function patternInExpression(pattern: Path): Path {
  if (pattern.shortest)
    refuse(pattern, `${pattern.shortest} in an expression`, `MATCH p = ${pattern.shortest}((a)-[*]-(b)) and p`)
  const { path, conditions } = matched(pattern, () => 2)
  if (conditions.length)
    refuse(
      pattern,
      'label expression or condition inside a node of a pattern in an expression',
      'EXISTS { MATCH … WHERE n:A OR n:B }',
    )
  return path
}
