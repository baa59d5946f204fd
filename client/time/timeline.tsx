import { lazy, Suspense } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon } from '../components/icon.tsx'
import { KnownControl } from './known-control.tsx'
import { PeriodChip } from './period-chip.tsx'
import styles from './time.module.css'
import { useTimeline } from './timeline-state.ts'

const TimelineBody = lazy(() => import('./timeline-body.tsx'))

/** The timeline under the graph, on which the period is chosen. Collapsed, it still names the period. */
export function Timeline() {
  const { t } = useTranslation()
  const open = useTimeline(state => state.open)
  return (
    <section className={styles.timeline} aria-label={t('time.title')}>
      <div className={styles.timelineHead}>
        <Button
          className={styles.timelineToggle}
          aria-expanded={open}
          aria-controls={open ? 'timeline-body' : undefined}
          onPress={() => useTimeline.setState({ open: !open })}
        >
          <Icon name={open ? 'down' : 'right'} />
          {t('time.title')}
        </Button>
        <PeriodChip />
        <KnownControl />
      </div>
      {open && (
        <div id="timeline-body">
          <Suspense
            fallback={
              <p className={styles.timelineQuiet} aria-busy="true">
                {t('app.loading')}
              </p>
            }
          >
            <TimelineBody />
          </Suspense>
        </div>
      )}
    </section>
  )
}
