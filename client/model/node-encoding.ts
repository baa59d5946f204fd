/** What the size and the colour of an entity on the canvas stand for. */
export const sizeMeasures = ['mentions', 'degree', 'betweenness'] as const
export const colourSchemes = ['kind', 'community'] as const
export type NodeEncoding = { size: (typeof sizeMeasures)[number]; colour: (typeof colourSchemes)[number] }

/** As long as nobody asks for a measure. */
export const defaultEncoding: NodeEncoding = { size: 'mentions', colour: 'kind' }

/** `degree,community` in the address; what is as at first is left out. */
export const writeEncoding = ({ size, colour }: NodeEncoding): string =>
  [size === defaultEncoding.size ? '' : size, colour === defaultEncoding.colour ? '' : colour].filter(Boolean).join(',')

export function readEncoding(written: string): NodeEncoding {
  const words = written.split(',')
  return {
    size: sizeMeasures.find(size => words.includes(size)) ?? defaultEncoding.size,
    colour: colourSchemes.find(tint => words.includes(tint)) ?? defaultEncoding.colour,
  }
}
