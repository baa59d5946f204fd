import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { GraphNode } from '../../model/graph.ts'
import { KindGlyph } from '../components/kind-glyph.tsx'
import { type ColumnSpec, SortableTable } from '../components/sortable-table.tsx'
import { useLabels } from '../language/labels.ts'
import { edgesOf, hiddenCounts, totalRelations } from '../model/picture.ts'
import { useVisiblePart } from '../state/visibility.ts'
import { useWorkspace } from '../state/workspace.ts'
import { useWorldColumn } from './teller-column.ts'

export function NodeTable() {
  const { t } = useTranslation()
  const labels = useLabels()
  const picture = useWorkspace(state => state.picture)
  const shown = useVisiblePart()
  const select = useWorkspace(state => state.select)
  const world = useWorldColumn<GraphNode>()
  const columns = useMemo((): ColumnSpec<GraphNode>[] => {
    const hidden = hiddenCounts(picture)
    return [
      {
        id: 'name',
        title: t('table.name'),
        namesRow: true,
        sortBy: node => labels.short(node),
        show: node => <bdi>{labels.short(node)}</bdi>,
      },
      {
        id: 'kind',
        title: t('table.kind'),
        sortBy: node => labels.nodeKind(node.kind),
        show: node => (
          <span className="kind">
            <KindGlyph kind={node.kind} /> {labels.nodeKind(node.kind)}
          </span>
        ),
      },
      { id: 'mentions', title: t('table.mentions'), sortBy: node => node.mentions },
      { id: 'shown', title: t('table.shown'), sortBy: node => edgesOf(picture, node.id).length },
      { id: 'hidden', title: t('table.hidden'), sortBy: node => totalRelations(hidden.get(node.id)) },
    ]
  }, [picture, labels, t])
  return (
    <SortableTable
      label={t('table.nodes')}
      rows={[...shown.nodes.values()]}
      columns={[...columns, ...world]}
      first={{ column: 'mentions', direction: 'descending' }}
      onSelect={({ id }) => select({ kind: 'entity', id })}
    />
  )
}
