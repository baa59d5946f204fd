import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { EntityId } from '../../model/ids.ts'
import { EntityPicker } from '../components/entity-picker.tsx'
import { Icon } from '../components/icon.tsx'
import { useWorkspace } from '../state/workspace.ts'
import styles from './identity.module.css'
import { Journal } from './journal.tsx'
import { Pair } from './pair.tsx'
import { Queue } from './queue.tsx'

/** Who is one with whom: two entities that the reader chose, or else the queue of those that are proposed, and what was judged. */
export default function IdentityPanel({ left, right }: { left?: EntityId | undefined; right?: EntityId | undefined }) {
  const { t } = useTranslation()
  const openTool = useWorkspace(state => state.openTool)
  const head = useRef<HTMLHeadingElement>(null)
  // The keys of the judge work within the panel: the focus goes there from the menu that opened it.
  useEffect(() => head.current?.focus({ preventScroll: true }), [])
  const set = (ends: { left?: EntityId | undefined; right?: EntityId | undefined }) =>
    openTool({ name: 'identity', left, right, ...ends })
  return (
    <>
      <h2 className={`panel-title ${styles.title}`} ref={head} tabIndex={-1}>
        {t('identity.title')}
      </h2>
      <p className="quiet">{t('identity.intro')}</p>
      {left || right ? (
        <>
          <EntityPicker label={t('identity.one')} chosen={left} onChoose={id => set({ left: id })} />
          <EntityPicker label={t('identity.other')} chosen={right} onChoose={id => set({ right: id })} />
          {left && right && <Pair key={`${left} ${right}`} left={left} right={right} />}
          <Button className="button button-small" onPress={() => openTool({ name: 'identity' })}>
            <Icon name="back" />
            {t('identity.toQueue')}
          </Button>
        </>
      ) : (
        <Queue />
      )}
      <Journal />
    </>
  )
}
