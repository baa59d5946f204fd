import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useNotice } from '../state/notice.ts'
import { Icon } from './icon.tsx'
import styles from './notice-bar.module.css'
import { ProblemNotice } from './problem-notice.tsx'

/** The notice of the moment, over the graph: what failed, or what the page has done. */
export function NoticeBar() {
  const { t } = useTranslation()
  const { notice, close } = useNotice()
  if (!notice) return null
  if ('failure' in notice) {
    const { failure, retry } = notice
    const again = () => {
      close()
      retry?.()
    }
    return (
      <div className={styles.noticeBar}>
        <ProblemNotice error={failure} onRetry={retry && again} onClose={close} />
      </div>
    )
  }
  return (
    <div className={styles.noticeBar}>
      <div className="notice" role="status">
        <p>{'count' in notice ? t(notice.message, { count: notice.count }) : t(notice.message)}</p>
        <Button className="tool" aria-label={t('problem.dismiss')} onPress={close}>
          <Icon name="close" />
        </Button>
      </div>
    </div>
  )
}
