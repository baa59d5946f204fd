import i18next from 'i18next'
import { journal as english } from '../locales/en-journal.ts'
import { journal as french } from '../locales/fr-journal.ts'

// The words of decisions come with what shows them, and weigh nothing in a page at rest.
for (const [language, journal] of Object.entries({ fr: french, en: english }))
  i18next.addResourceBundle(language, 'translation', { journal }, true)
