import type { Sentence } from '../document.ts'

const contextWords: [string, RegExp][] = [
  [
    'military',
    /^(?:militaires?|military|armee|army|forces?|troupes|troops|defense|defence|soldats?|soldiers|commandants?|commanders?)$/,
  ],
  ['intelligence', /^(?:renseignements?|intelligence|espionnage|spying)$/],
  ['terrorism', /^(?:terroris\w{1,3}|daech|daesh|djihadistes?|jihadists?)$/],
  ['nuclear', /^(?:nucleaire|nuclear|atomique|uranium)$/],
  ['economic', /^(?:economi\w{1,4}|commerc\w{1,4}|trade|petrole|oil|gaz|gas)$/],
  ['humanitarian', /^(?:humanitaire|humanitarian|refugies|refugees)$/],
  ['diplomatic', /^(?:diplomati\w{1,4}|ambassad\w{1,5}|embassy)$/],
]
/** The PLOVER contexts of a sentence (military, nuclear, …), by its words. */
export const contextsOf = (sentence: Sentence): string[] =>
  contextWords
    .filter(([, pattern]) => sentence.tokens.some(token => pattern.test(token.fold)))
    .map(([context]) => context)
