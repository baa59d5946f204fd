import { useMemo } from 'react'
import type { EntityId } from '../../model/ids.ts'
import { countryName } from '../language/country-name.ts'
import { useLabels } from '../language/labels.ts'
import { useWorkspace } from '../state/workspace.ts'

/** Names a country as the graph does, or, when it is not on screen, as the browser does in the reader's language. */
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
