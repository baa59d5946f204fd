import type { Core } from 'cytoscape'
import type { Page } from 'playwright-core'

type Registered = HTMLElement & { _cyreg?: { cy: Core } }

export type Drawn = { id: string; label: string; x: number; y: number; inside: boolean }

/** The drawn nodes of the canvas, in pixels of the window. Cytoscape registers itself on its container. */
export const drawnNodes = (page: Page): Promise<Drawn[]> =>
  page.evaluate(() => {
    const container = document.querySelector<Registered>('[role=application]')
    const cy = container?._cyreg?.cy
    if (!container || !cy) return []
    const box = container.getBoundingClientRect()
    return cy.nodes().map(node => {
      const { x, y } = node.renderedPosition()
      const inside = x >= 0 && y >= 0 && x <= box.width && y <= box.height
      return { id: node.id(), label: String(node.data('label')), x: box.x + x, y: box.y + y, inside }
    })
  })

type Box = { id: string; x1: number; y1: number; x2: number; y2: number }

/** The visible labels with the box that each covers, in pixels of the picture. */
export const readableNames = (page: Page): Promise<Box[]> =>
  page.evaluate(() => {
    const cy = document.querySelector<Registered>('[role=application]')?._cyreg?.cy
    const named = cy?.nodes('[kind]').filter(node => Number(node.style('text-opacity')) > 0)
    return (
      named?.map(node => {
        const { x1, y1, x2, y2 } = node.boundingBox({ includeNodes: false, includeEdges: false, includeLabels: true })
        return { id: node.id(), x1, y1, x2, y2 }
      }) ?? []
    )
  })

/** The positions of nodes in the picture, whichever part of it the window shows. */
export const places = (page: Page): Promise<Record<string, { x: number; y: number }>> =>
  page.evaluate(() => {
    const cy = document.querySelector<Registered>('[role=application]')?._cyreg?.cy
    return Object.fromEntries(cy?.nodes().map(node => [node.id(), { ...node.position() }]) ?? [])
  })

/** The same as integers, as the address of the page keeps them. */
export const wholePlaces = async (page: Page): Promise<Record<string, { x: number; y: number }>> =>
  Object.fromEntries(
    Object.entries(await places(page)).map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]),
  )

/** The middle of a relation's line, and its style. */
export const drawnEdge = (page: Page, from: string, to: string) =>
  page.evaluate(
    ([from, to]) => {
      const container = document.querySelector<Registered>('[role=application]')
      const cy = container?._cyreg?.cy
      const edge = cy
        ?.getElementById(from as string)
        .edgesWith(cy.getElementById(to as string))
        .first()
      if (!container || !edge || edge.empty()) return undefined
      const box = container.getBoundingClientRect()
      const { x, y } = edge.renderedMidpoint()
      return {
        id: edge.id(),
        x: box.x + x,
        y: box.y + y,
        line: String(edge.style('line-style')),
        pattern: String(edge.style('line-dash-pattern')),
      }
    },
    [from, to],
  )

/** Waits until everything is loaded, parts of the page included, laid out and labelled, and the view is at rest. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const canvas = document.querySelector<Registered>('[role=application][aria-busy=false]')
    const cy = canvas?._cyreg?.cy
    return (
      cy?.nodes().nonempty() === true &&
      !document.querySelector('[role=progressbar], [aria-busy=true]') &&
      !cy.animated()
    )
  })
}

/** Waits until everything loaded so far is drawn. */
export const painted = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>(done => requestAnimationFrame(() => requestAnimationFrame(() => done()))))
