import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, Dialog, Heading, Input, Label, Modal, ModalOverlay, TextArea, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Extraction, NewArticle } from '../../model/api.ts'
import { api } from '../api.ts'
import { useLabels } from '../language/labels.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { reopen } from '../state/explore.ts'
import { useNotice } from '../state/notice.ts'
import { useWorkspace } from '../state/workspace.ts'

/** Reads a pasted article: first on trial, which writes nothing, then for good. */
export default function AddArticle({ onClose }: { onClose(): void }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [title, setTitle] = useState('')
  const [date, setDate] = useState('')
  const article = (): NewArticle => ({ text, ...(title ? { title } : {}), ...(date ? { publishedAt: date } : {}) })
  const trial = useMutation({ mutationFn: api.tryArticle })
  const adding = useMutation({
    mutationFn: api.addArticle,
    onSuccess: async ({ article, created }) => {
      await reopen()
      useWorkspace.getState().read({ article: article.id })
      useNotice.getState().tell({ say: created ? 'add.created' : 'add.known' })
      onClose()
    },
  })
  const error = adding.error ?? trial.error
  const busy = adding.isPending || trial.isPending
  const ready = text.trim() !== '' && !busy
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={open => open || onClose()} isDismissable={!busy}>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title" className="panel-title">
            {t('add.title')}
          </Heading>
          <p className="quiet">{t('add.intro')}</p>
          <TextField className="field" value={text} onChange={setText} autoFocus maxLength={1_000_000}>
            <Label>{t('add.text')}</Label>
            <TextArea className="input" rows={10} dir="auto" />
          </TextField>
          <div className="fields">
            <TextField className="field" value={title} onChange={setTitle} maxLength={1000}>
              <Label>{t('add.articleTitle')}</Label>
              <Input className="input" dir="auto" />
            </TextField>
            <TextField className="field" value={date} onChange={setDate} type="date">
              <Label>{t('add.date')}</Label>
              <Input className="input" />
            </TextField>
          </div>
          <div role="status">
            {busy && <p className="quiet">{t('add.reading')}</p>}
            {trial.data && !busy && <Found extraction={trial.data} />}
          </div>
          {error && <ProblemNotice error={error} />}
          <div className="dialog-actions">
            <Button className="button button-quiet" onPress={onClose}>
              {t('add.cancel')}
            </Button>
            <Button className="button" isDisabled={!ready} onPress={() => trial.mutate(article())}>
              {t('add.preview')}
            </Button>
            <Button className="button button-strong" isDisabled={!ready} onPress={() => adding.mutate(article())}>
              {t('add.save')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Found({ extraction: { entities, events, relations, quarantined } }: { extraction: Extraction }) {
  const { t } = useTranslation()
  const labels = useLabels()
  if (entities.length === 0) return <p>{t('add.foundNothing')}</p>
  const found = [
    t('overview.entities', { count: entities.length }),
    t('overview.events', { count: events.length }),
    t('add.relations', { count: relations.length }),
    t('add.setAside', { count: quarantined.length }),
  ]
  return (
    <>
      <p>{t('add.found', { list: new Intl.ListFormat(labels.language).format(found) })}</p>
      <ul className="names">
        {entities.slice(0, 12).map(entity => (
          <li key={entity.id}>
            <bdi>{entity.name}</bdi>
          </li>
        ))}
      </ul>
    </>
  )
}
