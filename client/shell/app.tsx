import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Progress } from '../components/progress.tsx'
import { usePreferences } from '../state/preferences.ts'
import { useWorkspace } from '../state/workspace.ts'
import styles from './app.module.css'
import { DossierPrompt } from './dossier-prompt.tsx'
import { Header } from './header.tsx'
import { SidePanel } from './side-panel.tsx'
import { Stage } from './stage.tsx'
import { TokenPrompt } from './token-prompt.tsx'

/** The page: header with search, the graph, and beside it the panel. */
export function App() {
  const { t } = useTranslation()
  const language = usePreferences(state => state.language)
  const isReading = useWorkspace(state => state.openedArticle !== undefined)
  return (
    <I18nProvider locale={language === 'fr' ? 'fr-FR' : 'en-GB'}>
      <button type="button" className={styles.skip} onClick={focus('stage')}>
        {t('app.skip')}
      </button>
      <button type="button" className={styles.skip} onClick={focus('details')}>
        {t('app.skipPanel')}
      </button>
      <Header />
      <Progress />
      <TokenPrompt />
      <DossierPrompt />
      <div className={styles.page} data-reading={isReading || undefined}>
        <Stage />
        <SidePanel />
      </div>
    </I18nProvider>
  )
}

/** Moves the focus, as a skip link does. It is not a link because the fragment of the address is in use. */
const focus = (id: string) => () => document.getElementById(id)?.focus()
