import type { SentenceWords } from '../sentence-words.ts'

/** French words by which the language is recognized and sentences are separated. */
export const sentences: SentenceWords = {
  frequentWords:
    'le la les des du un une et est dans que qui pour sur avec au aux par ce cette son ses leur ne pas plus sont ont ete etre d l qu',
  abbreviations:
    'm mm mme mlle dr st ste prof gen col cf art fig vol env av apr janv fevr avr juil sept oct nov dec tel',
  finalAbbreviations: 'etc',
  openers: 'le la les il elle en un une',
}
