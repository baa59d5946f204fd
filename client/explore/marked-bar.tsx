import { Toolbar as AriaToolbar, Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon } from '../components/icon.tsx'
import { focusOn, togglePins } from '../state/graph-actions.ts'
import { useWorkspaceFields } from '../state/workspace.ts'
import styles from './explore.module.css'

/** The actions on the marked entities. */
export function MarkedBar() {
  const { t } = useTranslation()
  const { marked, picture, setMarked, hide, keepOnly, openTool } = useWorkspaceFields(
    'marked',
    'picture',
    'setMarked',
    'hide',
    'keepOnly',
    'openTool',
  )
  const ids = [...marked]
  if (ids.length === 0) return null
  const pinned = ids.every(id => picture.pinned.has(id))
  const [first, second] = ids
  return (
    <AriaToolbar className={styles.marked} aria-label={t('explore.markedTools')}>
      <p role="status">{t('explore.marked', { count: ids.length })}</p>
      <Button className="button button-small" onPress={() => keepOnly(marked)}>
        {t('explore.keep')}
      </Button>
      <Button className="button button-small" onPress={() => focusOn(ids)}>
        {t('explore.focus')}
      </Button>
      <Button className="button button-small" onPress={() => hide(ids)}>
        {t('entity.hide')}
      </Button>
      <Button className="button button-small" onPress={() => togglePins(ids)}>
        {t(pinned ? 'explore.unpin' : 'explore.pin')}
      </Button>
      {ids.length === 2 && (
        <Button className="button button-small" onPress={() => openTool({ name: 'paths', from: first, to: second })}>
          {t('paths.between')}
        </Button>
      )}
      {ids.length === 2 && (
        <Button className="button button-small" onPress={() => openTool({ name: 'pair', one: first, other: second })}>
          {t('relation.whatBothDid')}
        </Button>
      )}
      <Button className="tool tool-small" aria-label={t('explore.unmark')} onPress={() => setMarked([])}>
        <Icon name="close" />
      </Button>
    </AriaToolbar>
  )
}
