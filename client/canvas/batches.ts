import type { Core, ElementDefinition } from 'cytoscape'

/** With more new elements or nodes than this, elements are added in batches and sizes are estimated instead of measured. */
export const largeGraph = 300
/** How many elements Cytoscape styles and draws within one frame without a visible pause. */
const batchSize = 250

/** Resolves after the next frame has been painted, or after 100 ms where none is: a tab in the background paints no frames. */
const nextFrame = (): Promise<void> =>
  new Promise(done => {
    const late = setTimeout(done, 100)
    requestAnimationFrame(() => {
      clearTimeout(late)
      // A callback of the frame runs before painting; a timer set in it runs after.
      setTimeout(done)
    })
  })

/**
 * Adds elements in batches, one a frame, so that the page stays responsive. Resolves to `false`, with the rest not added, as soon as
 * `isCurrent` no longer holds.
 */
export async function addInBatches(
  cy: Core,
  elements: readonly ElementDefinition[],
  isCurrent: () => boolean,
): Promise<boolean> {
  for (let from = 0; from < elements.length; from += batchSize) {
    // Elements that are there already may have changed too: they get a frame of their own.
    if (cy.elements().nonempty()) await nextFrame()
    if (!isCurrent()) return false
    cy.add(elements.slice(from, from + batchSize))
  }
  return true
}
