import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { GraphEdge } from '../../model/graph.ts'
import { World } from '../../model/worlds.ts'
import { api } from '../api.ts'
import type { ColumnSpec } from '../components/sortable-table.tsx'
import { useLabels } from '../language/labels.ts'
import { useComparison } from '../state/world-of.ts'

/** While two tellers are compared, a column that says which of them tells each row; none otherwise. */
export function useWorldColumn<Row extends { id: string }>(): ColumnSpec<Row>[] {
  const { t } = useTranslation()
  const worldOf = useComparison(state => state.worldOf)
  if (!worldOf) return []
  const world = ({ id }: Row) => worldOf.get(id)
  return [
    {
      id: 'world',
      title: t('worlds.legend'),
      sortBy: row => World.options.indexOf(world(row) ?? 'a') + (world(row) ? 0 : World.options.length),
      show: row => {
        const told = world(row)
        return told ? t(`worlds.parts.${told}`) : '—'
      },
    },
  ]
}

/** A column of the outlets that state each relation, and of how many articles without one do. */
export function useOutletColumn(): ColumnSpec<GraphEdge> {
  const { t } = useTranslation()
  const labels = useLabels()
  const { data } = useQuery({ queryKey: ['outlets'], queryFn: ({ signal }) => api.outlets({}, { signal }) })
  const names = new Map<string, string>(data?.outlets.map(outlet => [outlet.id, labels.name(outlet)]))
  const tellers = ({ attributions }: GraphEdge) =>
    [...new Set(attributions.map(({ outlet }) => (outlet ? (names.get(outlet) ?? outlet) : t('filter.unnamed'))))]
      .sort((a, b) => a.localeCompare(b, labels.language))
      .join(', ')
  return { id: 'tellers', title: t('table.tellers'), sortBy: tellers }
}
