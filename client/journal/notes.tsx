import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { DecisionKind, NoteSubject } from '../../model/journal.ts'
import { api } from '../api.ts'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { Section } from '../components/section.tsx'
import '../language/journal-words.ts'
import { because, decide, useDeciding } from './deciding.ts'
import { Decisions } from './decisions.tsx'
import styles from './journal.module.css'

/** Kinds that are shown where what they are on is shown; a judgement and a withdrawal have a place of their own. */
const shown = new Set<DecisionKind>(['note', 'confirmation', 'grade', 'misreading'])

/** What people noted on an entity, an event, a relation or an article, with the other marks on it, and a field for one more note. */
export function Notes({ about }: { about: NoteSubject }) {
  const { t } = useTranslation()
  const id = useId()
  const { by, busy, error } = useDeciding()
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState('')
  const { data } = useQuery({
    queryKey: ['journal', about],
    queryFn: ({ signal }) => api.journal({ of: about, state: 'standing', limit: 100 }, { signal }),
  })
  const decisions = data?.decisions.filter(({ kind }) => shown.has(kind)) ?? []
  const save = async () => {
    if (text.trim() === '') return
    if (!(await decide({ kind: 'note', about, text: text.trim(), ...because('') }))) return
    setText('')
    setOpen(false)
  }
  return (
    <Section title={t('journal.notes')} count={decisions.length}>
      {data && <Decisions decisions={decisions} named={data} />}
      {isOpen ? (
        <form
          className={styles.form}
          aria-label={t('journal.addNote')}
          onSubmit={event => {
            event.preventDefault()
            void save()
          }}
        >
          <label htmlFor={`${id}text`}>{t('journal.note')}</label>
          <textarea
            id={`${id}text`}
            className="input"
            // biome-ignore lint/a11y/noAutofocus: the button that was pressed is gone
            autoFocus
            rows={4}
            maxLength={4000}
            dir="auto"
            value={text}
            onChange={event => setText(event.target.value)}
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
            <Button type="submit" className="button button-small" isPending={busy} isDisabled={text.trim() === ''}>
              {t('journal.saveNote')}
            </Button>
            <Button className="button button-small button-quiet" onPress={() => setOpen(false)}>
              {t('journal.cancel')}
            </Button>
          </div>
        </form>
      ) : (
        <Button className="button button-small" onPress={() => setOpen(true)}>
          {t('journal.addNote')}
        </Button>
      )}
      {error !== undefined && (
        <ProblemNotice error={error} onClose={() => useDeciding.setState({ error: undefined })} />
      )}
    </Section>
  )
}
