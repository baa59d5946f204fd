import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { Point, Positions } from '../../model/geometry.ts'
import { spacePerNode } from '../bounds.ts'
import type { LayoutTask } from '../layout-task.ts'

/** Above this many nodes ForceAtlas2 approximates far ones by their mean (Barnes-Hut), which costs more than it saves in smaller graphs. */
const barnesHutFrom = 600

/** The force-directed layout of large graphs, by ForceAtlas2. Nodes that are fixed and have a position keep it. */
export function byForceAtlas({ nodes, edges }: LayoutTask): Positions {
  const graph = new Graph({ multi: true })
  const anyFixed = nodes.some(({ fixed, at }) => fixed && at)
  for (const { id, at, fixed } of nodes)
    graph.addNode(id, {
      x: at?.x ?? Math.random() * 1000,
      y: at?.y ?? Math.random() * 1000,
      fixed: fixed && at !== undefined,
    })
  for (const { from, to } of edges) graph.addEdge(from, to)
  // Without strong gravity, components that nothing connects drift far apart.
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    strongGravityMode: !anyFixed,
    barnesHutOptimize: nodes.length > barnesHutFrom,
  }
  const positions: Positions = forceAtlas2(graph, { iterations: 200, settings }) as Positions
  if (anyFixed) return positions
  // ForceAtlas2 has a unit of its own: scaled so that each node has on average the space that its name needs.
  const reach = Math.max(1, ...Object.values(positions).flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]))
  const scale = (Math.sqrt(nodes.length) * spacePerNode) / reach
  return Object.fromEntries(nodes.map(({ id }) => [id, scaled(positions[id], scale)]))
}

const scaled = (at: Point | undefined, by: number): Point => ({ x: (at?.x ?? 0) * by, y: (at?.y ?? 0) * by })
