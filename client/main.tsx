import './styles/base.css'
import './styles/controls.css'
import './styles/content.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { acceptDroppedFiles } from './add/file-drop.ts'
import { resumeAdding } from './add/resume-adding.ts'
import { takeTokensFrom } from './api.ts'
import { ErrorBoundary } from './components/error-boundary.tsx'
import { changeLanguage, startLanguages } from './language/i18n.ts'
import type { Language } from './model/language.ts'
import { App } from './shell/app.tsx'
import { openAddress, queryClient } from './state/load-graph.ts'
import { type Theme, usePreferences } from './state/preferences.ts'
import { syncAddress } from './state/sync-address.ts'
import { tokenOfSession } from './state/token.ts'

/** Puts language and theme on the document element. */
function wear({ language, theme }: { language: Language; theme: Theme }): void {
  document.documentElement.lang = language
  document.documentElement.dataset.theme = theme
  void changeLanguage(language)
}

async function open(): Promise<void> {
  takeTokensFrom(tokenOfSession)
  await startLanguages(usePreferences.getState().language)
  wear(usePreferences.getState())
  usePreferences.subscribe(wear)
  syncAddress()
  acceptDroppedFiles()
  resumeAdding()
  void openAddress(location.hash)
  const root = document.getElementById('root')
  if (root)
    createRoot(root).render(
      <StrictMode>
        <ErrorBoundary>
          <QueryClientProvider client={queryClient}>
            <App />
          </QueryClientProvider>
        </ErrorBoundary>
      </StrictMode>,
    )
}

void open()
