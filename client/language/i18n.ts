import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { fr } from '../locales/fr.ts'
import type { disputes, worlds } from '../locales/fr-disputes.ts'
import type { dossier } from '../locales/fr-dossier.ts'
import type { journal } from '../locales/fr-journal.ts'
import type { texts } from '../locales/fr-texts.ts'
import type { Language } from '../model/language.ts'

type Words = typeof fr

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: {
      translation: Words & {
        texts: typeof texts
        disputes: typeof disputes
        worlds: typeof worlds
        dossier: typeof dossier
        journal: typeof journal
      }
    }
  }
}

/** The words of each language, loaded when they are first wanted. */
const wordsOf: Record<Language, () => Promise<Words>> = {
  fr: async () => (await import('../locales/fr.ts')).fr,
  en: async () => (await import('../locales/en.ts')).en,
}

const loaded = new Set<Language>()
let wanted: Language

/** Starts i18next in a language. Rejects where its words do not come. */
export async function startLanguages(language: Language): Promise<void> {
  wanted = language
  const translation = await wordsOf[language]()
  loaded.add(language)
  await i18next.use(initReactI18next).init({
    lng: language,
    // Both languages have the same keys, which a test holds.
    fallbackLng: false,
    resources: { [language]: { translation } },
    // React escapes already; escaping twice would show HTML entities.
    interpolation: { escapeValue: false },
    initAsync: false,
  })
}

/**
 * Changes the language once its words have come; of several changes in quick succession the last one counts. Where the words do not come, the page
 * stays in the language that it has.
 */
export async function changeLanguage(language: Language): Promise<void> {
  wanted = language
  if (!loaded.has(language)) {
    const words = await wordsOf[language]().catch(() => undefined)
    if (!words) return
    // Words of parts of the page may have been added already.
    i18next.addResourceBundle(language, 'translation', words, true, true)
    loaded.add(language)
  }
  if (wanted === language && i18next.language !== language) await i18next.changeLanguage(language)
}
