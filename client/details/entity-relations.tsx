import { useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { GraphEdge, GraphNode } from '../../model/graph.ts'
import { type RelationType, relations } from '../../model/ontology.ts'
import { Icon } from '../components/icon.tsx'
import { KindGlyph } from '../components/kind-glyph.tsx'
import { Section } from '../components/section.tsx'
import { useLabels } from '../language/labels.ts'
import { edgesOf, type RelationCounts } from '../model/picture.ts'
import { isDisputed } from '../model/relation-style.ts'
import { addNeighbours } from '../state/load-graph.ts'
import { useWorkspace } from '../state/workspace.ts'
import styles from './details.module.css'
import { tenure } from './tenure.ts'

/** The relations of an entity by type. Those on screen open their details; a button adds the others to the picture. */
export function EntityRelations({ entity, counts }: { entity: GraphNode; counts: RelationCounts }) {
  const { t } = useTranslation()
  const picture = useWorkspace(state => state.picture)
  const edges = useMemo(() => edgesOf(picture, entity.id), [picture, entity.id])
  const groups = (Object.entries(counts) as [RelationType, number][]).map(([type, total]) => {
    const shown = edges.filter(edge => edge.type === type)
    return { type, total, shown, hidden: Math.max(0, total - shown.length) }
  })
  const hidden = groups.reduce((sum, group) => sum + group.hidden, 0)
  const [busy, setBusy] = useState<RelationType | 'all'>()
  const bring = async (types?: RelationType[]) => {
    setBusy(types?.[0] ?? 'all')
    await addNeighbours(entity.id, types)
    setBusy(undefined)
  }
  return (
    <Section title={t('entity.relations')} count={groups.reduce((sum, group) => sum + group.total, 0)}>
      {groups.length === 0 && <p className="quiet">{t('entity.noRelations')}</p>}
      {hidden > 0 && (
        <p>
          <span className="badge">{t('entity.hiddenBadge', { count: hidden })}</span>
        </p>
      )}
      {hidden > 0 && groups.length > 1 && (
        <Button className="button button-small" isDisabled={busy !== undefined} onPress={() => void bring()}>
          <Icon name="add" />
          {t('entity.expandAll')}
        </Button>
      )}
      {groups.map(group => (
        <Group
          key={group.type}
          entity={entity}
          {...group}
          busy={busy !== undefined}
          onExpand={() => void bring([group.type])}
        />
      ))}
    </Section>
  )
}

type GroupProps = {
  entity: GraphNode
  type: RelationType
  total: number
  shown: GraphEdge[]
  hidden: number
  busy: boolean
  onExpand(): void
}

function Group({ entity, type, total, shown, hidden, busy, onExpand }: GroupProps) {
  const { t } = useTranslation()
  const labels = useLabels()
  const row = relations[type]
  // The heading reads from this entity: in the direction of its relations on screen, or else the one that its kind allows.
  const outward = shown.length > 0 ? shown.some(edge => edge.from === entity.id) : row.from.includes(entity.kind)
  const name = labels.relation(type, outward)
  return (
    <div className={styles.group} data-part="relation-group">
      <h4 className={styles.groupTitle}>
        {name}
        <span className="count">{labels.number(total)}</span>
        {hidden > 0 && (
          <Button className={`button button-small ${styles.groupExpand}`} isDisabled={busy} onPress={onExpand}>
            <span className="count-pill">+{labels.number(hidden)}</span> {t('entity.expandShort')}
            <span className="unseen"> : {name}</span>
          </Button>
        )}
      </h4>
      <ul>
        {shown.map(edge => (
          <RelationLine key={edge.id} edge={edge} entity={entity} />
        ))}
      </ul>
    </div>
  )
}

function RelationLine({ edge, entity }: { edge: GraphEdge; entity: GraphNode }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const select = useWorkspace(state => state.select)
  const other = useWorkspace(state => state.picture.nodes.get(edge.from === entity.id ? edge.to : edge.from))
  if (!other) return null
  return (
    <li>
      <Button className="row row-line" onPress={() => select({ kind: 'relation', id: edge.id })}>
        <KindGlyph kind={other.kind} />
        <bdi>{labels.short(other)}</bdi>
        {edge.title && (
          <span className="row-more">
            <bdi>{edge.offices?.map(office => tenure(office, t, labels)).join(' · ') ?? labels.title(edge)}</bdi>
          </span>
        )}
        <span className="row-badges">
          {edge.modality !== 'asserted' && (
            <span className={`badge badge-${edge.modality}`}>{labels.modality(edge.modality)}</span>
          )}
          {edge.inferred && <span className="badge">{t('relation.inferred')}</span>}
          {isDisputed(edge) && <span className="badge badge-denied">{t('relation.disputed')}</span>}
        </span>
      </Button>
    </li>
  )
}
