import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type DossierScope, useDossier } from '../state/dossier.ts'

/** Opens the dialog that makes a dossier of what `scope` gives when it is pressed. */
export function DossierButton({ scope }: { scope(): DossierScope }) {
  const { t } = useTranslation()
  return (
    <Button className="button button-small" onPress={() => useDossier.getState().show(scope())}>
      {t('keep.dossier')}
    </Button>
  )
}
