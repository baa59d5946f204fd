import i18next from 'i18next'
import { adding as english } from '../locales/en-adding.ts'
import { adding as french } from '../locales/fr-adding.ts'

// They come with the queue of articles, and weigh nothing in a page that adds none.
for (const [language, adding] of Object.entries({ fr: french, en: english }))
  i18next.addResourceBundle(language, 'translation', { adding }, true)
