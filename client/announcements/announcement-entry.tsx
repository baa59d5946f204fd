import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { EventSummary } from '../../model/api.ts'
import type { Outcome } from '../../model/disputes.ts'
import { RelationQuotes } from '../claims/index.ts'
import { Icon } from '../components/icon.tsx'
import { KindGlyph } from '../components/kind-glyph.tsx'
import { useKnownName } from '../language/known-names.ts'
import { useLabels } from '../language/labels.ts'
import { addEntities, loadEntity } from '../state/load-graph.ts'
import { useWorkspace } from '../state/workspace.ts'
import styles from './announcements.module.css'

type RelatedEvent = EventSummary['conflictsWith'][number]

/** An announced event, with its quotes on demand, and with the events that fulfil or contradict it. */
export function AnnouncementEntry({ summary, found }: { summary: EventSummary; found: readonly Outcome[] }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const named = useKnownName()
  const [quoted, setQuoted] = useState(false)
  const { event, participants, place, attributedTo, outlets, firstPublished, conflictsWith, fulfilledBy } = summary
  const sources = attributedTo.length > 0 ? attributedTo : outlets
  const source = participants[0]?.relation ?? place?.relation
  const when = labels.period(event.start, event.end)
  return (
    <li className={styles.plan} data-part="announcement">
      <p className="row-badges">
        {found.map(outcome => (
          <span key={outcome} className={`badge ${styles[`outcome-${outcome}`]}`}>
            {t(`plans.outcomes.${outcome}`)}
          </span>
        ))}
      </p>
      <h3 className={styles.planTitle}>
        <Button className="row" onPress={() => void loadEntity(event.id)}>
          <span className="row-title">
            <KindGlyph kind="Event" />
            {event.eventKind ? labels.eventKind(event.eventKind) : labels.name(event)}
          </span>
          <span className="row-more">
            <bdi>{[...participants, ...(place ? [place] : [])].map(named).join(', ')}</bdi>
          </span>
        </Button>
      </h3>
      <p className={styles.planTold}>
        {sources.length > 0 && (
          <>
            {t('plans.announcedBy')} <bdi>{sources.map(named).join(', ')}</bdi>
            {firstPublished && `, ${t('plans.on', { date: labels.date(firstPublished) })}`}
            {' · '}
          </>
        )}
        {when ? t('plans.for', { when }) : t('plans.undated')}
      </p>
      <ul className={styles.bearings}>
        {fulfilledBy.map(other => (
          <BearingLine key={other.id} other={other} verb={t('plans.heldAs')} plan={event.id} />
        ))}
        {conflictsWith.map(other => (
          <BearingLine key={other.id} other={other} verb={t('plans.contradictedBy')} plan={event.id} />
        ))}
      </ul>
      {source && (
        <Button className="link" onPress={() => setQuoted(!quoted)} aria-expanded={quoted}>
          {t(quoted ? 'plans.hideQuotes' : 'plans.quotes')}
        </Button>
      )}
      {quoted && source && <RelationQuotes id={source} />}
    </li>
  )
}

function BearingLine({ other, verb, plan }: { other: RelatedEvent; verb: string; plan: RelatedEvent['id'] }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const named = useKnownName()
  const select = useWorkspace(state => state.select)
  const show = async () => {
    await addEntities([plan, other.id])
    select({ kind: 'relation', id: other.relation })
  }
  return (
    <li>
      <Button className="row row-line" onPress={() => void show()}>
        <Icon name="arrow" />
        <span>{verb}</span>
        <bdi>{named(other)}</bdi>
        <span className="row-more">
          {other.status && labels.status(other.status)}
          {other.start && ` · ${labels.period(other.start, other.end)}`}
          <span className="unseen"> {t('plans.seeQuotes')}</span>
        </span>
      </Button>
    </li>
  )
}
