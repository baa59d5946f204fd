import { type ComponentType, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../components/icon.tsx'
import styles from './search.module.css'

/**
 * The search field. It is a plain input at first; the combobox with suggestions is loaded when the field is focused or pointed at, and
 * takes over what was typed meanwhile.
 */
export function SearchField() {
  const { t } = useTranslation()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [Bar, setBar] = useState<ComponentType<{ typedBefore: string; focused: boolean }>>()
  const focused = useRef(false)
  const load = () =>
    void import('./search-bar.tsx').then(({ SearchBar }) => {
      focused.current = document.activeElement === field.current
      setBar(() => SearchBar)
    })
  if (Bar) return <Bar typedBefore={typed} focused={focused.current} />
  return (
    <search className={styles.search}>
      <label className="unseen" htmlFor={id}>
        {t('search.label')}
      </label>
      <div className={styles.searchField}>
        <Icon name="search" />
        <input
          ref={field}
          id={id}
          className={styles.searchInput}
          type="text"
          role="combobox"
          aria-expanded={false}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder={t('search.placeholder')}
          value={typed}
          onChange={event => setTyped(event.target.value)}
          onFocus={load}
          onPointerEnter={load}
        />
      </div>
    </search>
  )
}
