/** A hostile text that repeats one thing. */
export type HostileText = { name: string; text: string }

const SIZE = 1_000_000

/** One thing repeated, a million characters long. */
const filled = (part: string): string => part.repeat(Math.ceil(SIZE / part.length)).slice(0, SIZE)

const told = 'Emmanuel Macron, président de la France, a rencontré Xi Jinping à Berlin le 12 mars 2019'

/** Texts of 1 MB, each the worst case of some step. */
export const hostileTexts: readonly HostileText[] = [
  ['an abbreviation', filled('M. ')],
  ['a country', filled('La France ')],
  ['countries in a list', filled('France, ')],
  ['countries in one sentence', filled('La France et l’Allemagne ont signé un accord avec l’Iran et ')],
  ['a given name', filled('Jean ')],
  ['a name of two words', filled('Abdel Karim ')],
  ['persons with titles', filled('le président Jean Martin et ')],
  ['opening quotation marks', filled('« "')],
  ['opening brackets', filled('(')],
  ['lines of one letter', filled('a\n')],
  ['captions', filled('Paris, Photo AFP (Reuters)\n')],
  ['titles', filled('Le Traité De Paris\n\n')],
  ['dates', filled('12 mars 2019 ')],
  ['dates with weekdays', filled('jeudi 13 décembre, ')],
  ['a meeting, sentence by sentence', filled(`${told}. `)],
  ['a meeting, paragraph by paragraph', filled(`${told}.\n\n`)],
  ['meetings in one sentence', filled(`${told} et `)],
  ['attacks in one sentence', filled('Iran attacked Iraq and Russia sanctioned Turkey, which ')],
  ['verbs', filled('said met signed attacked ')],
  ['letters with what nobody sees', filled('a\u200bé\u00ad')],
].map(([name, text]) => ({ name, text }) as HostileText)
