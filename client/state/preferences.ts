import { z } from 'zod'
import { create } from 'zustand'
import { type Language, languages } from '../model/language.ts'

const Preferences = z.object({ language: z.enum(languages), theme: z.enum(['system', 'light', 'dark']) })
type Preferences = z.infer<typeof Preferences>
export type Theme = Preferences['theme']

const place = 'entente:preferences'

function remembered(): Preferences {
  try {
    const stored = Preferences.safeParse(JSON.parse(localStorage.getItem(place) ?? 'null'))
    if (stored.success) return stored.data
  } catch {
    // Storage can be forbidden or hold something else: the defaults serve.
  }
  const wanted = navigator.languages.map(tag => tag.slice(0, 2)).find(tag => tag === 'fr' || tag === 'en')
  return { language: wanted === 'fr' ? 'fr' : 'en', theme: 'system' }
}

function remember({ language, theme }: Preferences): void {
  try {
    localStorage.setItem(place, JSON.stringify({ language, theme }))
  } catch {
    // The choice then lasts as long as the page.
  }
}

/** What a reader chose for good, on this machine; `speak` is for this visit only, as when a link brings its language. */
export const usePreferences = create<
  Preferences & { setLanguage(language: Language): void; setTheme(theme: Theme): void; speak(language: Language): void }
>((set, get) => ({
  ...remembered(),
  setLanguage: language => {
    set({ language })
    remember(get())
  },
  setTheme: theme => {
    set({ theme })
    remember({ ...get(), language: remembered().language })
  },
  speak: language => set({ language }),
}))
