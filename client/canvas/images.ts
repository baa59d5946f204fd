import type { Core } from 'cytoscape'
import type { Drawing } from '../../model/drawing.ts'
import { readPalette } from './palette.ts'
import { readDrawing } from './read-drawing.ts'
import { stylesheet } from './stylesheet.ts'

/** All of the graph as a PNG at twice its size, at most 8000 pixels a side. */
export const imageOf = (cy: Core): Promise<Blob> =>
  cy.png({
    output: 'blob-promise',
    full: true,
    scale: 2,
    maxWidth: 8000,
    maxHeight: 8000,
    bg: readPalette().ground,
  })

/** What is drawn; in the colours of the light theme when `onPaper`, for which the page wears it for a moment. */
export function drawingOf(cy: Core, onPaper: boolean): Drawing {
  const { dataset } = document.documentElement
  const { theme } = dataset
  if (onPaper) dataset.theme = 'light'
  const palette = readPalette()
  if (onPaper) cy.style(stylesheet(palette))
  const drawing = readDrawing(cy, palette.ground, palette.font)
  if (onPaper) {
    if (theme) dataset.theme = theme
    else delete dataset.theme
    cy.style(stylesheet(readPalette()))
  }
  return drawing
}
