import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import { useMemo } from 'react'
import type { EntityId } from '../../model/ids.ts'
import { useLabels } from '../language/labels.ts'
import { useWorkspace } from '../state/workspace.ts'

const iso2of = new Map(codes.map(([iso2, iso3]) => [iso3, iso2]))

/** Names a country as the graph does, or, when it is not on screen, as the browser does in the reader's language. */
export function useCountryNames(): (iso3: string) => string {
  const labels = useLabels()
  const nodes = useWorkspace(state => state.picture.nodes)
  return useMemo(() => {
    const regions = new Intl.DisplayNames(labels.language, { type: 'region', fallback: 'code' })
    return iso3 => {
      const node = nodes.get(`country:${iso3}` as EntityId)
      if (node) return labels.name(node)
      const iso2 = iso3 === 'XKX' ? 'XK' : iso2of.get(iso3)
      return iso2 ? (regions.of(iso2) ?? iso3) : iso3
    }
  }, [labels, nodes])
}
