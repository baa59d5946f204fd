import { NodeKind, type Tone, tones } from '../../model/ontology.ts'
import type { World } from '../../model/worlds.ts'
import { worldNames } from '../model/world-style.ts'

export type Palette = Record<NodeKind, string> &
  Record<Tone, string> & {
    ground: string
    ink: string
    quiet: string
    accent: string
    disputed: string
    font: string
    worlds: Record<World, string>
  }

const coloured = <K extends string>(names: readonly K[], colour: (name: K) => string) =>
  Object.fromEntries(names.map(name => [name, colour(name)])) as Record<K, string>

/** The colours of the theme. Cytoscape does not know custom properties: the computed style of an element gives what each amounts to. */
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
    worlds: coloured(worldNames, world => colour(`world-${world}`)),
  }
  probe.remove()
  return palette
}
