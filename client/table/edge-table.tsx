import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { GraphEdge } from '../../model/graph.ts'
import type { EntityId } from '../../model/ids.ts'
import { type ColumnSpec, SortableTable } from '../components/sortable-table.tsx'
import { useLabels } from '../language/labels.ts'
import { isDisputed } from '../model/relation-style.ts'
import { useVisiblePart } from '../state/visibility.ts'
import { useWorkspace } from '../state/workspace.ts'
import { useOutletColumn, useWorldColumn } from './teller-column.ts'

export function EdgeTable() {
  const { t } = useTranslation()
  const labels = useLabels()
  const picture = useWorkspace(state => state.picture)
  const shown = useVisiblePart()
  const select = useWorkspace(state => state.select)
  const [world, tellers] = [useWorldColumn<GraphEdge>(), useOutletColumn()]
  const columns = useMemo((): ColumnSpec<GraphEdge>[] => {
    const name = (id: EntityId) => {
      const node = picture.nodes.get(id)
      return node ? labels.short(node) : id
    }
    const state = (edge: GraphEdge) =>
      [
        labels.modality(edge.modality),
        edge.inferred && t('relation.inferred'),
        isDisputed(edge) && t('relation.disputed'),
      ]
        .filter(Boolean)
        .join(', ')
    return [
      {
        id: 'from',
        title: t('table.from'),
        namesRow: true,
        sortBy: edge => name(edge.from),
        show: edge => <bdi>{name(edge.from)}</bdi>,
      },
      { id: 'relation', title: t('table.relation'), namesRow: true, sortBy: edge => labels.relation(edge.type) },
      {
        id: 'to',
        title: t('table.to'),
        namesRow: true,
        sortBy: edge => name(edge.to),
        show: edge => <bdi>{name(edge.to)}</bdi>,
      },
      { id: 'modality', title: t('table.modality'), sortBy: state },
      { id: 'claims', title: t('table.claims'), sortBy: edge => edge.claims },
      { id: 'sources', title: t('table.sources'), sortBy: edge => edge.sources },
      {
        id: 'confidence',
        title: t('table.confidence'),
        sortBy: edge => edge.confidence,
        show: edge => labels.percent(edge.confidence),
      },
    ]
  }, [picture, labels, t])
  return (
    <SortableTable
      label={t('table.edges')}
      rows={[...shown.edges.values()]}
      columns={[...columns, tellers, ...world]}
      first={{ column: 'from', direction: 'ascending' }}
      onSelect={({ id }) => select({ kind: 'relation', id })}
    />
  )
}
