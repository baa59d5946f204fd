import type { SentenceWords } from '../sentence-words.ts'

/** English words by which the language is recognized and sentences are separated. */
export const sentences: SentenceWords = {
  frequentWords:
    'the of and to in is that for on with as by at from his her their was were has have been be are it this not an during after before which who will its would',
  abbreviations: `mr mrs ms dr st jr sr prof gen lt col sgt maj capt cmdr adm brig cpl pfc spc pvt sfc ssgt msgt tsgt lcpl cwo gov sen rep rev hon pres messrs vs no
    jan feb mar apr jun jul aug sep sept oct nov dec i.e e.g cf al art fig vol approx bros dept est tel`,
  finalAbbreviations: 'u.s u.k u.n e.u u.s.a p.m a.m etc inc corp ltd co',
  openers: 'the a an in on it he she they this that these but and',
}
