import type { Expression, Tree } from '../../../cypher/ast.ts'
import { sourceOf } from '../../../cypher/check.ts'
import { refuse } from '../../../cypher/syntax-failure.ts'
import { isGraph, type Type } from '../../../cypher/types.ts'
import { some } from '../../../cypher/visit.ts'

type TypeOf = (node: Expression) => Type
const isEntity = (type: Type) => type.of === 'node' || type.of === 'relationship'
const callOf = (node: Tree | undefined): string => (node?.kind === 'Call' ? node.name.toLowerCase() : '')

/** Whether a value is compared or read from rather than passed on whole. */
const isRead = (parent: Tree | undefined): boolean =>
  parent?.kind === 'Property' || parent?.kind === 'Index' || parent?.kind === 'IsNull' || parent?.kind === 'Binary'

/**
 * Refuses nodes and relationships where the engine would return their internal numbers or lose them: out of CASE, coalesce, min, max and list
 * comprehensions, in a list with other values, and labels(…), id(…) and the like of an item without a name.
 */
export function refuseGraphValues(node: Expression, parent: Tree | undefined, typeOf: TypeOf): void {
  switch (node.kind) {
    case 'Call': {
      const name = callOf(node)
      const [argument] = node.args
      if (name === 'coalesce' && !isRead(parent) && node.args.some(each => isEntity(typeOf(each))))
        refuse(node, 'coalesce of nodes or relationships', 'coalesce(a.name, b.name), of their properties')
      if ((name === 'min' || name === 'max') && argument && isGraph(typeOf(argument)))
        refuse(node, `${name} of nodes or relationships`, 'ORDER BY with LIMIT 1')
      if (
        /^(labels|id|elementid|keys)$/.test(name) &&
        argument &&
        some(argument, each => callOf(each) === 'nodes') &&
        argument.kind !== 'Variable'
      )
        refuse(node, `${node.name} of a node without a name`, `WITH nodes(p)[0] AS n before it, and ${node.name}(n)`)
      if (name === 'keys' && /^(startnode|endnode)$/.test(callOf(argument)))
        refuse(node, 'keys of a node without a name', 'MATCH (a)-[r]->(b) and keys(a)')
      if (name === 'head' && callOf(argument) === 'labels')
        refuse(node, 'order of labels', "[l IN labels(n) WHERE l <> 'Entity']")
      return
    }
    case 'Index':
    case 'Slice':
      if (callOf(node.object) === 'labels') refuse(node, 'order of labels', "[l IN labels(n) WHERE l <> 'Entity']")
      return
    case 'Case':
      for (const result of [...node.branches.map(branch => branch.result), ...(node.otherwise ? [node.otherwise] : [])])
        if (isGraph(typeOf(result)) && !isRead(parent))
          refuse(result, 'nodes or relationships out of CASE', 'THEN a.name, of their properties')
      return
    case 'Comprehension': {
      const gives =
        typeOf(node.result ?? node).of === 'list' ? typeOf(node.result ?? node).item : typeOf(node.result ?? node)
      const itself = !node.result || (node.result.kind === 'Variable' && node.result.name === node.name)
      const counted = /^(size|isempty)$/.test(callOf(parent))
      if (
        itself &&
        gives &&
        isEntity(gives) &&
        !counted &&
        !isRead(parent) &&
        node.list.kind !== 'PatternComprehension'
      )
        refuse(
          node,
          'list comprehension that gives nodes or relationships',
          'UNWIND list AS x WITH x WHERE … and collect(x), or [x IN list | x.name]',
        )
      return
    }
    case 'Map':
    case 'MapProjection': {
      const entries = node.kind === 'Map' ? node.entries : node.items
      const key = entries.find(each => each.value && /^(_labels|_source|_target)$/.test(each.key))
      if (key) refuse(key, `map with a key ${key.key}`, 'another key')
      return
    }
    default:
      return
  }
}

/** Refuses a value in an answer, or by which it is sorted, that is now a node and now something else: the engine would give its number. */
export function refuseMixed(node: Expression, typeOf: TypeOf): void {
  const type = typeOf(node)
  if (type.mixed || type.item?.mixed)
    refuse(node, 'values that are now nodes or relationships and now something else', 'a column of each')
}

/** Whether a list is a part of that of a path: the engine knows no labels of its nodes. */
export function isPartOfPath(list: Expression | undefined): boolean {
  if (!list) return false
  const ofPath = (node: Tree) => /^(nodes|relationships)$/.test(callOf(node))
  return !ofPath(list) && some(list, ofPath) && list.kind !== 'Comprehension' && sourceOf(list) !== ''
}
