import { lazy, Suspense } from 'react'
import { useDossier } from '../state/dossier.ts'

const DossierDialog = lazy(() => import('../export/dossier-dialog.tsx'))

/** The dialog that makes a dossier, while it is open. */
export function DossierPrompt() {
  const isOpen = useDossier(state => state.open)
  if (!isOpen) return null
  return (
    <Suspense fallback={null}>
      <DossierDialog />
    </Suspense>
  )
}
