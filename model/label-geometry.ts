/** Between a node and its name, in the picture's pixels. */
export const labelMargin = 5

/** How wide a line of a name may be before it is broken, by its font size; both in pixels. */
export const labelWidthOf = (fontSize: number): number => fontSize * 10.5
