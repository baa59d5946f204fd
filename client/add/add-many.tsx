import { useCallback, useEffect, useState } from 'react'
import { Button, FileTrigger, Input, Label, TextArea, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useLabels } from '../language/labels.ts'
import '../language/adding-words.ts'
import styles from './add.module.css'
import { type Dropped, useAddDialog } from './dialog-state.ts'
import {
  cancelAll,
  changeSettings,
  enqueue,
  forget,
  openQueue,
  pause,
  resume,
  retry,
  sendAll,
  useQueue,
} from './queue.ts'
import { countStates, isOver } from './queue-item.ts'
import { QueueList } from './queue-list.tsx'
import { MOST_BYTES, MOST_FILES, takenFiles } from './taken-files.ts'

/** Files that are put into the list at a time: it fills while a large zip is opened. */
const PART = 100

/** Puts what was given into the queue. */
async function take(given: Dropped): Promise<void> {
  let part: Parameters<typeof enqueue>[0][number][] = []
  for await (const taken of takenFiles(given)) {
    part.push(
      'problem' in taken
        ? { name: taken.name, state: 'failed', problem: { key: taken.problem } }
        : { name: taken.name, file: taken.file, state: 'draft' },
    )
    if (part.length < PART) continue
    await enqueue(part)
    part = []
  }
  await enqueue(part)
}

/** The addresses in a text, a line each; what is none is left out. */
const addressesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/\s+/u)
      .map(line => line.replace(/^[<"'(]+|[>"'),;]+$/gu, ''))
      .filter(line => /^https?:\/\//iu.test(line) && URL.canParse(line) && line.length <= 2000),
  ),
]

/** Adds many articles: from files, folders, a zip or a list of addresses, with what came of each. */
export default function AddMany() {
  const { t } = useTranslation()
  const labels = useLabels()
  const dropped = useAddDialog(state => state.dropped)
  const { items, outlet, date, run, isKept } = useQueue()
  const [typed, setTyped] = useState('')
  const [taking, setTaking] = useState(0)
  const addresses = addressesIn(typed)
  const takeAll = useCallback(async (given: Dropped) => {
    setTaking(now => now + 1)
    await take(given).finally(() => setTaking(now => now - 1))
  }, [])
  useEffect(() => void openQueue(), [])
  useEffect(() => {
    // It is taken once, however often this runs.
    const { dropped: given } = useAddDialog.getState()
    if (!dropped || !given) return
    useAddDialog.setState({ dropped: undefined })
    void takeAll(given)
  }, [dropped, takeAll])
  const counts = countStates(items)
  const sent = items.length - counts.draft
  const done = items.filter(item => item.state !== 'draft' && isOver(item)).length
  const again = items.filter(
    ({ state, file, url }) => (state === 'failed' || state === 'cancelled') && (file ?? url) !== undefined,
  ).length
  const onWay = counts.waiting + counts.reading
  return (
    <>
      <p className="quiet">
        {t('adding.intro')}{' '}
        {t('adding.limits', {
          files: labels.number(MOST_FILES),
          bytes: new Intl.NumberFormat(labels.language, { style: 'unit', unit: 'megabyte' }).format(MOST_BYTES / 1e6),
        })}
      </p>
      <div className={styles.addSources}>
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={['.txt', '.md', '.markdown', '.html', '.htm', '.zip']}
          onSelect={files => files && void takeAll({ files: [...files], folders: [] })}
        >
          <Button className="button button-small">{t('adding.files')}</Button>
        </FileTrigger>
        <FileTrigger acceptDirectory onSelect={files => files && void takeAll({ files: [...files], folders: [] })}>
          <Button className="button button-small">{t('adding.folder')}</Button>
        </FileTrigger>
        {taking > 0 && (
          <span className="quiet" role="status">
            {t('adding.taking')}
          </span>
        )}
      </div>
      <TextField className="field" value={typed} onChange={setTyped}>
        <Label>{t('adding.addresses')}</Label>
        <TextArea className="input" rows={2} dir="ltr" placeholder="https://" />
      </TextField>
      {typed.trim() !== '' && (
        <p>
          {addresses.length === 0 ? (
            t('adding.noAddress')
          ) : (
            <Button
              className="button button-small"
              onPress={() => {
                void enqueue(addresses.map(url => ({ name: url, url, state: 'draft' as const })))
                setTyped('')
              }}
            >
              {t('adding.takeAddresses', { count: addresses.length })}
            </Button>
          )}
        </p>
      )}
      <div className={styles.fields}>
        <TextField
          className="field"
          value={outlet}
          onChange={value => changeSettings({ outlet: value })}
          maxLength={200}
        >
          <Label>{t('adding.outlet')}</Label>
          <Input className="input" dir="auto" />
        </TextField>
        <TextField className="field" value={date} onChange={value => changeSettings({ date: value })} type="date">
          <Label>{t('adding.date')}</Label>
          <Input className="input" />
        </TextField>
      </div>
      <p className="quiet">{t('adding.ofAll')}</p>
      <QueueList items={items} />
      {sent > 0 && (
        <>
          <progress className={styles.queueProgress} max={sent} value={done} aria-label={t('adding.list')} />
          <p role="status">
            {t('adding.progress', { done: labels.number(done), total: labels.number(sent) })} ·{' '}
            {t('adding.counts', {
              added: labels.number(counts.added),
              known: labels.number(counts.known),
              failed: labels.number(counts.failed),
              waiting: labels.number(onWay),
            })}
          </p>
        </>
      )}
      {items.length > 0 && <p className="quiet">{t(isKept ? 'adding.kept' : 'adding.notKept')}</p>}
      <div className="dialog-actions">
        {items.length > 0 && onWay === 0 && (
          <Button className="button button-quiet" onPress={() => forget(done > 0 ? 'over' : 'all')}>
            {t(done > 0 ? 'adding.clear' : 'adding.remove')}
          </Button>
        )}
        {onWay > 0 && (
          <Button className="button" onPress={cancelAll}>
            {t('adding.cancel')}
          </Button>
        )}
        {onWay > 0 && (
          <Button className="button" onPress={() => (run === 'paused' ? resume() : pause())}>
            {t(run === 'paused' ? 'adding.resume' : 'adding.pause')}
          </Button>
        )}
        {again > 0 && (
          <Button className="button" onPress={() => retry()}>
            {t('adding.retry', { count: again })}
          </Button>
        )}
        <Button className="button button-quiet" onPress={() => useAddDialog.getState().close()}>
          {t('add.cancel')}
        </Button>
        <Button className="button button-strong" isDisabled={counts.draft === 0} onPress={sendAll}>
          {t('adding.send', { count: counts.draft })}
        </Button>
      </div>
    </>
  )
}
