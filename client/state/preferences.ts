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
    // Storage can be forbidden or hold something else: the defaults serve.
  }
  const wanted = navigator.languages.map(tag => tag.slice(0, 2)).find(tag => tag === 'fr' || tag === 'en')
  return { language: wanted === 'fr' ? 'fr' : 'en', theme: 'system' }
}

function store({ language, theme }: Preferences): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify({ language, theme }))
  } catch {
    // The choice then lasts as long as the page.
  }
}

/** What a reader chose for good, on this machine; `speak` is for this visit only, as when a link brings its language. */
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
