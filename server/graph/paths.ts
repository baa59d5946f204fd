import type { PathsAnswer } from '../../model/api.ts'
import type { GraphEdge, GraphNode } from '../../model/graph.ts'
import type { EntityId } from '../../model/ids.ts'
import { steps, withHidden } from './entities.ts'
import { presentNode } from './present.ts'
import type { Store } from './store.ts'
import { Unknown } from './unknown.ts'

/** The shortest paths between two entities, each as the ids it passes, over at most `maxLength` relations. */
export async function paths(
  store: Store,
  from: EntityId,
  to: EntityId,
  maxLength: number,
  limit: number,
): Promise<PathsAnswer> {
  const nodes = new Map<string, GraphNode>()
  for (const row of await store.read('MATCH (n:Entity) WHERE n.id IN $ids RETURN n', { ids: [from, to] })) {
    const node = presentNode(row.n)
    nodes.set(node.id, node)
  }
  for (const id of [from, to]) if (!nodes.has(id)) throw new Unknown('entity', id)
  // Level by level from the start; every relation that reaches a new level is kept, so that all shortest paths are found.
  const arrivals = new Map<string, GraphEdge[]>()
  const levels = new Map<string, number>([[from, 0]])
  let frontier: EntityId[] = [from]
  for (let level = 1; level <= maxLength && frontier.length > 0 && !levels.has(to); level++) {
    const next: EntityId[] = []
    for (const step of await steps(store, frontier, {}, 'both', 20_000)) {
      const known = levels.get(step.node.id)
      if (known !== undefined && known < level) continue
      if (known === undefined) {
        levels.set(step.node.id, level)
        nodes.set(step.node.id, step.node)
        next.push(step.node.id)
      }
      arrivals.set(step.node.id, [...(arrivals.get(step.node.id) ?? []), step.edge])
    }
    frontier = next
  }
  const found: PathsAnswer['paths'] = []
  const edges = new Map<string, GraphEdge>()
  const walk = (at: EntityId, trail: GraphEdge[]): void => {
    if (found.length >= limit) return
    if (at === from) {
      const ordered = [...trail].reverse()
      const passed: EntityId[] = [from]
      for (const edge of ordered) {
        edges.set(edge.id, edge)
        passed.push(edge.from === passed.at(-1) ? edge.to : edge.from)
      }
      found.push({ nodes: passed, edges: ordered.map(edge => edge.id) })
      return
    }
    for (const edge of arrivals.get(at) ?? []) {
      const before = edge.from === at ? edge.to : edge.from
      if ((levels.get(before) ?? 99) === (levels.get(at) ?? 0) - 1) walk(before, [...trail, edge])
    }
  }
  if (from === to) found.push({ nodes: [from], edges: [] })
  else if (levels.has(to)) walk(to, [])
  const used = new Map(found.flatMap(path => path.nodes).map(id => [id as string, nodes.get(id) as GraphNode]))
  return { graph: await withHidden(store, used, [...edges.values()], false), paths: found }
}
