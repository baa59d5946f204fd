import { lazy, Suspense } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useAddingProgress } from '../add/adding-state.ts'
import { useAddDialog } from '../add/dialog-state.ts'
import { Icon } from '../components/icon.tsx'
import { ToolButton } from '../components/tool-button.tsx'
import { SearchField } from '../search/search-field.tsx'
import { type Theme, usePreferences } from '../state/preferences.ts'
import { useWorkspace } from '../state/workspace.ts'
import styles from './header.module.css'

const AddArticle = lazy(() => import('../add/add-article.tsx'))
const nextTheme: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }

export function Header() {
  const { t } = useTranslation()
  const { language, theme, setLanguage, setTheme } = usePreferences()
  const use = useWorkspace(state => state.openTool)
  const { open: adding, show, showMany } = useAddDialog()
  const progress = useAddingProgress(state => state.progress)
  return (
    <header className={styles.header}>
      <h1 className={styles.brand}>
        <Button className={styles.brandButton} onPress={() => use(undefined)} aria-label={`Entente — ${t('app.home')}`}>
          <svg className={styles.brandMark} viewBox="0 0 32 32" aria-hidden="true">
            <path d="M8 23 16 8l8 15Z" />
            <circle cx="16" cy="8" r="4.5" />
            <circle cx="8" cy="23" r="4.5" />
            <circle cx="24" cy="23" r="4.5" />
          </svg>
          Entente
        </Button>
      </h1>
      <SearchField />
      <div className={styles.headerTools}>
        {progress && (
          <Button className="button button-quiet" aria-label={t('add.underWay', progress)} onPress={() => showMany()}>
            <Icon name={progress.paused ? 'pause' : 'play'} />
            {progress.done}/{progress.total}
          </Button>
        )}
        <Button className="button button-quiet" onPress={() => show()} aria-label={t('add.open')}>
          <Icon name="add" />
          <span className={styles.wideOnly}>{t('add.open')}</span>
        </Button>
        <Button
          className={`button button-quiet ${styles.language}`}
          onPress={() => setLanguage(language === 'fr' ? 'en' : 'fr')}
        >
          <span aria-hidden="true">{language === 'fr' ? 'EN' : 'FR'}</span>
          <span className="unseen" lang={language === 'fr' ? 'en' : 'fr'}>
            {t('preferences.switchTo')}
          </span>
        </Button>
        <ToolButton
          icon={theme}
          label={`${t('preferences.theme')} : ${t(`preferences.${theme}`)}`}
          onPress={() => setTheme(nextTheme[theme])}
        />
      </div>
      {adding && (
        <Suspense fallback={null}>
          <AddArticle />
        </Suspense>
      )}
    </header>
  )
}
