import { type FormEvent, useState } from 'react'
import { Button, Input, Label, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon } from '../components/icon.tsx'
import { useLabels } from '../language/labels.ts'
import { useCanvasHandle } from '../state/canvas-handle.ts'
import { openAddress } from '../state/load-graph.ts'
import { useWorkspace } from '../state/workspace.ts'
import styles from './export.module.css'
import { type SavedView, useSavedViews } from './saved-views.ts'

/** The current view, to be saved under a name. The tool in the panel is not part of it. */
function viewNow(name: string): SavedView {
  const { picture } = useWorkspace.getState()
  const fields = location.hash
    .replace(/^#/, '')
    .split('&')
    .filter(field => field !== '' && !field.startsWith('tool='))
  // The ids are listed even for the opening graph, which may be another one by the time the view is restored.
  if (!fields.some(field => field.startsWith('show=')))
    fields.unshift(
      `show=${[...picture.nodes.keys(), ...picture.unknown].slice(0, 200).map(encodeURIComponent).join(',')}`,
    )
  const { positions: at = {}, decor = [] } = useCanvasHandle.getState().canvas?.places() ?? {}
  return {
    name,
    hash: `#${fields.join('&')}`,
    savedAt: new Date().toISOString(),
    arrangement: picture.arrangement,
    pinned: [...picture.pinned],
    at,
    decor: [...decor],
  }
}

async function restoreView({ hash, arrangement, at, decor, pinned }: SavedView): Promise<void> {
  await openAddress(hash)
  useWorkspace.getState().restorePlaces(arrangement, { positions: at, decor }, pinned)
}

/** Saves the current view under a name, in this browser, and restores saved ones. */
export default function ViewsPanel() {
  const { t } = useTranslation()
  const labels = useLabels()
  const { views, notStored, save, remove } = useSavedViews()
  const [name, setName] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    save(viewNow(name.trim().slice(0, 120)))
    setName('')
  }
  return (
    <>
      <h2 className="panel-title">{t('keep.viewsTitle')}</h2>
      <p className="quiet">{t('keep.viewsIntro')}</p>
      <form className={styles.saveView} data-part="save-view" onSubmit={submit}>
        <TextField className="field" value={name} onChange={setName} maxLength={120}>
          <Label>{t('keep.viewName')}</Label>
          <Input className="input" />
        </TextField>
        <Button type="submit" className="button button-strong" isDisabled={name.trim() === ''}>
          {t('keep.saveView')}
        </Button>
      </form>
      {notStored && <p role="alert">{t('keep.unkept')}</p>}
      {views.length === 0 && <p className="quiet">{t('keep.noViews')}</p>}
      <ul className={styles.views} aria-label={t('keep.viewsTitle')}>
        {views.map(view => (
          <li key={view.name}>
            <Button className="row" onPress={() => void restoreView(view)}>
              <span className="row-title">
                <bdi>{view.name}</bdi>
              </span>
              <span className="row-more">
                {labels.date(view.savedAt.slice(0, 10))} ·{' '}
                {t('explore.entities', { count: Object.keys(view.at).length })}
              </span>
            </Button>
            <Button
              className="tool"
              aria-label={t('keep.removeView', { name: view.name })}
              onPress={() => remove(view.name)}
            >
              <Icon name="clear" />
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
