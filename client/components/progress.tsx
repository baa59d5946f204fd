import { useIsFetching } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useCanvasHandle } from '../state/canvas-handle.ts'
import styles from './progress.module.css'

/** A thin bar under the header while data is loading or a layout is being worked out. */
export function Progress() {
  const { t } = useTranslation()
  const fetching = useIsFetching()
  const arranging = useCanvasHandle(state => state.arranging)
  const label = fetching > 0 ? t('app.loading') : arranging ? t('app.arranging') : undefined
  return label ? <div className={styles.progress} role="progressbar" aria-label={label} aria-valuetext={label} /> : null
}
