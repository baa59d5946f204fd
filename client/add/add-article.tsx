import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import {
  Button,
  Dialog,
  FileTrigger,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  TextArea,
  TextField,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { NewArticle } from '../../model/api.ts'
import { api } from '../api.ts'
import chosenStyles from '../components/chosen.module.css'
import { Icon } from '../components/icon.tsx'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { addEntities, queryClient } from '../state/load-graph.ts'
import { useNews } from '../state/news.ts'
import { useNotice } from '../state/notice.ts'
import { useWorkspace } from '../state/workspace.ts'
import styles from './add.module.css'
import { type ArticleForm, articleFrom, emptyForm, type FileProblem, readFile } from './article-form.ts'
import { useAddDialog } from './dialog-state.ts'
import { FoundItems } from './found-items.tsx'

/** The dialog that adds an article, as pasted text, a file or an address. It may be tried first, which stores nothing, and items left out. */
export default function AddArticle() {
  const { t } = useTranslation()
  const { file, close } = useAddDialog()
  const [form, setForm] = useState<ArticleForm>(emptyForm)
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const [fileProblem, setFileProblem] = useState<FileProblem>()
  const trial = useMutation({ mutationFn: (article: NewArticle) => api.previewArticle(article) })
  const adding = useMutation({
    mutationFn: (article: NewArticle) => api.addArticle(article),
    onSuccess: async ({ article, created }) => {
      if (article.withdrawn) {
        // Its panel says when, why and by whom, and takes it back.
        useWorkspace.getState().openArticle({ article: article.id })
        useNotice.getState().notify({ message: 'add.withdrawn' })
        return close()
      }
      if (created) useNews.getState().mine(article.id)
      await queryClient.invalidateQueries()
      // Its events and related entities are added to the picture, which otherwise stays as it is.
      const { entities, claims } = await api.article(article.id)
      const related = new Set(claims.flatMap(({ from, to }) => [from, to]))
      await addEntities(entities.filter(({ id, kind }) => kind === 'Event' || related.has(id)).map(({ id }) => id))
      useWorkspace.getState().openArticle({ article: article.id })
      useNotice.getState().notify({ message: created ? 'add.created' : 'add.known' })
      close()
    },
  })
  const { reset } = trial
  // The result of a trial holds only for the text that was tried.
  const change = (part: Partial<ArticleForm>) => {
    setForm(before => ({ ...before, ...part }))
    setLeftOut(new Set())
    reset()
  }
  const take = async (taken: File) => {
    const read = await readFile(taken)
    setFileProblem(typeof read === 'string' ? read : undefined)
    if (typeof read !== 'string') change(read)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a file is taken once, when it comes
  useEffect(() => {
    if (file) void take(file)
  }, [file])
  const article = articleFrom(form)
  const busy = adding.isPending || trial.isPending
  const error = adding.error ?? trial.error
  const toggle = (id: string) =>
    setLeftOut(before => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={open => open || close()} isDismissable={false}>
      <Modal className={trial.data ? `modal ${styles.modalWide}` : 'modal'}>
        <Dialog className="dialog">
          <Heading slot="title" className="panel-title">
            {t('add.title')}
          </Heading>
          <p className="quiet">{t('add.intro')}</p>
          {form.page ? (
            <p className={chosenStyles.pickerChosen}>
              <bdi>{t('add.page', { name: form.page.name })}</bdi>
              <Button
                className="tool tool-small"
                aria-label={t('add.pageAway')}
                onPress={() => change({ page: undefined })}
              >
                <Icon name="close" />
              </Button>
            </p>
          ) : (
            <TextField
              className="field"
              value={form.text}
              onChange={text => change({ text })}
              autoFocus
              maxLength={1_000_000}
            >
              <Label>{t('add.text')}</Label>
              <TextArea className="input" rows={trial.data ? 4 : 9} dir="auto" />
            </TextField>
          )}
          <div className={styles.addSources}>
            <FileTrigger
              acceptedFileTypes={['.txt', '.md', '.markdown', '.html', '.htm']}
              onSelect={files => files?.[0] && void take(files[0])}
            >
              <Button className="button button-small">{t('add.file')}</Button>
            </FileTrigger>
            <span className="quiet">{t('add.fileHint')}</span>
          </div>
          {fileProblem && <p role="alert">{t(fileProblem)}</p>}
          <div className={styles.fields}>
            <TextField className="field" value={form.url} onChange={url => change({ url })} maxLength={2000} type="url">
              <Label>{t('add.url')}</Label>
              <Input className="input" placeholder="https://" dir="ltr" />
            </TextField>
            <TextField className="field" value={form.title} onChange={title => change({ title })} maxLength={1000}>
              <Label>{t('add.articleTitle')}</Label>
              <Input className="input" dir="auto" />
            </TextField>
            <TextField className="field" value={form.outlet} onChange={outlet => change({ outlet })} maxLength={200}>
              <Label>{t('add.outlet')}</Label>
              <Input className="input" dir="auto" />
            </TextField>
            <TextField className="field" value={form.date} onChange={date => change({ date })} type="date">
              <Label>{t('add.date')}</Label>
              <Input className="input" />
            </TextField>
          </div>
          <div role="status">
            {busy && <p className="quiet">{t('add.reading')}</p>}
            {trial.data && <FoundItems trial={trial.data} leftOut={leftOut} onToggle={toggle} />}
          </div>
          {error && <ProblemNotice error={error} />}
          <div className="dialog-actions">
            {leftOut.size > 0 && (
              <p className={`quiet ${styles.dialogNote}`}>{t('add.leftOut', { count: leftOut.size })}</p>
            )}
            <Button className="button button-quiet" onPress={close}>
              {t('add.cancel')}
            </Button>
            <Button
              className="button"
              isDisabled={!article}
              isPending={busy}
              onPress={() => article && trial.mutate(article)}
            >
              {t('add.preview')}
            </Button>
            <Button
              className="button button-strong"
              isDisabled={!article}
              isPending={busy}
              onPress={() =>
                article && adding.mutate(leftOut.size > 0 ? { ...article, leaveOut: [...leftOut] } : article)
              }
            >
              {t('add.save')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
