import { useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { EventSummary } from '../../model/api.ts'
import type { EntityId } from '../../model/ids.ts'
import { RelationQuotes } from '../claims/index.ts'
import { EventList } from '../components/event-list.tsx'
import { OpenedDetails } from '../components/opened-details.tsx'
import { Section } from '../components/section.tsx'
import { timeLanes } from './time-lanes.ts'
import { TimeLine } from './time-line.tsx'

const isPlan = ({ event: { status } }: EventSummary): boolean =>
  status === 'planned' || status === 'postponed' || status === 'cancelled'
const isDispute = ({ event: { status }, conflictsWith }: EventSummary): boolean =>
  status === 'denied' || conflictsWith.length > 0

/** The events of two actors in time, those that were announced, those that are disputed, and all of them with their quotes. */
export function PairEvents({ events, one }: { events: readonly EventSummary[]; one: EntityId }) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<readonly EntityId[]>([])
  const lanes = useMemo(() => timeLanes(events), [events])
  const listed = events.filter(({ event }) => chosen.includes(event.id))
  const shown = listed.length > 0 ? listed : events
  const plans = events.filter(isPlan)
  const disputes = events.filter(isDispute)
  return (
    <>
      <TimeLine lanes={lanes} chosen={chosen} onChoose={setChosen} />
      <Section title={t(listed.length > 0 ? 'pairs.page.chosen' : 'relation.together')} count={shown.length}>
        {listed.length > 0 && (
          <Button className="link" onPress={() => setChosen([])}>
            {t('pairs.page.all')}
          </Button>
        )}
        {shown.map(each => (
          <WithQuotes key={each.event.id} summary={each} one={one} />
        ))}
      </Section>
      {plans.length > 0 && (
        <Section title={t('pairs.page.plans')} count={plans.length}>
          <EventList events={plans} />
          {plans.some(({ fulfilledBy }) => fulfilledBy.length > 0) && <Fulfilments plans={plans} events={events} />}
        </Section>
      )}
      {disputes.length > 0 && (
        <Section title={t('pairs.page.disputes')} count={disputes.length}>
          {disputes.map(each => (
            <div key={each.event.id}>
              <EventList events={[each]} />
              {each.conflictsWith.map(({ relation }) => (
                <OpenedDetails key={relation} summary={t('plans.contradictedBy')}>
                  <RelationQuotes id={relation} />
                </OpenedDetails>
              ))}
            </div>
          ))}
        </Section>
      )}
    </>
  )
}

/** What carried out the plans. */
function Fulfilments({ plans, events }: { plans: readonly EventSummary[]; events: readonly EventSummary[] }) {
  const { t } = useTranslation()
  const done = new Set(plans.flatMap(({ fulfilledBy }) => fulfilledBy.map(({ id }) => id)))
  const held = events.filter(({ event }) => done.has(event.id))
  if (held.length === 0) return null
  return (
    <>
      <p className="quiet">{t('plans.heldAs')}</p>
      <EventList events={held} />
    </>
  )
}

function WithQuotes({ summary, one }: { summary: EventSummary; one: EntityId }) {
  const { t } = useTranslation()
  const participation = summary.participants.find(({ id }) => id === one)
  return (
    <div>
      <EventList events={[summary]} />
      {participation && (
        <OpenedDetails summary={t('pairs.page.quotes')}>
          <RelationQuotes id={participation.relation} />
        </OpenedDetails>
      )}
    </div>
  )
}
