import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { Button, Dialog, Heading, Input, Label, Modal, ModalOverlay, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { DossierFormat } from '../../model/dossier.ts'
import { api } from '../api.ts'
import '../language/dossier-words.ts'
import { download } from '../components/download.ts'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { useLabels } from '../language/labels.ts'
import { languages } from '../model/language.ts'
import { useCanvasHandle } from '../state/canvas-handle.ts'
import { useDossier } from '../state/dossier.ts'
import { useNotice } from '../state/notice.ts'
import { dossierScopes } from './dossier-scopes.ts'
import styles from './export.module.css'

const fileNames = { html: 'entente-dossier.html', rocrate: 'entente-dossier.zip' } as const satisfies Record<
  DossierFormat,
  string
>

/** The dialog that makes a dossier: its question, what it holds, in which form and language. */
export default function DossierDialog() {
  const { t } = useTranslation()
  const { language: own } = useLabels()
  const { scope: given, close } = useDossier()
  // What is on screen behind the dialog does not change while it is open.
  const [scopes] = useState(() => dossierScopes(given))
  const [scope, setScope] = useState(scopes[0]?.[0] ?? 'screen')
  const [question, setQuestion] = useState('')
  const [by, setBy] = useState('')
  const [format, setFormat] = useState<DossierFormat>('html')
  const [language, setLanguage] = useState(own)
  const formatName = useId()
  const scopeName = useId()
  const making = useMutation({
    mutationFn: async () => {
      const { selection, isWhole } = (scopes.find(([name]) => name === scope) as (typeof scopes)[number])[1]()
      const positions = useCanvasHandle.getState().canvas?.places().positions ?? {}
      const placed = Object.fromEntries(
        selection.ids.flatMap(id => (positions[id] ? [[id, { x: positions[id].x, y: positions[id].y }]] : [])),
      )
      const { response, truncated } = await api.dossier({
        ...selection,
        positions: placed,
        format,
        lang: language,
        ...(question.trim() ? { question: question.trim() } : {}),
        ...(by.trim() ? { by: by.trim() } : {}),
      })
      download(fileNames[format], await response.blob())
      return isWhole && !truncated
    },
    onSuccess: whole => {
      if (!whole) useNotice.getState().notify({ message: 'dossier.partial' })
      close()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!making.isPending) making.mutate()
  }
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={open => open || close()} isDismissable={false}>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title" className="panel-title">
            {t('dossier.title')}
          </Heading>
          <p className="quiet">{t('dossier.intro')}</p>
          <form data-part="dossier" onSubmit={submit}>
            <TextField className="field" value={question} onChange={setQuestion} maxLength={500} autoFocus>
              <Label>{t('dossier.question')}</Label>
              <Input className="input" dir="auto" />
            </TextField>
            <TextField className={`field ${styles.dossierField}`} value={by} onChange={setBy} maxLength={200}>
              <Label>{t('dossier.by')}</Label>
              <Input className="input" dir="auto" autoComplete="name" />
            </TextField>
            <fieldset className={styles.dossierChoice}>
              <legend>{t('dossier.scope')}</legend>
              {scopes.map(([name]) => (
                <label key={name}>
                  <input type="radio" name={scopeName} checked={scope === name} onChange={() => setScope(name)} />
                  {t(`dossier.scopes.${name}`)}
                </label>
              ))}
            </fieldset>
            <fieldset className={styles.dossierChoice}>
              <legend>{t('dossier.format')}</legend>
              {DossierFormat.options.map(each => (
                <label key={each}>
                  <input type="radio" name={formatName} checked={format === each} onChange={() => setFormat(each)} />
                  {t(`dossier.formats.${each}`)}
                </label>
              ))}
            </fieldset>
            <label className={styles.dossierLanguage}>
              {t('dossier.language')}{' '}
              <select
                className="input"
                value={language}
                onChange={event => setLanguage(languages.find(each => each === event.target.value) ?? own)}
              >
                {languages.map(each => (
                  <option key={each} value={each}>
                    {t(`dossier.languages.${each}`)}
                  </option>
                ))}
              </select>
            </label>
            {making.error && <ProblemNotice error={making.error} />}
            <div className="dialog-actions">
              <Button className="button button-quiet" onPress={close}>
                {t('dossier.cancel')}
              </Button>
              <Button className="button button-strong" type="submit" isDisabled={making.isPending}>
                {t(making.isPending ? 'dossier.making' : 'dossier.make')}
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
