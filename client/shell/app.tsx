import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Progress } from '../components/progress.tsx'
import { usePreferences } from '../state/preferences.ts'
import { useWorkspace } from '../state/workspace.ts'
import { Header } from './header.tsx'
import { SidePanel } from './side-panel.tsx'
import { Stage } from './stage.tsx'

/** The page: search above, the graph, and beside it the details of what is chosen. */
export function App() {
  const { t } = useTranslation()
  const language = usePreferences(state => state.language)
  const isReading = useWorkspace(state => state.openedArticle !== undefined)
  return (
    <I18nProvider locale={language === 'fr' ? 'fr-FR' : 'en-GB'}>
      <button type="button" className="skip" onClick={focus('stage')}>
        {t('app.skip')}
      </button>
      <button type="button" className="skip" onClick={focus('details')}>
        {t('app.skipPanel')}
      </button>
      <Header />
      <Progress />
      <div className={isReading ? 'page reading' : 'page'}>
        <Stage />
        <SidePanel />
      </div>
    </I18nProvider>
  )
}

/** A skip link in all but its element: the address after `#` belongs to the graph, so only the focus moves. */
const focus = (id: string) => () => document.getElementById(id)?.focus()
