import { useQuery } from '@tanstack/react-query'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { RelationAnswer } from '../../model/api.ts'
import type { GraphEdge, GraphNode } from '../../model/graph.ts'
import type { RelationId } from '../../model/ids.ts'
import { relations } from '../../model/ontology.ts'
import { api } from '../api.ts'
import { Claims, MisreadClaims } from '../claims/index.ts'
import { CopyLink } from '../components/copy-link.tsx'
import { FactList } from '../components/facts.tsx'
import { Icon } from '../components/icon.tsx'
import { KindGlyph } from '../components/kind-glyph.tsx'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { SharedEvents } from '../components/shared-events.tsx'
import { Confirmation, Notes } from '../journal/index.ts'
import { useLabels } from '../language/labels.ts'
import { isDisputed } from '../model/relation-style.ts'
import { loadEntity } from '../state/load-graph.ts'
import styles from './details.module.css'
import { ParallelRelations } from './parallel-relations.tsx'
import { tenure } from './tenure.ts'

/** Whether a node can take part in events. */
const acts = ({ kind }: GraphNode): boolean => kind !== 'Place' && kind !== 'Event'

/** The details of a relation, with every sentence that states or denies it. */
export default function RelationPanel({ id }: { id: RelationId }) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery({
    queryKey: ['relation', id],
    queryFn: ({ signal }) => api.relation(id, { limit: 5000 }, { signal }),
  })
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <p className="quiet">{t('app.loading')}</p>
  return (
    <>
      <RelationHead {...data} />
      <Claims claims={data.claims} />
      <MisreadClaims claims={data.misread} />
      <Notes about={id} />
      <ParallelRelations {...data} />
      {acts(data.from) && acts(data.to) && <SharedEvents one={data.from.id} other={data.to.id} />}
    </>
  )
}

function End({ node }: { node: GraphNode }) {
  const labels = useLabels()
  return (
    <Button className={styles.end} onPress={() => void loadEntity(node.id)}>
      <KindGlyph kind={node.kind} />
      <bdi>{labels.short(node)}</bdi>
    </Button>
  )
}

function RelationHead({ relation, from, to }: RelationAnswer) {
  const { t } = useTranslation()
  const labels = useLabels()
  return (
    <header className="panel-head">
      <h2 className={styles.relationTitle} data-part="relation-title">
        <End node={from} />
        <span className="relation-verb">
          <Icon name={relations[relation.type].symmetric ? 'both' : 'arrow'} />
          {labels.relation(relation.type)}
        </span>
        <End node={to} />
      </h2>
      <p className="row-badges">
        <span className={`badge badge-${relation.modality}`}>{labels.modality(relation.modality)}</span>
        {relation.inferred && <span className="badge">{t('relation.inferred')}</span>}
        {isDisputed(relation) && <span className="badge badge-denied">{t('relation.disputed')}</span>}
      </p>
      <RelationFacts relation={relation} />
      <p>
        <CopyLink small to={{ selection: { kind: 'relation', id: relation.id } }} />{' '}
        <Confirmation relation={relation} />
      </p>
      {relation.disputed && relation.claims > 0 && <p className="quiet">{t('relation.conflict')}</p>}
    </header>
  )
}

function RelationFacts({ relation }: { relation: GraphEdge }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const { claims, sources, tellings, printings } = relation
  const counts = [
    t('relation.claims', { count: claims }),
    // Where every text stands by itself, only the outlets are worth a word.
    ...(printings > tellings
      ? [t('relation.tellings', { count: tellings }), t('relation.printings', { count: printings })]
      : []),
    t('relation.sources', { count: sources }),
  ]
  return (
    <FactList
      title={t('entity.facts')}
      lines={[
        ...(relation.offices
          ? relation.offices.map(office => [t('relation.title'), tenure(office, t, labels)] as const)
          : [[t('relation.title'), relation.title && labels.title(relation)] as const]),
        [t('relation.role'), relation.role && labels.role(relation.role)],
        [t('relation.period'), labels.period(relation.start, relation.end)],
        [t('relation.published'), labels.period(relation.firstPublished, relation.lastPublished)],
        [t('relation.confidence'), claims > 0 && `${labels.percent(relation.confidence)} · ${counts.join(', ')}`],
      ]}
    />
  )
}
