import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { Drawing, Point } from '../../../model/drawing.ts'
import type { GraphEdge, GraphNode } from '../../../model/graph.ts'
import type { EntityId } from '../../../model/ids.ts'
import { labelWidthOf } from '../../../model/label-geometry.ts'
import { type NodeKind, nodeKinds, relations, type Tone } from '../../../model/ontology.ts'
import { removeOverlaps, stretchToAspect } from '../../../model/remove-overlaps.ts'
import { writeSvg } from '../../../model/svg.ts'

/** The colours of the page on paper: those of its light theme. */
const kindColours: Record<NodeKind, string> = {
  Country: '#2f5d9f',
  Person: '#b4690e',
  Organization: '#0f766e',
  Place: '#5f7a1f',
  Event: '#86498f',
}
const toneColours: Record<Tone, string> = {
  structure: '#8a8f98',
  accord: '#2a8a76',
  conflict: '#c2482f',
  event: '#a884b0',
}
const ink = '#1d2129'
const ground = '#ffffff'
const font = 'system-ui, sans-serif'
/** Pixels of the picture, on average, for each node in either direction. */
const SPACE = 95
const NODE = 22
const FONT = { Country: 15, Event: 11, other: 12.5 }
/** Characters of a name at most: a longer one, of a hostile text, would cover the picture. */
const NAME = 60

const fontOf = (kind: NodeKind): number => (kind === 'Country' || kind === 'Event' ? FONT[kind] : FONT.other)

type Node = Pick<GraphNode, 'id' | 'kind'> & { name: string }

/** A force-directed layout, the same for the same nodes and edges: it begins on a spiral in the order of the nodes. */
function layOut(nodes: readonly Node[], edges: readonly GraphEdge[]): Record<string, Point> {
  const graph = new Graph({ multi: true })
  for (const [i, { id }] of nodes.entries()) {
    const [turn, away] = [i * 2.399963, 10 * Math.sqrt(i + 1)]
    graph.addNode(id, { x: away * Math.cos(turn), y: away * Math.sin(turn) })
  }
  for (const { from, to } of edges) graph.addEdge(from, to)
  const settings = { ...forceAtlas2.inferSettings(graph), strongGravityMode: true, barnesHutOptimize: false }
  const found = forceAtlas2(graph, { iterations: 300, settings }) as Record<string, Point>
  const reach = Math.max(1, ...Object.values(found).flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]))
  const scale = (Math.sqrt(nodes.length) * SPACE) / reach
  return Object.fromEntries(Object.entries(found).map(([id, { x, y }]) => [id, { x: x * scale, y: y * scale }]))
}

/** The point of a line from `to` at which it leaves a node there, `away` pixels from its middle. */
function short(from: Point, to: Point, away: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const share = length > away ? (length - away) / length : 0
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

/**
 * A picture of nodes and of the relations among them as an SVG, the same for the same of them. `positions`: where a reader put the nodes; used where it has all of
 * them. `alternative`: what the picture is and shows, in words.
 */
export function pictureOf(
  given: readonly Node[],
  edges: readonly GraphEdge[],
  alternative: { title: string; description: string },
  positions: Partial<Record<EntityId, Point>> = {},
): string {
  const nodes = given.map(node => ({
    ...node,
    name: node.name.length > NAME ? `${node.name.slice(0, NAME).toWellFormed()}…` : node.name,
  }))
  const placed = nodes.every(({ id }) => positions[id])
  const boxes = nodes.map(({ id, kind, name }) => {
    const size = fontOf(kind)
    const width = Math.max(NODE, Math.min(labelWidthOf(size), name.length * size * 0.56))
    return {
      id,
      width,
      height: NODE + size * 1.2 * (1 + Math.ceil((name.length * size * 0.56) / labelWidthOf(size))),
      fixed: false,
    }
  })
  const at = placed
    ? (positions as Record<string, Point>)
    : removeOverlaps(boxes, stretchToAspect(layOut(nodes, edges), 1.5))
  const place = (id: string): Point => at[id] ?? { x: 0, y: 0 }
  const xs = nodes.map(({ id }) => place(id).x)
  const ys = nodes.map(({ id }) => place(id).y)
  const [left, top] = [Math.min(...xs, 0) - 90, Math.min(...ys, 0) - 40]
  const drawing: Drawing = {
    box: { x: left, y: top, width: Math.max(...xs, 0) + 90 - left, height: Math.max(...ys, 0) + 80 - top },
    ground,
    font,
    boxes: [],
    lines: edges.map(edge => {
      const [from, to] = [place(edge.from), place(edge.to)]
      const { symmetric, tone } = relations[edge.type]
      return {
        points: [short(to, from, NODE / 2), short(from, to, NODE / 2 + 2)],
        colour: toneColours[tone],
        width: Math.min(4, 1 + Math.log2(1 + edge.claims) / 2),
        dash: edge.modality === 'planned' ? '9 5' : edge.inferred || edge.modality === 'conditional' ? '2 4' : '',
        opacity: 0.8,
        arrow: !symmetric,
        label: '',
        middle: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
      }
    }),
    nodes: nodes.map(({ id, kind, name }) => ({
      at: place(id),
      size: NODE,
      shape: nodeKinds[kind].shape,
      colour: kindColours[kind],
      opacity: 1,
      label: name,
      side: 'below',
      ink,
      fontSize: fontOf(kind),
      bold: kind === 'Country',
    })),
  }
  return writeSvg(drawing, { alternative })
}
