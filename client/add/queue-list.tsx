import { memo } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../state/workspace.ts'
import styles from './add.module.css'
import { useAddDialog } from './dialog-state.ts'
import { changeItem, retry } from './queue.ts'
import type { QueueItem } from './queue-item.ts'

/** Lines that are drawn at most: those that failed come first then. */
const MOST_LINES = 500

/** The articles of the queue, each with what came of it. */
export function QueueList({ items }: { items: readonly QueueItem[] }) {
  const { t } = useTranslation()
  if (items.length === 0) return <p className="quiet">{t('adding.empty')}</p>
  const failedFirst = (a: QueueItem, b: QueueItem) => Number(b.state === 'failed') - Number(a.state === 'failed')
  const shown = items.length > MOST_LINES ? [...items].sort(failedFirst).slice(0, MOST_LINES) : items
  return (
    <>
      <ul className={styles.queue} aria-label={t('adding.list')}>
        {shown.map(item => (
          <QueueLine key={item.id} item={item} />
        ))}
      </ul>
      {shown.length < items.length && <p className="quiet">{t('adding.first', { count: shown.length })}</p>}
    </>
  )
}

const QueueLine = memo(function QueueLine({ item }: { item: QueueItem }) {
  const { t } = useTranslation()
  const { id, name, state, problem, article, file, url, outlet, date } = item
  const mayRetry = (state === 'failed' || state === 'cancelled') && (file ?? url) !== undefined
  const mayChange = state === 'draft' || state === 'waiting' || mayRetry
  const why = problem?.key
    ? t(`adding.problems.${problem.key}`)
    : [problem?.detail, problem?.next].filter(Boolean).join(' ')
  return (
    <li data-state={state}>
      <span className={styles.queueName}>
        <bdi>{name}</bdi>
        <span className={`badge ${state === 'failed' ? 'badge-denied' : ''}`}>{t(`adding.states.${state}`)}</span>
      </span>
      {why && <span className="row-more">{why}</span>}
      <span className={styles.queueActions}>
        {article && (
          <Button
            className="link"
            onPress={() => {
              useAddDialog.getState().close()
              useWorkspace.getState().openArticle({ article })
            }}
          >
            {t('adding.read')}
          </Button>
        )}
        {mayRetry && (
          <Button className="link" onPress={() => retry(id)}>
            {t('adding.retryOne')}
            <span className="unseen"> {name}</span>
          </Button>
        )}
        {mayChange && (
          <details>
            <summary>
              {t('adding.edit')}
              <span className="unseen"> {name}</span>
            </summary>
            <label>
              {t('adding.itemOutlet')}{' '}
              <input
                className="input"
                dir="auto"
                maxLength={200}
                value={outlet ?? ''}
                onChange={event => changeItem(id, { outlet: event.target.value || undefined, date })}
              />
            </label>
            <label>
              {t('adding.itemDate')}{' '}
              <input
                className="input"
                type="date"
                value={date ?? ''}
                onChange={event => changeItem(id, { outlet, date: event.target.value || undefined })}
              />
            </label>
          </details>
        )}
      </span>
    </li>
  )
})
