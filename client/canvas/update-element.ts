import type { CollectionReturnValue, ElementDataDefinition } from 'cytoscape'

const same = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))

/**
 * Updates the data of an element, if it is on the canvas and any of it has changed: Cytoscape works the style out again after each update.
 */
export function updateElementData(
  element: CollectionReturnValue,
  data: ElementDataDefinition & { tint?: string },
): void {
  if (element.empty()) return
  // The colour of a measure is no longer there when the measure is not shown any more.
  if (!data.tint && element.data('tint') !== undefined) element.removeData('tint')
  if (Object.entries(data).some(([key, value]) => !same(element.data(key), value))) element.data(data)
}
