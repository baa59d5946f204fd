import type { Label } from '../../model/ontology.ts'

/**
 * Portfolios of ministries, one a line: the word in ids; the name displayed behind « ministère »; French names; English names before and
 * behind "ministry", the first one displayed.
 */
const table = `
foreign;des Affaires étrangères;affaires étrangères|relations extérieures;foreign|foreign affairs|external affairs
defense;de la Défense;défense|défense nationale|armées;defence|defense|national defence|national defense
interior;de l'Intérieur;intérieur;interior|home affairs|internal affairs
finance;des Finances;finances;finance
justice;de la Justice;justice;justice
trade;du Commerce;commerce|commerce extérieur;trade|commerce
energy;de l'Énergie;énergie;energy
health;de la Santé;santé;health
economy;de l'Économie;économie;economy|economic affairs
`
const rows = table
  .trim()
  .split('\n')
  .map(line => line.split(';'))
/** The ids of portfolios with their names in a language, as folded words, the longest first. */
export const portfolios = { fr: portfoliosOf(2), en: portfoliosOf(3) }
/** The names of the ministries of each portfolio, without the state. */
export const ministryNames: { id: string; name: Label }[] = rows.map(([id = '', shown = '', , en = '']) => {
  const [word = ''] = en.split('|')
  return { id, name: { fr: `Ministère ${shown}`, en: `${word.charAt(0).toUpperCase()}${word.slice(1)} Ministry` } }
})

function portfoliosOf(column: number): { id: string; words: string[] }[] {
  const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').split(' ')
  return rows
    .flatMap(row => (row[column] ?? '').split('|').map(name => ({ id: row[0] ?? '', words: fold(name) })))
    .sort((a, b) => b.words.length - a.words.length)
}
