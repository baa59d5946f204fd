import { z } from 'zod'
import { create } from 'zustand'
import { type Language, languages } from '../model/language.ts'

const Preferences = z.object({ language: z.enum(languages), theme: z.enum(['system', 'light', 'dark']) })
type Preferences = z.infer<typeof Preferences>
export type Theme = Preferences['theme']

const storageKey = 'entente:preferences'

function readStored(): Preferences {
  try {
    const stored = Preferences.safeParse(JSON.parse(localStorage.getItem(storageKey) ?? 'null'))
    if (stored.success) return stored.data
  } catch {
    // Storage can be forbidden, or hold something else: the defaults apply.
  }
  const wanted = navigator.languages.map(tag => tag.slice(0, 2)).find(tag => tag === 'fr' || tag === 'en')
  return { language: wanted === 'fr' ? 'fr' : 'en', theme: 'system' }
}

function store({ language, theme }: Preferences): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify({ language, theme }))
  } catch {
    // Storage is forbidden or full: the choice lasts as long as the page.
  }
}

/** Language and theme, kept in this browser. `setLanguageForVisit` is not kept: it is for links that name a language. */
export const usePreferences = create<
  Preferences & {
    setLanguage(language: Language): void
    setTheme(theme: Theme): void
    setLanguageForVisit(language: Language): void
  }
>((set, get) => ({
  ...readStored(),
  setLanguage: language => {
    set({ language })
    store(get())
  },
  setTheme: theme => {
    set({ theme })
    store({ ...get(), language: readStored().language })
  },
  setLanguageForVisit: language => set({ language }),
}))
