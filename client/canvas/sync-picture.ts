import type { Collection, Core, ElementDefinition } from 'cytoscape'
import type { EntityId } from '../../model/ids.ts'
import type { Labels } from '../../model/labels.ts'
import type { Point } from '../model/geometry.ts'
import type { NodeAppearance } from '../model/node-appearance.ts'
import type { Picture } from '../model/picture.ts'
import type { Arranger } from './arranger.ts'
import { addInBatches, largeGraph } from './batches.ts'
import { estimatedBounds } from './bounds.ts'
import type { Busy } from './busy.ts'
import { drawDecorations } from './decorations.ts'
import { elementsOf } from './elements.ts'
import type { Emphasis } from './emphasis.ts'
import type { Fit } from './fit-view.ts'
import { graphNodes, initialPositions } from './placement.ts'
import type { TrackedPositions } from './positions.ts'
import { updateElementData } from './update-element.ts'

type Parts = {
  cy: Core
  container: HTMLElement
  positions: TrackedPositions
  arranger: Arranger
  emphasis: Emphasis
  view: Fit
  busy: Busy
}

export type SyncPicture = (
  picture: Picture,
  labels: Labels,
  appearanceOf: (id: string) => NodeAppearance,
) => Promise<void>

/**
 * Makes the canvas show a picture: what stays keeps its place, what is new gets one. A call that comes before the last has ended
 * takes over from it.
 */
export function createSync({ cy, container, positions, arranger, emphasis, view, busy }: Parts): SyncPicture {
  const { known } = positions
  let calls = 0
  /** The newcomers of a call while they are added in batches. */
  let adding: { unplaced: readonly EntityId[]; firstTime: boolean } | undefined

  /** Takes away what is gone and updates what stays; of the elements wanted, gives those that are missing, by group. */
  const replace = (wanted: readonly ElementDefinition[], withoutEdges: boolean) => {
    const ids = new Set(wanted.map(element => element.data.id))
    cy.batch(() => {
      cy.elements()
        .filter(element => !ids.has(element.id()) && !element.data('decor'))
        .remove()
      if (withoutEdges) cy.edges().remove()
      for (const element of wanted) updateElementData(cy.getElementById(String(element.data.id)), element.data)
    })
    const missing = wanted.filter(({ data }) => cy.getElementById(String(data.id)).empty())
    return {
      nodes: missing.filter(({ group }) => group === 'nodes'),
      edges: missing.filter(({ group }) => group === 'edges'),
    }
  }

  const isOutOfSight = (ids: readonly EntityId[]): boolean => {
    const { x1, y1, x2, y2 } = cy.extent()
    return ids.some(id => {
      const at = known.get(id)
      return at && (at.x < x1 || at.x > x2 || at.y < y1 || at.y > y2)
    })
  }

  return async (picture, labels, appearanceOf) => {
    positions.remember()
    // A call that this one interrupts has put its newcomers at provisional positions.
    for (const id of adding?.unplaced ?? []) known.delete(id)
    calls += 1
    const call = calls
    const isCurrent = () => call === calls && !cy.destroyed()
    const wanted = elementsOf(picture, labels, appearanceOf)
    const firstTime = cy.nodes(graphNodes).empty() || adding?.firstTime === true
    const rearranged = picture.arrangement !== arranger.current() && !firstTime && !picture.places
    arranger.set(picture.arrangement)
    for (const [id, at] of Object.entries(picture.places?.positions ?? {})) known.set(id, { ...at })
    const ids = [...picture.nodes.keys()]
    const starts = initialPositions(
      picture,
      ids.filter(id => cy.getElementById(id).empty()),
      known,
    )
    const unplaced = ids.filter(id => !known.has(id))
    adding = undefined
    // So many newcomers find no room around what is there: all of it is laid out again. Drawn before that, the relations would be drawn twice.
    const layOutAll = unplaced.length > largeGraph && unplaced.length > picture.nodes.size / 2
    const { nodes: bareNodes, edges } = replace(wanted, layOutAll)
    const nodes = bareNodes.map(node => ({ ...node, position: { ...(starts[String(node.data.id)] as Point) } }))
    // Before they are laid out, nodes stand at provisional places: that is nothing to look at.
    if (firstTime && !picture.places && !layOutAll && nodes.length > 0) container.dataset.unplaced = ''
    const isLarge = nodes.length + edges.length > largeGraph
    if (layOutAll && container.clientWidth > 0) cy.fit(estimatedBounds(picture.nodes.size) as unknown as Collection)

    const addGradually = async (): Promise<boolean> => {
      adding = { unplaced, firstTime }
      const complete = await addInBatches(cy, layOutAll ? nodes : [...nodes, ...edges], isCurrent)
      if (!complete) return false
      adding = undefined
      emphasis.drawAll()
      return true
    }
    const addAndArrange = async (): Promise<void> => {
      if (!isLarge) cy.add([...nodes, ...edges])
      else if (!(await addGradually())) return
      emphasis.dimRest()
      if (picture.places) {
        drawDecorations(cy, picture.places.decor ?? (await arranger.decor()))
        positions.moveTo(picture.places.positions, !firstTime)
      }
      if (rearranged || unplaced.length > 0) {
        const all = rearranged || (firstTime && !picture.places) || layOutAll
        await arranger.arrange(all ? undefined : new Set(unplaced), layOutAll ? edges : undefined)
      }
      if (cy.destroyed()) return
      if (rearranged || firstTime || layOutAll || isOutOfSight(unplaced)) view.fit()
      if (layOutAll && (await addInBatches(cy, edges, isCurrent))) emphasis.drawAll()
    }
    try {
      await (isLarge ? busy.during(addAndArrange) : addAndArrange())
    } finally {
      if (isCurrent()) delete container.dataset.unplaced
    }
  }
}
