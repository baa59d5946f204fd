import i18next from 'i18next'
import { disputes as englishDisputes, worlds as englishWorlds } from '../locales/en-disputes.ts'
import { disputes as frenchDisputes, worlds as frenchWorlds } from '../locales/fr-disputes.ts'

// The words of what is opened by a click come with it.
i18next.addResourceBundle('fr', 'translation', { disputes: frenchDisputes, worlds: frenchWorlds }, true)
i18next.addResourceBundle('en', 'translation', { disputes: englishDisputes, worlds: englishWorlds }, true)
