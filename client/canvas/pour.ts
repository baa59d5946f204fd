import type { Core, ElementDefinition } from 'cytoscape'

/** Above this many newcomers a picture is drawn piece by piece, and measured by estimate. */
export const crowd = 300
/** What is styled and drawn in one go without a reader noticing. */
const cup = 250

/** The next frame; a page in the background draws none and must not wait for it. */
const frame = (): Promise<void> =>
  new Promise(done => {
    const late = setTimeout(done, 100)
    requestAnimationFrame(() => {
      clearTimeout(late)
      // After the drawing, which would else be one task with what follows.
      setTimeout(done)
    })
  })

/** Adds elements a cup a frame, so that the page answers in between. Stops, and says so with `false`, once `wanted` no longer holds. */
export async function pour(cy: Core, elements: readonly ElementDefinition[], wanted: () => boolean): Promise<boolean> {
  for (let from = 0; from < elements.length; from += cup) {
    // What is there may have changed as well, and is drawn by itself.
    if (cy.elements().nonempty()) await frame()
    if (!wanted()) return false
    cy.add(elements.slice(from, from + cup))
  }
  return true
}
