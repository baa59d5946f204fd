/** What the size and the colour of an entity on the canvas stand for. */
export const sizes = ['mentions', 'degree', 'betweenness'] as const
export const tints = ['kind', 'community'] as const
export type Measured = { size: (typeof sizes)[number]; tint: (typeof tints)[number] }

/** As long as nobody asks for a measure. */
export const plain: Measured = { size: 'mentions', tint: 'kind' }

/** `degree,community` in the address; what is as at first is left out. */
export const writeMeasured = ({ size, tint }: Measured): string =>
  [size === plain.size ? '' : size, tint === plain.tint ? '' : tint].filter(Boolean).join(',')

export function readMeasured(written: string): Measured {
  const words = written.split(',')
  return {
    size: sizes.find(size => words.includes(size)) ?? plain.size,
    tint: tints.find(tint => words.includes(tint)) ?? plain.tint,
  }
}
