import { NodeKind, type Tone, tones } from '../../model/ontology.ts'
import type { Line } from './tones.ts'

export type Palette = Record<NodeKind, string> &
  Record<Tone, string> & { ground: string; ink: string; quiet: string; accent: string; disputed: string; font: string }

const coloured = <K extends string>(names: readonly K[], colour: (name: K) => string) =>
  Object.fromEntries(names.map(name => [name, colour(name)])) as Record<K, string>

/** A canvas does not know custom properties: an element that wears each colour is asked what it came to. */
export function readPalette(): Palette {
  const probe = document.createElement('span')
  probe.hidden = true
  document.body.append(probe)
  const colour = (name: string): string => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const palette: Palette = {
    ...coloured(NodeKind.options, kind => colour(`kind-${kind.toLowerCase()}`)),
    ...coloured(tones, tone => colour(`tone-${tone}`)),
    ground: colour('ground'),
    ink: colour('ink'),
    quiet: colour('quiet'),
    accent: colour('accent'),
    disputed: colour('disputed'),
    font: getComputedStyle(document.body).fontFamily,
  }
  probe.remove()
  return palette
}

export const dashes: Record<Line, number[]> = { solid: [1, 0], dashed: [9, 5], dotted: [2, 4] }
