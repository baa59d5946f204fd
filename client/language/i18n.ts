import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from '../locales/en.ts'
import { fr } from '../locales/fr.ts'
import type { Language } from '../model/language.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof fr }
  }
}

/** Both languages travel with the page: they are small, and a toggle must not wait for the network. */
export function startLanguages(language: Language): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { fr: { translation: fr }, en: { translation: en } },
    // React escapes what it renders; a second escape would show entities to the reader.
    interpolation: { escapeValue: false },
    initAsync: false,
  })
}

export function changeLanguage(language: Language): void {
  void i18next.changeLanguage(language)
}
