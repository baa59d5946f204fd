import { useMemo } from 'react'
import type { EntityId } from '../../model/ids.ts'
import { countryName } from '../language/country-name.ts'
import { useLabels } from '../language/labels.ts'
import { useWorkspace } from '../state/workspace.ts'

/** Names a country by its ISO 3166-1 alpha-3 code: as the graph does if it is on screen, else as the browser does. */
export function useCountryNames(): (iso3: string) => string {
  const labels = useLabels()
  const nodes = useWorkspace(state => state.picture.nodes)
  return useMemo(
    () => iso3 => {
      const node = nodes.get(`country:${iso3}` as EntityId)
      return node ? labels.name(node) : countryName(iso3, labels.language)
    },
    [labels, nodes],
  )
}
