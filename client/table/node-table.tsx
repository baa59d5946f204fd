import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { GraphNode } from '../../model/graph.ts'
import { KindGlyph } from '../components/kind-glyph.tsx'
import { type ColumnOf, SortableTable } from '../components/sortable-table.tsx'
import { useLabels } from '../language/labels.ts'
import { edgesAt, hiddenCounts, sum } from '../model/picture.ts'
import { useShown } from '../state/visibility.ts'
import { useWorkspace } from '../state/workspace.ts'

export function NodeTable() {
  const { t } = useTranslation()
  const labels = useLabels()
  const picture = useWorkspace(state => state.picture)
  const shown = useShown()
  const select = useWorkspace(state => state.select)
  const columns = useMemo((): ColumnOf<GraphNode>[] => {
    const hidden = hiddenCounts(picture)
    return [
      {
        id: 'name',
        title: t('table.name'),
        names: true,
        by: node => labels.short(node),
        show: node => <bdi>{labels.short(node)}</bdi>,
      },
      {
        id: 'kind',
        title: t('table.kind'),
        by: node => labels.nodeKind(node.kind),
        show: node => (
          <span className="kind">
            <KindGlyph kind={node.kind} /> {labels.nodeKind(node.kind)}
          </span>
        ),
      },
      { id: 'mentions', title: t('table.mentions'), by: node => node.mentions },
      { id: 'shown', title: t('table.shown'), by: node => edgesAt(picture, node.id).length },
      { id: 'hidden', title: t('table.hidden'), by: node => sum(hidden.get(node.id)) },
    ]
  }, [picture, labels, t])
  return (
    <SortableTable
      label={t('table.nodes')}
      rows={[...shown.nodes.values()]}
      columns={columns}
      first={{ column: 'mentions', direction: 'descending' }}
      onSelect={({ id }) => select({ kind: 'entity', id })}
    />
  )
}
