import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Dispute } from '../../model/disputes.ts'
import type { EntityId } from '../../model/ids.ts'
import { Icon } from '../components/icon.tsx'
import { useLabels } from '../language/labels.ts'
import { addEntities } from '../state/load-graph.ts'
import { useDisputeTitle } from './dispute-title.ts'
import { DisputeVersions } from './dispute-versions.tsx'
import styles from './disputes.module.css'

/** What to show in the graph for a dispute: the events of its versions, or the ends of its relation. */
const entitiesOf = ({ relation, event, versions }: Dispute): EntityId[] => [
  ...new Set([
    ...(relation ? [relation.from.id, relation.to.id] : []),
    ...[event, ...versions.map(version => version.event)].flatMap(head =>
      head ? [head.event.id, ...head.participants.map(({ id }) => id)] : [],
    ),
  ]),
]

/** A dispute: what it is about and how weighty, and on demand its versions side by side. */
export function DisputeEntry({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const titleOf = useDisputeTitle()
  const [opened, setOpened] = useState(false)
  const { title, more } = titleOf(dispute)
  const { kind, status, weight, lastPublished, outcomes } = dispute
  const lesser = Math.floor(weight)
  return (
    <li className={styles.dispute} data-part="dispute" data-kind={kind}>
      <p className="row-badges">
        <span className="badge badge-denied">{t(`disputes.kinds.${kind}`)}</span>
        {outcomes?.map(outcome => (
          <span key={outcome} className="badge">
            {t(`plans.outcomes.${outcome}`)}
          </span>
        ))}
        {status === 'one-sided' && <span className="badge">{t('disputes.oneSided')}</span>}
      </p>
      <h3 className={styles.title}>
        <bdi>{title}</bdi>
      </h3>
      <p className="row-more">
        <bdi>
          {[more, t('disputes.lesser', { count: lesser }), lastPublished && labels.date(lastPublished)]
            .filter(Boolean)
            .join(' · ')}
        </bdi>
      </p>
      <p className={styles.actions}>
        <Button className="link" onPress={() => setOpened(!opened)} aria-expanded={opened}>
          {t(opened ? 'disputes.close' : 'disputes.open')}
          <span className="unseen"> : {title}</span>
        </Button>
        <Button className="link" onPress={() => void addEntities(entitiesOf(dispute))}>
          <Icon name="locate" />
          {t('disputes.show')}
          <span className="unseen"> : {title}</span>
        </Button>
      </p>
      {opened && <DisputeVersions dispute={dispute} />}
    </li>
  )
}
