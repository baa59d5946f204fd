import { Button, Dialog, Heading, Modal, ModalOverlay, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { gallery } from '../../model/gallery.ts'
import { Icon } from '../components/icon.tsx'
import { useLabels } from '../language/labels.ts'
import styles from './console.module.css'
import { useConsole } from './console-state.ts'
import { type StoredQuery, useQueryHistory } from './query-history.ts'

/** The dialog of queries to start from: worked examples, saved queries and the history. */
export default function QueryLibrary({ onClose }: { onClose(): void }) {
  const { t } = useTranslation()
  const { language } = useLabels()
  const { past, saved, forget, clearHistory } = useQueryHistory()
  const take = (query: string, params = '') => {
    useConsole.getState().load(query, params)
    onClose()
  }
  const list = (kept: readonly StoredQuery[], empty: string) =>
    kept.length === 0 ? (
      <p className="quiet">{empty}</p>
    ) : (
      <ul className={styles.libraryList}>
        {kept.map(each => (
          <li key={`${each.name} ${each.query} ${each.params}`} className={styles.libraryKept}>
            <Button className={styles.libraryEntry} onPress={() => take(each.query, each.params)}>
              {each.name && <strong>{each.name}</strong>}
              <code>{each.query}</code>
            </Button>
            <Button
              className="tool tool-small"
              aria-label={t('console.forget', { name: each.name ?? each.query.slice(0, 60) })}
              onPress={() => forget(each)}
            >
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
    )
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={open => open || onClose()} isDismissable>
      <Modal className={`modal ${styles.library}`}>
        <Dialog className="dialog">
          <Heading slot="title" className="panel-title">
            {t('console.library')}
          </Heading>
          <Tabs>
            <TabList className="tabs" aria-label={t('console.library')}>
              <Tab id="gallery">{t('console.gallery')}</Tab>
              <Tab id="saved">{t('console.saved')}</Tab>
              <Tab id="past">{t('console.past')}</Tab>
            </TabList>
            <TabPanel id="gallery">
              <ul className={styles.libraryList}>
                {gallery.map(({ id, title, shows, query }) => (
                  <li key={id}>
                    <Button className={styles.libraryEntry} onPress={() => take(query)}>
                      <strong>{title[language]}</strong>
                      <span className="quiet">{shows[language]}</span>
                    </Button>
                  </li>
                ))}
              </ul>
            </TabPanel>
            <TabPanel id="saved">{list(saved, t('console.noSaved'))}</TabPanel>
            <TabPanel id="past">
              {list(past, t('console.noPast'))}
              {past.length > 0 && (
                <Button className="button button-small" onPress={clearHistory}>
                  {t('console.forgetPast')}
                </Button>
              )}
            </TabPanel>
          </Tabs>
          <div className="dialog-actions">
            <Button className="button" onPress={onClose}>
              {t('console.close')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
