import type { EntityId } from '../../model/ids.ts'
import type { NodeKind } from '../../model/ontology.ts'
import { onlyNodes, type Picture } from './picture.ts'

/** With more nodes and edges than this, together, dragging the canvas is no longer smooth. */
export const canvasCapacity = 2000

export type DrawnPart = {
  picture: Picture
  leftOut: { nodes: number; edges: number; kinds: Partial<Record<NodeKind, number>> }
}

const nothingLeft = { nodes: 0, edges: 0, kinds: {} }

/** The part of a picture that is drawn: first what is pinned or in `keep`, then the nodes with the most relations, up to the capacity of the canvas. */
export function drawnPart(picture: Picture, keep: ReadonlySet<EntityId>): DrawnPart {
  if (picture.nodes.size + picture.edges.size <= canvasCapacity) return { picture, leftOut: nothingLeft }
  const near = new Map<EntityId, EntityId[]>([...picture.nodes.keys()].map(id => [id, []]))
  for (const { from, to } of picture.edges.values()) {
    near.get(from)?.push(to)
    near.get(to)?.push(from)
  }
  const weight = (id: EntityId) => (keep.has(id) || picture.pinned.has(id) ? 1e9 : 0) + (near.get(id)?.length ?? 0)
  const drawn = new Set<EntityId>()
  let taken = 0
  for (const id of [...near.keys()].sort((a, b) => weight(b) - weight(a))) {
    const cost = 1 + (near.get(id) ?? []).filter(other => drawn.has(other)).length
    if (taken + cost > canvasCapacity) continue
    drawn.add(id)
    taken += cost
  }
  const part = onlyNodes(picture, drawn)
  const kinds: Partial<Record<NodeKind, number>> = {}
  for (const { id, kind } of picture.nodes.values()) if (!drawn.has(id)) kinds[kind] = (kinds[kind] ?? 0) + 1
  return {
    picture: part,
    leftOut: { nodes: picture.nodes.size - part.nodes.size, edges: picture.edges.size - part.edges.size, kinds },
  }
}
