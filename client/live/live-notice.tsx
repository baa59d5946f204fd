import { useEffect } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon } from '../components/icon.tsx'
import { refresh } from '../state/load-graph.ts'
import { isNews, useNews } from '../state/news.ts'
import { followChanges } from './follow-changes.ts'
import styles from './live-notice.module.css'

/** Tells what was added, withdrawn or judged elsewhere meanwhile, and shows it when the reader wants: nothing moves under their hand. */
export function LiveNotice() {
  const { t } = useTranslation()
  const { news, tell, lose, read } = useNews()
  useEffect(() => followChanges({ change: tell, lost: lose }), [tell, lose])
  const { added, withdrawn, judged, lost } = news
  const parts = [
    added.size > 0 && t('live.added', { count: added.size }),
    withdrawn.size > 0 && t('live.withdrawn', { count: withdrawn.size }),
    judged.size > 0 && t('live.judged', { count: judged.size }),
  ].filter(part => part !== false)
  const show = () => {
    read()
    void refresh()
  }
  // The region is there before it has anything to say, so that what comes is announced.
  return (
    <div className={styles.liveNotice} role="status">
      {isNews(news) && (
        <div className="notice">
          <p>{lost ? t('live.lost') : parts.join(' · ')}</p>
          <Button className="tool" onPress={show}>
            {t('live.show')}
          </Button>
          <Button className="tool" aria-label={t('problem.dismiss')} onPress={read}>
            <Icon name="close" />
          </Button>
        </div>
      )}
    </div>
  )
}
