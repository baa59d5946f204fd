import i18next from 'i18next'
import { pairs as english } from '../locales/en-pairs.ts'
import { pairs as french } from '../locales/fr-pairs.ts'

// They come with the matrix and the page of two actors, and weigh nothing in a page that shows neither.
for (const [language, pairs] of Object.entries({ fr: french, en: english }))
  i18next.addResourceBundle(language, 'translation', { pairs }, true)
