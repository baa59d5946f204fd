import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'
import type { Drawing } from '../../model/drawing.ts'
import { labelSideOf } from './label-overlap.ts'

const number = (element: NodeSingular | EdgeSingular, name: string): number =>
  Number.parseFloat(element.style(name)) || 0

/** Reads the drawing off the canvas, in its own coordinates. */
export function readDrawing(cy: Core, ground: string, font: string): Drawing {
  const shown = cy.elements(':visible')
  const { x1, y1, w, h } = shown.boundingBox()
  return {
    box: { x: x1 - 24, y: y1 - 24, width: w + 48, height: h + 48 },
    ground,
    font,
    boxes: shown.nodes('[decor]').map(node => ({
      at: { ...node.position() },
      width: node.width(),
      height: node.height(),
      label: node.data('label'),
      line: node.data('decor') === 'line',
      colour: node.style('color'),
    })),
    lines: shown.edges().map(edge => ({
      points: [edge.sourceEndpoint(), ...(edge.controlPoints() ?? []), edge.targetEndpoint()].map(({ x, y }) => ({
        x,
        y,
      })),
      colour: edge.style('line-color'),
      width: number(edge, 'width'),
      dash: edge.style('line-style') === 'dashed' ? String(edge.style('line-dash-pattern')).replaceAll(',', ' ') : '',
      opacity: number(edge, 'opacity'),
      arrow: edge.style('target-arrow-shape') !== 'none',
      label: edge.style('label') || '',
      middle: { ...edge.midpoint() },
    })),
    nodes: shown.nodes('[kind]').map(node => ({
      at: { ...node.position() },
      size: node.width(),
      shape: node.style('shape'),
      colour: node.style('background-color'),
      opacity: number(node, 'opacity'),
      label: labelSideOf(node) ? node.style('label') || '' : '',
      side: labelSideOf(node) ?? 'below',
      ink: node.style('color'),
      fontSize: number(node, 'font-size'),
      bold: /bold|[6-9]00/.test(String(node.style('font-weight'))),
    })),
  }
}
