import type { ReactNode } from 'react'
import { ListBoxItem, type ListBoxItemProps, Text } from 'react-aria-components'
import styles from './suggestions.module.css'

type Props = Omit<ListBoxItemProps, 'children'> & { name: string; icon: ReactNode; more: ReactNode; command?: boolean }

/** One line of a list below a search field: an icon, a name, and what more is said of it. A `command` is set off from what is found. */
export function Suggestion({ name, icon, more, command = false, ...item }: Props) {
  return (
    <ListBoxItem
      {...item}
      textValue={name}
      className={command ? `${styles.suggestion} ${styles.suggestionCommand}` : (styles.suggestion ?? '')}
    >
      {icon}
      <Text slot="label" className={styles.suggestionName}>
        <bdi>{name}</bdi>
      </Text>
      <Text slot="description" className={styles.suggestionMore}>
        {more}
      </Text>
    </ListBoxItem>
  )
}
