import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { useLabels } from '../language/labels.ts'
import { claimsByDelay, type DelayBin } from './delay-bins.ts'
import styles from './delays.module.css'

type Row = { id: DelayBin; claims: number }

/** When claims became known after what they tell had happened, as bars or as a table. */
export default function Delays({ asTable }: { asTable: boolean }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const { data, error, refetch } = useQuery({
    queryKey: ['delays'],
    queryFn: ({ signal }) => api.delays({}, { signal }),
  })
  const rows = useMemo(
    () => claimsByDelay(data?.delays ?? []).map(({ bin, claims }): Row => ({ id: bin, claims })),
    [data],
  )
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <p className={styles.note}>{t('app.loading')}</p>
  const most = Math.max(...rows.map(({ claims }) => claims))
  if (most === 0) return <p className={styles.note}>{t('knowledge.noDelays')}</p>
  return (
    <div className={styles.delays} data-part="delays">
      {asTable ? <DelayTable rows={rows} /> : <DelayBars rows={rows} most={most} />}
      <p className={styles.note}>
        {data.undated > 0 && t('knowledge.undated', { count: data.undated, number: labels.number(data.undated) })}
        {data.truncated && ` ${t('knowledge.cut')}`}
      </p>
    </div>
  )
}

function DelayBars({ rows, most }: { rows: readonly Row[]; most: number }) {
  const { t } = useTranslation()
  const labels = useLabels()
  return (
    <ul className={styles.bars} aria-label={t('knowledge.delaysTitle')}>
      {rows.map(({ id, claims }) => (
        <li key={id} data-delay={id}>
          <span className={styles.count}>{labels.number(claims)}</span>
          <span
            className={styles.bar}
            style={{ height: claims === 0 ? 0 : `${Math.max(2, (claims / most) * 48)}px` }}
          />
          <span className={styles.name}>{t(`knowledge.bins.${id}`)}</span>
        </li>
      ))}
    </ul>
  )
}

function DelayTable({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation()
  const labels = useLabels()
  return (
    <table className={styles.table}>
      <caption className="unseen">{t('knowledge.delaysTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('knowledge.delay')}</th>
          <th scope="col">{t('knowledge.claims')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, claims }) => (
          <tr key={id}>
            <th scope="row">{t(`knowledge.bins.${id}`)}</th>
            <td>{labels.number(claims)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
