import { type ComponentType, type KeyboardEvent, type ReactNode, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '../components/icon.tsx'
import { useWorkspaceFields } from '../state/workspace.ts'
import styles from './graph-menus.module.css'
import type { MenuName } from './graph-menus.tsx'

const load = () => import('./graph-menus.tsx')
type MenuProps = { name: MenuName; children: ReactNode }

/**
 * The button of a menu. The menu itself is loaded when the button is pointed at or focused, and takes the button's place when it is first
 * opened: those who only look need none of the menus.
 */
function MenuButton({ name, icon, label }: { name: MenuName; icon: IconName; label: string }) {
  const [Menu, setMenu] = useState<ComponentType<MenuProps>>()
  const open = () => void load().then(({ GraphMenu }) => setMenu(() => GraphMenu))
  const content = (
    <>
      <Icon name={icon} />
      <span className={styles.dropLabel}>{label}</span>
      <Icon name="down" />
    </>
  )
  if (Menu) return <Menu name={name}>{content}</Menu>
  return (
    <Button
      className={`button button-quiet button-small ${styles.drop}`}
      aria-haspopup="true"
      aria-expanded={false}
      onHoverStart={() => void load()}
      onFocus={() => void load()}
      onPress={open}
      onKeyDown={(event: KeyboardEvent | { key: string }) => ['ArrowDown', 'ArrowUp'].includes(event.key) && open()}
    >
      {content}
    </Button>
  )
}

/** The menus that analyse, arrange, filter, select and export the graph. */
export function MenuBar() {
  const { t } = useTranslation()
  const { view, openTool } = useWorkspaceFields('view', 'openTool')
  return (
    <div className={styles.drops}>
      <MenuButton name="analyse" icon="analyse" label={t('measure.menu')} />
      {view === 'canvas' && <MenuButton name="layout" icon="arrange" label={t('explore.layout')} />}
      <Button
        className={`button button-quiet button-small ${styles.drop}`}
        onPress={() => openTool({ name: 'filter' })}
      >
        <Icon name="filter" />
        <span className={styles.dropLabel}>{t('filter.menu')}</span>
      </Button>
      <MenuButton name="select" icon="select" label={t('explore.select')} />
      <MenuButton name="keep" icon="keep" label={t('keep.menu')} />
    </div>
  )
}
