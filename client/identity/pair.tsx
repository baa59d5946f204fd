import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { EntityId } from '../../model/ids.ts'
import { api } from '../api.ts'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { ComparisonTable } from './comparison-table.tsx'
import { VerdictBar } from './verdict-bar.tsx'

/** Two entities that the reader chose, side by side. */
export function Pair({ left, right }: { left: EntityId; right: EntityId }) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery({
    queryKey: ['comparison', left, right],
    queryFn: ({ signal }) => api.compare({ left, right }, { signal }),
  })
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <p className="quiet">{t('app.loading')}</p>
  const one = data.left.entity.id === data.right.entity.id
  return (
    <section className="section" aria-label={t('identity.pair')}>
      {one && <p role="status">{t('identity.areOne')}</p>}
      <VerdictBar pair={one ? undefined : data} />
      {!one && <ComparisonTable pair={data} />}
    </section>
  )
}
