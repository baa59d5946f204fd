import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { GraphEdge } from '../../model/graph.ts'
import type { EntityId } from '../../model/ids.ts'
import { type ColumnOf, SortableTable } from '../components/sortable-table.tsx'
import { useLabels } from '../language/labels.ts'
import { isDisputed } from '../model/relation-style.ts'
import { useShown } from '../state/visibility.ts'
import { useWorkspace } from '../state/workspace.ts'

export function EdgeTable() {
  const { t } = useTranslation()
  const labels = useLabels()
  const picture = useWorkspace(state => state.picture)
  const shown = useShown()
  const select = useWorkspace(state => state.select)
  const columns = useMemo((): ColumnOf<GraphEdge>[] => {
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
        names: true,
        by: edge => name(edge.from),
        show: edge => <bdi>{name(edge.from)}</bdi>,
      },
      { id: 'relation', title: t('table.relation'), names: true, by: edge => labels.relation(edge.type) },
      {
        id: 'to',
        title: t('table.to'),
        names: true,
        by: edge => name(edge.to),
        show: edge => <bdi>{name(edge.to)}</bdi>,
      },
      { id: 'modality', title: t('table.modality'), by: state },
      { id: 'claims', title: t('table.claims'), by: edge => edge.claims },
      { id: 'sources', title: t('table.sources'), by: edge => edge.sources },
      {
        id: 'confidence',
        title: t('table.confidence'),
        by: edge => edge.confidence,
        show: edge => labels.percent(edge.confidence),
      },
    ]
  }, [picture, labels, t])
  return (
    <SortableTable
      label={t('table.edges')}
      rows={[...shown.edges.values()]}
      columns={columns}
      first={{ column: 'from', direction: 'ascending' }}
      onSelect={({ id }) => select({ kind: 'relation', id })}
    />
  )
}
