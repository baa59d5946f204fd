import type { Core } from 'cytoscape'
import type { World } from '../../model/worlds.ts'
import type { Selection } from '../model/selection.ts'
import type { Visibility } from '../model/visibility.ts'
import { worldNames } from '../model/world-style.ts'

const none: ReadonlySet<string> = new Set()
const worldClasses = [...worldNames, 'none'].map(world => `world-${world}`).join(' ')

/**
 * What stands out and what steps back, as classes of the elements: `marked`, `on-path`, `labelled`, `dimmed` (neither selected nor beside
 * it), `faded` and `hidden` (left out by the period or the filter), `world-…` (which of two tellers tells it). All of it is kept, so that elements that are added later get it too. `redraw` is
 * called after each change.
 */
export function createEmphasis(cy: Core, redraw: () => void) {
  let selected: Selection
  let marked = none
  let path = none
  let worldOf: ReadonlyMap<string, World> | undefined
  let visibility: Pick<Visibility, 'nodes' | 'edges' | 'hidden'> = { nodes: new Set(), edges: new Set(), hidden: none }

  /** The path, or else the selection with its neighbours, stands out with its relations labelled; the rest is dimmed. */
  const dimRest = (): void => {
    redraw()
    const selection = cy.$(':selected')
    cy.elements().removeClass('dimmed labelled')
    const onPath = cy.elements('.on-path')
    if (onPath.nonempty()) {
      cy.elements().difference(onPath).addClass('dimmed')
      onPath.edges().addClass('labelled')
      return
    }
    if (selection.empty()) return
    const near = selection.closedNeighborhood().union(selection.connectedNodes())
    cy.elements().difference(near).addClass('dimmed')
    if (selection.nodes().nonempty()) selection.connectedEdges().addClass('labelled')
  }
  const drawMarks = (): void => {
    cy.batch(() => {
      cy.elements().removeClass('marked on-path')
      for (const id of marked) cy.getElementById(id).addClass('marked')
      for (const id of path) cy.getElementById(id).addClass('on-path')
      dimRest()
    })
  }
  const drawVisibility = (): void => {
    cy.batch(() => {
      cy.elements().removeClass('faded hidden')
      for (const id of [...visibility.nodes, ...visibility.edges])
        cy.getElementById(id).addClass(visibility.hidden.has(id) ? 'hidden' : 'faded')
      redraw()
    })
  }
  const drawWorlds = (): void => {
    cy.batch(() => {
      cy.elements().removeClass(worldClasses)
      if (worldOf) {
        cy.edges().forEach(edge => void edge.addClass(`world-${worldOf?.get(edge.id()) ?? 'none'}`))
        cy.nodes('[kind = "Event"]').forEach(node => {
          const world = worldOf?.get(node.id())
          if (world) node.addClass(`world-${world}`)
        })
      }
      redraw()
    })
  }
  const drawSelection = (): void => {
    cy.batch(() => {
      cy.$(':selected').unselect()
      if (selected) cy.getElementById(selected.id).select()
      dimRest()
    })
  }
  return {
    dimRest,
    /** The selection again as the page has it, after a gesture of Cytoscape's own replaced it. */
    drawSelection,
    /** All of it again, for elements that have come in since. */
    drawAll(): void {
      drawMarks()
      drawVisibility()
      drawWorlds()
      drawSelection()
    },
    select(selection: Selection): void {
      selected = selection
      drawSelection()
    },
    /** Several entities chosen at once, and the entities and relations of a path. */
    setMarks(nextMarked: ReadonlySet<string>, nextPath: ReadonlySet<string>): void {
      marked = nextMarked
      path = nextPath
      drawMarks()
    },
    /** Which of two tellers tells each relation and event, by id; undefined while none are compared. */
    setWorlds(next: ReadonlyMap<string, World> | undefined): void {
      if (!next && !worldOf) return
      worldOf = next
      drawWorlds()
    },
    setVisibility(next: Visibility): void {
      visibility = next
      drawVisibility()
    },
  }
}
export type Emphasis = ReturnType<typeof createEmphasis>
