import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Progress } from '../components/progress.tsx'
import { usePreferences } from '../state/preferences.ts'
import { useWorkspace } from '../state/workspace.ts'
import { Header } from './header.tsx'
import { Panel } from './side-panel.tsx'
import { Stage } from './stage.tsx'

/** The page: search above, the graph, and beside it the details of what is chosen. */
export function App() {
  const { t } = useTranslation()
  const language = usePreferences(state => state.language)
  const reading = useWorkspace(state => state.reading !== undefined)
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
      <div className={reading ? 'page reading' : 'page'}>
        <Stage />
        <Panel />
      </div>
    </I18nProvider>
  )
}

/** A skip link in all but its element: the address after `#` belongs to the graph, so only the focus moves. */
const focus = (id: string) => () => document.getElementById(id)?.focus()
