import i18next from 'i18next'
import { texts as english } from '../locales/en-texts.ts'
import { texts as french } from '../locales/fr-texts.ts'

// The words that only the search in texts shows come with it, and weigh nothing in a page that does not search.
for (const [language, texts] of Object.entries({ fr: french, en: english }))
  i18next.addResourceBundle(language, 'translation', { texts }, true)
