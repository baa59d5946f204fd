import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { failureOf, problemOf } from '../api.ts'
import { Icon } from './icon.tsx'

const next = {
  offline: 'problem.offlineNext',
  locked: 'problem.lockedNext',
  notFound: 'problem.notFoundNext',
  busy: 'problem.busyNext',
  unavailable: 'problem.unavailableNext',
  refused: 'problem.refusedNext',
  unreadable: 'problem.unreadableNext',
  failed: 'problem.failedNext',
} as const

type Props = { error: unknown; onRetry?: (() => void) | undefined; onClose?: () => void }

/** What failed and what can be done about it. Errors other than those of calls are told as failures of the page. */
export function ProblemNotice({ error, onRetry, onClose }: Props) {
  const { t } = useTranslation()
  const failure = failureOf(error)
  const detail = problemOf(error)?.detail
  return (
    <div className="notice notice-problem" role="alert">
      <p className="notice-title">{t(`problem.${failure}`)}</p>
      <p>{t(next[failure])}</p>
      {detail && (
        <p className="notice-detail" lang="en">
          {detail}
        </p>
      )}
      <div className="notice-actions">
        {onRetry && (
          <Button className="button" onPress={onRetry}>
            {t('problem.retry')}
          </Button>
        )}
        {onClose && (
          <Button className="tool" aria-label={t('problem.dismiss')} onPress={onClose}>
            <Icon name="close" />
          </Button>
        )}
      </div>
    </div>
  )
}
