import type { AnimationOptions, Collection, Core } from 'cytoscape'
import { largeGraph } from './batches.ts'
import { boundsOf, fitZoom } from './bounds.ts'
import { duration } from './motion.ts'

/** Below this zoom no label can be read. */
const legibleZoom = 0.5
/** Fitting never zooms in further: two nodes that fill the canvas would be no picture of anything. */
const closestFit = 1.3

/** Fits the view to the graph, now and, until the reader moves the view, whenever the canvas changes its size. */
export function createFit(cy: Core, container: HTMLElement) {
  let fitted = false
  // A canvas that is not shown has no size to fit to: it is fitted once it has one.
  let pending = false

  const fitAll = (): void => {
    if (container.clientWidth === 0) {
      pending = true
      return
    }
    if (cy.elements().empty()) return
    fitted = true
    const padding = Math.min(44, Math.min(container.clientWidth, container.clientHeight) * 0.07)
    const selected = cy.$(':selected')
    const near = selected.union(selected.connectedNodes())
    const whole = boundsOf(cy.elements())
    const eles = selected.nonempty() && fitZoom(cy, whole, padding) < legibleZoom ? near : cy.elements()
    const boundingBox = eles === near ? boundsOf(near) : whole
    const close = fitZoom(cy, boundingBox, padding) > closestFit
    if (cy.nodes().length > largeGraph && !close) {
      // Every frame of an animation would draw the whole graph again.
      cy.stop()
      cy.fit(boundingBox as unknown as Collection, padding)
      return
    }
    const move = close ? { center: { eles }, zoom: closestFit } : { fit: { boundingBox, padding } }
    cy.animate(move as AnimationOptions, { duration: duration(250) })
  }

  cy.on('dragpan scrollzoom pinchzoom', () => {
    fitted = false
  })
  const resized = new ResizeObserver(() => {
    cy.resize()
    if ((pending || fitted) && container.clientWidth > 0) {
      pending = false
      fitAll()
    }
  })
  resized.observe(container)

  return {
    /** Shows everything, or the selection and its neighbours where everything would be too small to read. */
    fit: fitAll,
    /** The view is no longer fitted: a change of the canvas's size leaves it as it is. */
    release(): void {
      fitted = false
    },
    disconnect: () => resized.disconnect(),
  }
}
export type Fit = ReturnType<typeof createFit>
