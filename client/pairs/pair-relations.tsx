import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { EntityId } from '../../model/ids.ts'
import type { Selection } from '../../model/selection.ts'
import { api } from '../api.ts'
import { RelationQuotes } from '../claims/index.ts'
import { OpenedDetails } from '../components/opened-details.tsx'
import { Section } from '../components/section.tsx'
import { useLabels } from '../language/labels.ts'
import { isDisputed } from '../model/relation-style.ts'

type Props = { one: EntityId; other: EntityId; selection: Selection }

/** The relations between two actors as sentences, each with its quotes. */
export function PairRelations({ one, other, selection }: Props) {
  const { t } = useTranslation()
  const labels = useLabels()
  const { data } = useQuery({
    queryKey: ['relations between', ...[one, other].sort(), selection],
    queryFn: ({ signal }) => api.relations({ ...selection, ids: [one, other], depth: 0, limit: 200 }, { signal }),
  })
  if (!data || data.relations.length === 0) return null
  return (
    <Section title={t('pairs.page.relations')} count={data.relations.length}>
      {data.relations.map(({ relation, from, to }) => (
        <OpenedDetails
          key={relation.id}
          summary={
            <>
              <bdi>{labels.name(from)}</bdi> {labels.relation(relation.type)} <bdi>{labels.name(to)}</bdi> ·{' '}
              {t('relation.claims', { count: relation.claims })}
              {isDisputed(relation) && ` · ${t('relation.disputed')}`}
            </>
          }
        >
          <RelationQuotes id={relation.id} />
        </OpenedDetails>
      ))}
    </Section>
  )
}
