import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { NodeKind } from '../../model/ontology.ts'
import { useLabels } from '../language/labels.ts'
import { roomOnCanvas } from '../model/drawn-part.ts'
import { useDrawn, useEverything } from '../state/drawn-part.ts'
import { useWorkspace, useWorkspaceFields } from '../state/workspace.ts'

/** Over the canvas when the picture is larger than it: what is left out, and the ways to narrow. */
export function NarrowNotice() {
  const { t } = useTranslation()
  const labels = useLabels()
  const { picture, left } = useDrawn()
  const { keep } = useWorkspaceFields('keep')
  if (left.nodes + left.edges === 0) return null
  const kinds = NodeKind.options.filter(kind => left.kinds[kind])
  const keepOnly = (kind: NodeKind) => {
    const { nodes } = useWorkspace.getState().picture
    keep(new Set([...nodes.values()].filter(node => node.kind === kind).map(node => node.id)))
  }
  return (
    <div className="narrow notice" role="status">
      <p className="notice-title">
        {t('explore.leftOut', {
          nodes: t('explore.entities', { count: left.nodes }),
          edges: t('explore.relations', { count: left.edges }),
        })}
      </p>
      <p>
        {t('explore.room', { room: labels.number(roomOnCanvas) })}{' '}
        {kinds.map(kind => `${labels.nodeKind(kind)} ${labels.number(left.kinds[kind] ?? 0)}`).join(' · ')}
      </p>
      <div className="notice-actions">
        <Button className="button button-small" onPress={() => keep(new Set(picture.nodes.keys()))}>
          {t('explore.keepDrawn')}
        </Button>
        {kinds.map(kind => (
          <Button key={kind} className="button button-small" onPress={() => keepOnly(kind)}>
            {t('explore.onlyKind', { kind: labels.nodeKind(kind) })}
          </Button>
        ))}
        <Button className="button button-small" onPress={() => useEverything.setState({ everything: true })}>
          {t('explore.drawAll')}
        </Button>
      </div>
    </div>
  )
}
