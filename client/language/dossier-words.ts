import i18next from 'i18next'
import { dossier as english } from '../locales/en-dossier.ts'
import { dossier as french } from '../locales/fr-dossier.ts'

// The words that only a dossier and a printed page show come with them, and weigh nothing in a page at rest.
for (const [language, dossier] of Object.entries({ fr: french, en: english }))
  i18next.addResourceBundle(language, 'translation', { dossier }, true)
