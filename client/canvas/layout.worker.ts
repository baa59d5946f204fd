import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { Point, Positions } from '../model/geometry.ts'
import { spacePerNode } from './bounds.ts'
import type { LayoutTask } from './layout-task.ts'
import { ruleLayouts } from './layouts/rule-layouts.ts'
import { removeOverlaps, stretchToAspect } from './remove-overlaps.ts'

cytoscape.use(fcose)

/** Replaces Math.random by a generator with a fixed seed (mulberry32, public domain), so that the same graph is always laid out alike. */
function seedRandom(): void {
  let state = 0x9e3779b9
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Above this many nodes fcose takes seconds, and ForceAtlas2 less than one. */
const fcoseLimit = 300
/** Above this many nodes ForceAtlas2 approximates far ones by their mean (Barnes-Hut), which costs more than it saves in smaller graphs. */
const barnesHutFrom = 600

function byForceAtlas({ nodes, edges }: LayoutTask): Positions {
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

function byFcose({ nodes, edges, aspect }: LayoutTask): Positions {
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
  const fixed = nodes.filter(node => node.fixed && node.at)
  cy.layout({
    name: 'fcose',
    quality: 'proof',
    animate: false,
    fit: false,
    randomize: fixed.length === 0,
    packComponents: false,
    nodeRepulsion: 9000,
    idealEdgeLength: 95,
    edgeElasticity: 0.3,
    gravity: 0.5,
    nodeSeparation: 90,
    numIter: 2500,
    fixedNodeConstraint: fixed.map(({ id, at }) => ({ nodeId: id, position: at })),
  } as cytoscape.LayoutOptions).run()
  const positions = Object.fromEntries(cy.nodes().map(node => [node.id(), { ...node.position() }]))
  cy.destroy()
  return removeOverlaps(nodes, fixed.length === 0 ? stretchToAspect(positions, aspect) : positions)
}

self.onmessage = ({ data }: MessageEvent<LayoutTask>) => {
  seedRandom()
  const { positions, decor } =
    data.arrangement === 'force'
      ? { positions: data.nodes.length > fcoseLimit ? byForceAtlas(data) : byFcose(data), decor: [] }
      : ruleLayouts[data.arrangement](data)
  self.postMessage({ task: data.task, positions, decor })
}
