import type { LayoutOptions } from 'cytoscape'
import fcose from 'cytoscape-fcose'
import { removeOverlaps, stretchToAspect } from '../../model/remove-overlaps.ts'
import type { Positions } from '../model/geometry.ts'
import type { LayoutTask } from './layout-task.ts'
import { ruleLayouts } from './layouts/rule-layouts.ts'
import { type Cytoscape, loadCytoscape } from './load-cytoscape.ts'

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
function byFcose(cytoscape: Cytoscape, { nodes, edges, aspect }: LayoutTask): Positions {
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
  } as LayoutOptions).run()
  const positions = Object.fromEntries(cy.nodes().map(node => [node.id(), { ...node.position() }]))
  cy.destroy()
  return removeOverlaps(nodes, fixed.length === 0 ? stretchToAspect(positions, aspect) : positions)
}

async function byForce(task: LayoutTask): Promise<Positions> {
  if (task.nodes.length > fcoseLimit) {
    const { byForceAtlas } = await import('./layouts/force-atlas.ts')
    seedRandom()
    return byForceAtlas(task)
  }
  const cytoscape = await loadCytoscape()
  cytoscape.use(fcose)
  seedRandom()
  return byFcose(cytoscape, task)
}

self.onmessage = async ({ data }: MessageEvent<LayoutTask>) => {
  const result =
    data.arrangement === 'force' ? { positions: await byForce(data), decor: [] } : ruleLayouts[data.arrangement](data)
  self.postMessage({ task: data.task, ...result })
}
// Tells of what fails in a handler that is asynchronous as of any other error.
self.onunhandledrejection = ({ reason }) => {
  throw reason
}
