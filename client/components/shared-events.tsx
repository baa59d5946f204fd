import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { EntityId } from '../../model/ids.ts'
import { api } from '../api.ts'
import { EventList } from './event-list.tsx'
import { Section } from './section.tsx'

/** The events in which both entities took part, by date. Renders nothing where there are none. */
export function SharedEvents({ one, other }: { one: EntityId; other: EntityId }) {
  const { t } = useTranslation()
  const { data } = useQuery({
    queryKey: ['together', ...[one, other].sort()],
    queryFn: ({ signal }) => api.events({ participants: [one], limit: 200 }, { signal }),
    select: ({ events }) => events.filter(({ participants }) => participants.some(({ id }) => id === other)),
  })
  if (!data || data.length === 0) return null
  return (
    <Section title={t('relation.together')} count={data.length}>
      <EventList events={data} />
    </Section>
  )
}
