import { type ReactNode, useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Comparison, Verdict } from '../../model/identity.ts'
import { ProblemNotice } from '../components/problem-notice.tsx'
import styles from './identity.module.css'
import { judge, takeBack, useJudging } from './judging.ts'

const verdicts: readonly (readonly [Verdict, string])[] = [
  ['same', 'S'],
  ['different', 'D'],
  ['unsure', 'U'],
]
const undoKey = 'Z'

/** The verdicts on a pair, by button or key, with why and by whom where the judge says so, and the way back from the last one. */
export function VerdictBar({ pair, children }: { pair: Comparison | undefined; children?: ReactNode }) {
  const { t } = useTranslation()
  const { by, last, busy, error } = useJudging()
  const [reason, setReason] = useState('')
  const decide = (verdict: Verdict) => {
    if (!pair) return
    const given = { left: pair.left.entity.id, right: pair.right.entity.id, verdict }
    const told = { ...(reason.trim() ? { reason: reason.trim() } : {}), ...(by.trim() ? { by: by.trim() } : {}) }
    setReason('')
    void judge({ ...given, ...told })
  }
  const undo = () => void (last && takeBack(last))
  useKeys({ ...Object.fromEntries(verdicts.map(([verdict, key]) => [key, () => decide(verdict)])), [undoKey]: undo })
  return (
    <div className={styles.verdicts}>
      <div className="actions">
        {verdicts.map(([verdict, key]) => (
          <Button
            key={verdict}
            className="button"
            isDisabled={!pair || busy}
            onPress={() => decide(verdict)}
            aria-keyshortcuts={key}
          >
            {t(`identity.verdicts.${verdict}`)} <kbd>{key}</kbd>
          </Button>
        ))}
        {children}
      </div>
      <details className="more">
        <summary>{t('identity.why')}</summary>
        <div className={styles.fields}>
          <label>
            {t('identity.reason')}
            <textarea
              className="input"
              rows={2}
              maxLength={2000}
              value={reason}
              onChange={event => setReason(event.target.value)}
            />
          </label>
          <label>
            {t('identity.by')}
            <input
              className="input"
              maxLength={200}
              value={by}
              onChange={event => useJudging.setState({ by: event.target.value })}
            />
          </label>
        </div>
      </details>
      <div role="status">
        {last && (
          <>
            {t(`identity.done.${last.verdict}`)}{' '}
            <Button className="link" isDisabled={busy} onPress={undo} aria-keyshortcuts={undoKey}>
              {t('identity.undo')} <kbd>{undoKey}</kbd>
            </Button>
          </>
        )}
      </div>
      {error !== undefined && <ProblemNotice error={error} onClose={() => useJudging.setState({ error: undefined })} />}
    </div>
  )
}

const isEditable = (target: Element) =>
  target.closest('input, textarea, select, [contenteditable], [role=dialog]') !== null

/** Single keys that act while the focus is in the panel, except where they are typed into a field. */
function useKeys(actions: Record<string, () => void>): void {
  useEffect(() => {
    const panel = document.getElementById('details')
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      const act = actions[event.key.toUpperCase()]
      if (!act || !(event.target instanceof Element) || isEditable(event.target)) return
      event.preventDefault()
      act()
    }
    panel?.addEventListener('keydown', press)
    return () => panel?.removeEventListener('keydown', press)
  })
}
