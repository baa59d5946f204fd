import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from '../locales/en.ts'
import { fr } from '../locales/fr.ts'
import type { texts } from '../locales/fr-texts.ts'
import type { Language } from '../model/language.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof fr & { texts: typeof texts } }
  }
}

/** Starts i18next. Both languages come with the page: they are small, and switching need not wait for the network. */
export function startLanguages(language: Language): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { fr: { translation: fr }, en: { translation: en } },
    // React escapes already; escaping twice would show HTML entities.
    interpolation: { escapeValue: false },
    initAsync: false,
  })
}

export function changeLanguage(language: Language): void {
  void i18next.changeLanguage(language)
}
