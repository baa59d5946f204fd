import { lazy, Suspense, useState } from 'react'
import { Dialog, Heading, Modal, ModalOverlay, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import styles from './add.module.css'
import { AddOne } from './add-one.tsx'
import { useAddDialog } from './dialog-state.ts'

const AddMany = lazy(() => import('./add-many.tsx'))

/** The dialog that adds articles: one, which may be tried first, or several in a queue. */
export default function AddArticle() {
  const { t } = useTranslation()
  const { mode, setMode, close } = useAddDialog()
  const [isTried, setTried] = useState(false)
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={open => open || close()} isDismissable={false}>
      <Modal className={isTried || mode === 'many' ? `modal ${styles.modalWide}` : 'modal'}>
        <Dialog className="dialog">
          <Heading slot="title" className="panel-title">
            {t('add.title')}
          </Heading>
          <ToggleButtonGroup
            className="switch switch-small"
            aria-label={t('add.howMany')}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[mode]}
            onSelectionChange={keys => setMode(keys.has('many') ? 'many' : 'one')}
          >
            <ToggleButton id="one">{t('add.one')}</ToggleButton>
            <ToggleButton id="many">{t('add.many')}</ToggleButton>
          </ToggleButtonGroup>
          {mode === 'one' ? (
            <AddOne onTried={setTried} />
          ) : (
            <Suspense fallback={<p className="quiet">{t('app.loading')}</p>}>
              <AddMany />
            </Suspense>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
