import { type ReactNode, useId, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import '../language/journal-words.ts'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { because, useDeciding } from './deciding.ts'
import styles from './journal.module.css'

/** A button that opens a short form for why and by whom, with `children` above, and sends it. */
export function ReasonForm({
  label,
  name,
  submit,
  onSubmit,
  children,
}: {
  label: string
  /** What the button is called where `label` is not enough. */
  name?: string
  submit: string
  onSubmit(why: { reason?: string; by?: string }): Promise<boolean>
  children?: ReactNode
}) {
  const { t } = useTranslation()
  const { by, busy, error } = useDeciding()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const id = useId()
  if (!isOpen)
    return (
      <Button className="link" aria-label={name} onPress={() => setOpen(true)}>
        {label}
      </Button>
    )
  const send = async () => {
    if (await onSubmit(because(reason))) setOpen(false)
  }
  return (
    <form
      className={styles.form}
      aria-label={name ?? label}
      onSubmit={event => {
        event.preventDefault()
        void send()
      }}
    >
      {children}
      <label htmlFor={`${id}why`}>{t('journal.why')}</label>
      <textarea
        id={`${id}why`}
        className="input"
        // biome-ignore lint/a11y/noAutofocus: the button that was pressed is gone
        autoFocus
        rows={2}
        maxLength={2000}
        dir="auto"
        value={reason}
        onChange={event => setReason(event.target.value)}
      />
      <label htmlFor={`${id}who`}>{t('journal.who')}</label>
      <input
        id={`${id}who`}
        className="input"
        maxLength={200}
        dir="auto"
        value={by}
        onChange={event => useDeciding.setState({ by: event.target.value })}
      />
      <div className="actions">
        <Button type="submit" className="button button-small" isPending={busy}>
          {submit}
        </Button>
        <Button className="button button-small button-quiet" onPress={() => setOpen(false)}>
          {t('journal.cancel')}
        </Button>
      </div>
      {error !== undefined && (
        <ProblemNotice error={error} onClose={() => useDeciding.setState({ error: undefined })} />
      )}
    </form>
  )
}
