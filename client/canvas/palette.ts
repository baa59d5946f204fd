import type { NodeKind } from '../../model/ontology.ts'
import type { Tone } from '../model/relation-style.ts'

export type Palette = Record<NodeKind, string> &
  Record<Tone, string> & { ground: string; ink: string; quiet: string; accent: string; disputed: string; font: string }

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
    Country: colour('kind-country'),
    Person: colour('kind-person'),
    Organization: colour('kind-organization'),
    Place: colour('kind-place'),
    Event: colour('kind-event'),
    structure: colour('tone-structure'),
    accord: colour('tone-accord'),
    conflict: colour('tone-conflict'),
    event: colour('tone-event'),
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
