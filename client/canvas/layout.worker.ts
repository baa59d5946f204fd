import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import { ruled } from '../explore/arrangements.ts'
import type { Arrangement } from '../state/picture.ts'
import { ground } from './bounds.ts'
import { separated, stretched } from './separate.ts'

export type Point = { x: number; y: number }
/**
 * What to lay out. A node with `fixed` stays where it is. `width` and `height` leave room for its label. `group` is its country,
 * `date` the ISO day on which an event began or a relation was published.
 */
export type Task = {
  task: number
  arrangement: Arrangement
  /** Width over height of the canvas. */
  aspect: number
  nodes: {
    id: string
    width: number
    height: number
    at?: Point
    fixed: boolean
    group?: { key: string; label: string }
    date?: string
  }[]
  edges: { from: string; to: string; date?: string }[]
}
/** What an arrangement draws behind the nodes: the box of a country, or a line of the time axis. */
export type Decor = Point & { id: string; label: string; width: number; height: number; shape: 'box' | 'line' }
export type Placed = Record<string, Point>

cytoscape.use(fcose)

/** Same graph, same picture: the layout's chance is drawn from a fixed seed (mulberry32, public domain). */
function steadyChance(): void {
  let state = 0x9e3779b9
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Above this size fcose takes seconds, and ForceAtlas2 stays below one. */
const manyNodes = 300
/** Above this one ForceAtlas2 takes far nodes together, which costs more than it saves among few. */
const manyPairs = 600

function byForceAtlas({ nodes, edges }: Task): Placed {
  const graph = new Graph({ multi: true })
  const held = nodes.some(({ fixed, at }) => fixed && at)
  for (const { id, at, fixed } of nodes)
    graph.addNode(id, {
      x: at?.x ?? Math.random() * 1000,
      y: at?.y ?? Math.random() * 1000,
      fixed: fixed && at !== undefined,
    })
  for (const { from, to } of edges) graph.addEdge(from, to)
  // Parts that nothing ties would else drift out of sight of each other.
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    strongGravityMode: !held,
    // Every pair of this many would be compared in every round.
    barnesHutOptimize: nodes.length > manyPairs,
  }
  const placed: Placed = forceAtlas2(graph, { iterations: 200, settings }) as Placed
  if (held) return placed
  // Its unit is a node, ours a pixel: each node has on average the ground that its name needs.
  const reach = Math.max(1, ...Object.values(placed).flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]))
  const scale = (Math.sqrt(nodes.length) * ground) / reach
  return Object.fromEntries(nodes.map(({ id }) => [id, scaled(placed[id], scale)]))
}

const scaled = (at: Point | undefined, by: number): Point => ({ x: (at?.x ?? 0) * by, y: (at?.y ?? 0) * by })

function byFcose({ nodes, edges, aspect }: Task): Placed {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } }],
    elements: [
      ...nodes.map(({ id, width, height, at }) => ({
        data: { id, width, height },
        position: { ...(at ?? { x: 0, y: 0 }) },
      })),
      ...edges.map(({ from, to }, index) => ({ data: { id: `edge ${index}`, source: from, target: to } })),
    ],
  })
  const held = nodes.filter(node => node.fixed && node.at)
  cy.layout({
    name: 'fcose',
    quality: 'proof',
    animate: false,
    fit: false,
    randomize: held.length === 0,
    packComponents: false,
    nodeRepulsion: 9000,
    idealEdgeLength: 95,
    edgeElasticity: 0.3,
    gravity: 0.5,
    nodeSeparation: 90,
    numIter: 2500,
    fixedNodeConstraint: held.map(({ id, at }) => ({ nodeId: id, position: at })),
  } as cytoscape.LayoutOptions).run()
  const placed = Object.fromEntries(cy.nodes().map(node => [node.id(), { ...node.position() }]))
  cy.destroy()
  return separated(nodes, held.length === 0 ? stretched(placed, aspect) : placed)
}

self.onmessage = ({ data }: MessageEvent<Task>) => {
  steadyChance()
  const { placed, decor } =
    data.arrangement === 'force'
      ? { placed: data.nodes.length > manyNodes ? byForceAtlas(data) : byFcose(data), decor: [] }
      : ruled[data.arrangement](data)
  self.postMessage({ task: data.task, placed, decor })
}
