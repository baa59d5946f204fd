import type { StylesheetJson } from 'cytoscape'
import { worldDashes, worldNames } from '../model/world-style.ts'
import type { Palette } from './palette.ts'

/** How relations and events look while two tellers are compared, by who tells them; what neither tells steps back. */
export const worldStyles = (palette: Palette): StylesheetJson => [
  ...worldNames.flatMap(world => {
    const colour = palette.worlds[world]
    const dashes = worldDashes[world]
    return [
      {
        selector: `edge.world-${world}`,
        style: {
          'line-color': colour,
          'target-arrow-color': colour,
          'mid-target-arrow-color': colour,
          opacity: 1,
          width: world === 'both' ? 5 : 3,
          ...(dashes
            ? { 'line-style': 'dashed' as const, 'line-dash-pattern': dashes }
            : { 'line-style': 'solid' as const }),
        },
      },
      {
        selector: `node.world-${world}`,
        style: {
          'border-color': colour,
          'border-width': world === 'both' ? 6 : 4,
          'border-style':
            world === 'b' ? ('dashed' as const) : world === 'contradictions' ? ('dotted' as const) : ('solid' as const),
        },
      },
    ]
  }),
  { selector: 'edge.world-none', style: { opacity: 0.18 } },
  // Relations of a pair that different tellers tell are a line of no colour, whose number says that there are several.
  {
    selector: 'edge.worlds-mixed',
    style: {
      'line-color': palette.quiet,
      'target-arrow-color': palette.quiet,
      'mid-target-arrow-color': palette.quiet,
      'line-style': 'solid',
      opacity: 1,
    },
  },
]
