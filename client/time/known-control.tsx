import { lazy, Suspense, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../state/workspace.ts'

const KnownField = lazy(() => import('./known-field.tsx'))

/** The day of knowledge: a button until it is chosen, then the field in which it is. */
export function KnownControl() {
  const { t } = useTranslation()
  const known = useWorkspace(state => state.known)
  const [asked, setAsked] = useState(false)
  if (known === undefined && !asked)
    return (
      <Button className="button button-small" onPress={() => setAsked(true)}>
        {t('knowledge.open')}
      </Button>
    )
  return (
    <Suspense fallback={null}>
      <KnownField known={known} focused={asked} onClose={() => setAsked(false)} />
    </Suspense>
  )
}
