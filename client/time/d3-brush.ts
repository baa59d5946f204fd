/** What the brush needs of D3, in one file that is loaded on demand. */
export { brushX } from 'd3-brush'
export { select } from 'd3-selection'
