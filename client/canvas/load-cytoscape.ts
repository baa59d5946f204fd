import type cytoscape from 'cytoscape'
import file from 'cytoscape/dist/cytoscape.esm.min.mjs?url'

export type Cytoscape = typeof cytoscape

/**
 * Loads Cytoscape from a file of its own, which the page and the layout worker share. Bundled into both, it would be loaded twice, and it is by
 * far the largest part of either. Rejects when the file cannot be fetched.
 */
export const loadCytoscape = async (): Promise<Cytoscape> =>
  ((await import(/* @vite-ignore */ file)) as { default: Cytoscape }).default
