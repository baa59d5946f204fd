/** What the size of an entity on the canvas may stand for, and below what its colour may. */
export const sizeMeasures = ['mentions', 'degree', 'betweenness'] as const
export const colourSchemes = ['kind', 'community'] as const
export type NodeEncoding = { size: (typeof sizeMeasures)[number]; colour: (typeof colourSchemes)[number] }

/** Size by mentions and colour by kind: no measure is worked out for it. */
export const defaultEncoding: NodeEncoding = { size: 'mentions', colour: 'kind' }

/** As the address keeps it: `degree,community`, without what is at its default. */
export const writeEncoding = ({ size, colour }: NodeEncoding): string =>
  [size === defaultEncoding.size ? '' : size, colour === defaultEncoding.colour ? '' : colour].filter(Boolean).join(',')

export function readEncoding(written: string): NodeEncoding {
  const words = written.split(',')
  return {
    size: sizeMeasures.find(size => words.includes(size)) ?? defaultEncoding.size,
    colour: colourSchemes.find(tint => words.includes(tint)) ?? defaultEncoding.colour,
  }
}

/** Whether size or colour stand for a measure that has to be worked out. */
export const isMeasured = ({ size, colour }: NodeEncoding): boolean =>
  size !== defaultEncoding.size || colour !== defaultEncoding.colour
