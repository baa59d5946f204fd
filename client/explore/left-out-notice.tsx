import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { NodeKind } from '../../model/ontology.ts'
import { useLabels } from '../language/labels.ts'
import { canvasCapacity } from '../model/drawn-part.ts'
import { useDrawEverything, useDrawnPart } from '../state/drawn-part.ts'
import { useWorkspace, useWorkspaceFields } from '../state/workspace.ts'
import styles from './explore.module.css'

/** Shown over the canvas when the picture exceeds its capacity: what is left out, with ways to narrow the picture. */
export function LeftOutNotice() {
  const { t } = useTranslation()
  const labels = useLabels()
  const { picture, leftOut } = useDrawnPart()
  const { keepOnly } = useWorkspaceFields('keepOnly')
  if (leftOut.nodes + leftOut.edges === 0) return null
  const kinds = NodeKind.options.filter(kind => leftOut.kinds[kind])
  const keepKind = (kind: NodeKind) => {
    const { nodes } = useWorkspace.getState().picture
    keepOnly(new Set([...nodes.values()].filter(node => node.kind === kind).map(node => node.id)))
  }
  return (
    <div className={`${styles.narrow} notice`} role="status" data-left-out>
      <p className="notice-title">
        {t('explore.leftOut', {
          nodes: t('explore.entities', { count: leftOut.nodes }),
          edges: t('explore.relations', { count: leftOut.edges }),
        })}
      </p>
      <p>
        {t('explore.room', { room: labels.number(canvasCapacity) })}{' '}
        {kinds.map(kind => `${labels.nodeKind(kind)} ${labels.number(leftOut.kinds[kind] ?? 0)}`).join(' · ')}
      </p>
      <div className="notice-actions">
        <Button className="button button-small" onPress={() => keepOnly(new Set(picture.nodes.keys()))}>
          {t('explore.keepDrawn')}
        </Button>
        {kinds.map(kind => (
          <Button key={kind} className="button button-small" onPress={() => keepKind(kind)}>
            {t('explore.onlyKind', { kind: labels.nodeKind(kind) })}
          </Button>
        ))}
        <Button className="button button-small" onPress={() => useDrawEverything.setState({ drawEverything: true })}>
          {t('explore.drawAll')}
        </Button>
      </div>
    </div>
  )
}
