import type { CollectionReturnValue, ElementDataDefinition } from 'cytoscape'

const same = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))

/** Gives an element that is on the canvas its data of the moment, if any of it is new: what is told anew is styled anew. */
export function refresh(there: CollectionReturnValue, data: ElementDataDefinition & { tint?: string }): void {
  if (there.empty()) return
  // A colour that a measure gave does not outlive it.
  if (!data.tint && there.data('tint') !== undefined) there.removeData('tint')
  if (Object.entries(data).some(([key, value]) => !same(there.data(key), value))) there.data(data)
}
