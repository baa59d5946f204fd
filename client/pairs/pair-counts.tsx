import { useTranslation } from 'react-i18next'
import type { PairsAnswer } from '../../model/api.ts'
import { FactList } from '../components/facts.tsx'
import { useLabels } from '../language/labels.ts'
import styles from './pair-panel.module.css'
import { balanceInWords } from './pair-summary.ts'

/** First and last contact of two actors, and what each does to the other in numbers. */
export function PairCounts({ pairs, actors }: Pick<PairsAnswer, 'pairs' | 'actors'>) {
  const { t } = useTranslation()
  const labels = useLabels()
  const names = new Map(actors.map(actor => [actor.id, labels.name(actor)]))
  const days = pairs.flatMap(({ firstContact, lastContact }) => [firstContact, lastContact].flatMap(day => day ?? []))
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)]
  return (
    <>
      <FactList
        title={t('pairs.page.title')}
        lines={[
          [t('pairs.columns.first'), first && labels.date(first)],
          [t('pairs.columns.last'), last && labels.date(last)],
        ]}
      />
      <table className={styles.counts} aria-label={t('pairs.page.counts')}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('pairs.columns.events')}</th>
            <th scope="col">{t('pairs.columns.balance')}</th>
            <th scope="col">{t('pairs.columns.sources')}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(pair => (
            <tr key={pair.from}>
              <th scope="row">
                <bdi>{names.get(pair.from)}</bdi> → <bdi>{names.get(pair.to)}</bdi>
              </th>
              <td>{labels.number(pair.events)}</td>
              <td>{balanceInWords(pair, t, labels)}</td>
              <td>{labels.number(pair.sources)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
