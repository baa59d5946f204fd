import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { failureOf, problemOf } from '../api.ts'
import styles from './console.module.css'
import { useConsole } from './console-state.ts'

/** The failures that only queries have, besides those of every call. */
function kindOf(error: unknown) {
  const problem = problemOf(error)
  if (problem?.status === 400) return 'syntax'
  if (problem?.status === 403) return 'forbidden'
  if (problem?.status === 408) return 'slow'
  if (problem?.status === 413 || problem?.status === 422) return 'heavy'
  return failureOf(error)
}

const words = {
  syntax: ['console.syntax', 'console.syntaxNext'],
  forbidden: ['console.forbidden', 'console.forbiddenNext'],
  slow: ['console.slow', 'console.slowNext'],
  heavy: ['console.heavy', 'console.heavyNext'],
  offline: ['problem.offline', 'problem.offlineNext'],
  locked: ['problem.locked', 'problem.lockedNext'],
  notFound: ['problem.notFound', 'problem.notFoundNext'],
  busy: ['problem.busy', 'problem.busyNext'],
  unavailable: ['problem.unavailable', 'problem.unavailableNext'],
  refused: ['problem.refused', 'problem.refusedNext'],
  unreadable: ['problem.unreadable', 'problem.unreadableNext'],
  failed: ['problem.failed', 'problem.failedNext'],
} as const

/** Why a query failed, at which place, and what can be done. */
export function ConsoleProblem({ failure }: { failure: unknown }) {
  const { t } = useTranslation()
  const seek = useConsole(state => state.goTo)
  const [title, next] = words[kindOf(failure)]
  const { detail, errors, line, column } = problemOf(failure) ?? {}
  const said = [detail, ...(errors ?? []).map(({ path, message }) => `${path}: ${message}`)].filter(Boolean)
  return (
    <div className="notice notice-problem" role="alert">
      <p className="notice-title">{t(title)}</p>
      {said.map(each => (
        <p key={each} className={`notice-detail ${styles.consoleSaid}`} lang="en">
          {each}
        </p>
      ))}
      <p>{t(next)}</p>
      {line && (
        <Button className="link" onPress={() => seek({ line, column: column ?? 1 })}>
          {t('console.place', { line, column: column ?? 1 })}
        </Button>
      )}
    </div>
  )
}
