import { useTranslation } from 'react-i18next'
import type { EntityAnswer } from '../../model/api.ts'
import type { EntityId } from '../../model/ids.ts'
import { FactList } from '../components/facts.tsx'
import { useLabels } from '../language/labels.ts'
import { useWorkspace } from '../state/workspace.ts'

/** What is known of an entity itself. */
export function EntityFacts({ answer: { entity, firstSeen, lastSeen } }: { answer: EntityAnswer }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const country = useWorkspace(state => state.picture.nodes.get(`country:${entity.country}` as EntityId))
  const isEvent = entity.kind === 'Event'
  return (
    <FactList
      title={t('entity.facts')}
      lines={[
        [t('entity.date'), isEvent && (labels.period(entity.start, entity.end) || t('entity.undated'))],
        [t('entity.eventType'), entity.type && `${labels.plover(entity.type)} (${entity.type})`],
        [t('entity.inferred'), entity.inferred?.join(', ')],
        [t('entity.code'), entity.iso3],
        [t('entity.orgType'), entity.orgType && labels.orgType(entity.orgType)],
        [t('entity.country'), entity.country && (country ? labels.name(country) : entity.country)],
        [t('entity.geonames'), entity.geonames?.toString()],
        [t('entity.mentions'), entity.mentions > 0 && labels.number(entity.mentions)],
        [t('entity.seen'), labels.period(firstSeen, lastSeen)],
      ]}
    />
  )
}
