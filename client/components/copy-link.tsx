import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Address } from '../model/address.ts'
import { copyAddress } from './copy-address.ts'
import { Icon } from './icon.tsx'

/** A button that copies a link to one entity, relation, claim or article. */
export function CopyLink({ to, small = false }: { to: Partial<Address>; small?: boolean }) {
  const { t } = useTranslation()
  return (
    <Button className={small ? 'link' : 'button button-small'} onPress={() => void copyAddress(to)}>
      <Icon name="link" />
      {t('keep.copyLink')}
    </Button>
  )
}
