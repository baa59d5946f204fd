import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { RelationId } from '../../model/ids.ts'
import { api } from '../api.ts'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { ClaimCard } from './claim-card.tsx'

/** The claims of a relation, fetched when this is rendered. */
export function RelationQuotes({ id }: { id: RelationId }) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery({
    queryKey: ['relation', id],
    queryFn: ({ signal }) => api.relation(id, { limit: 5000 }, { signal }),
  })
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <p className="quiet">{t('app.loading')}</p>
  if (data.claims.length === 0) return <p className="quiet">{t('relation.noClaims')}</p>
  return data.claims.map(claim => <ClaimCard key={claim.id} claim={claim} />)
}
