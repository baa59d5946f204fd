import { lazy, Suspense } from 'react'
import { Button, Dialog, DialogTrigger, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ArticleId, ClaimId } from '../../model/ids.ts'
import { Icon } from '../components/icon.tsx'
import styles from './why.module.css'

const Why = lazy(() => import('./why.tsx'))

type Props = {
  article: ArticleId
  claim: ClaimId
  /** Where the claim begins in the article, in UTF-16 code units. */
  at: number
  /** What the claim says, for the accessible name of the button. */
  of?: string
}

/** A button that opens the explanation of a claim. */
export function WhyButton({ article, claim, at, of }: Props) {
  const { t } = useTranslation()
  return (
    <DialogTrigger>
      <Button className="link" {...(of ? { 'aria-label': t('why.openFor', { of }) } : {})}>
        <Icon name="tree" />
        {t('why.open')}
      </Button>
      <ModalOverlay className="veil" isDismissable>
        <Modal className={`modal ${styles.modalWhy}`}>
          <Dialog className={`dialog ${styles.why}`} aria-label={t('why.title')}>
            <Suspense fallback={<p className="quiet">{t('app.loading')}</p>}>
              <Why article={article} claim={claim} at={at} />
            </Suspense>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  )
}
