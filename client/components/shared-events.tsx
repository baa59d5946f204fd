import { useQuery } from '@tanstack/react-query'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { EventSummary } from '../../model/api.ts'
import type { EntityId } from '../../model/ids.ts'
import type { Selection } from '../../model/selection.ts'
import { api } from '../api.ts'
import { useWorkspace } from '../state/workspace.ts'
import { EventList } from './event-list.tsx'
import { Section } from './section.tsx'

/** Events of two entities that are read at most. */
export const MOST_SHARED_EVENTS = 1000

/** The events in which both entities took part, by date, of a selection; the first `MOST_SHARED_EVENTS` of them. */
export function useSharedEvents(one: EntityId, other: EntityId, selection: Selection = {}) {
  const both = [one, other].sort()
  return useQuery({
    queryKey: ['together', ...both, selection],
    queryFn: async ({ signal }) => {
      const found: EventSummary[] = []
      for await (const event of api.each.events({ ...selection, together: both, limit: 200 }, { signal })) {
        found.push(event)
        if (found.length === MOST_SHARED_EVENTS) break
      }
      return found
    },
    enabled: one !== other,
  })
}

/** The events in which both entities took part, by date, with a way to all that joins the two. Renders nothing where there are none. */
export function SharedEvents({ one, other }: { one: EntityId; other: EntityId }) {
  const { t } = useTranslation()
  const openTool = useWorkspace(state => state.openTool)
  const { data } = useSharedEvents(one, other)
  if (!data || data.length === 0) return null
  return (
    <Section title={t('relation.together')} count={data.length}>
      <EventList events={data} />
      <Button className="link" onPress={() => openTool({ name: 'pair', one, other })}>
        {t('relation.everythingBetween')}
      </Button>
    </Section>
  )
}
