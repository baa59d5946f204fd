import { wordSet } from '../gazetteer/trie.ts'
import type { Token } from '../read/tokens.ts'
import { properHeadsEn } from './english-body-name.ts'
import { properHeadsFr } from './french-body-name.ts'

/** Modifiers in the name of a body that do not say whose it is: its sector, its colour, its rank. English, then French. */
const qualifiers = wordSet(`
democratic republican liberal socialist communist conservative labour labor social popular people peoples workers worker green christian radical progressive nationalist national federal regional provincial state
central supreme constitutional high higher appeal appeals criminal electoral administrative general special joint combined interim transitional provisional unity ruling opposition public civil military
air land naval ground security defence defense interior foreign affairs external internal home justice finance trade commerce energy health education culture agriculture transport tourism information
economy environment labour intelligence investigation investigations planning war crisis reserve maintenance refueling expeditionary fighter artillery field amphibious task special operations public
coast border presidential armed commons lords representatives deputies ministers state antiquities museums
democrate democratique republicain republicaine liberal-democrate social-democrate socialiste communiste conservateur travailliste populaire populaires peuple travailleurs vert verts chretien chretienne radical
radicale progressiste nationaliste nationale regional regionale regionaux federale provincial provinciale centrale superieur superieure constitutionnelle constitutionnel appel cassation comptes penal penale
electoral electorale electoraux administratif administrative general generale special speciale interimaire transition transitoire provisoire unite opposition public publique publics civile militaire militaires
aerienne terrestre navale securite interieure defense interieur etrangeres affaires exterieur exterieures finances commerce energie sante education culture agriculture transports tourisme information economie
environnement travail renseignement renseignements enquete enquetes guerre crise reserve cote presidentielle republicaine armee armees communes lords representants deputes ministres etat maintien ordre
redaction analyse coordination transparence urgence fait republique
`)
const links = wordSet("of for the and on to in de du des d la le les l et pour a au aux en sur - '")

/**
 * Whether the name of a body consists only of words that any country may use: "Supreme Court", « ministère de l'Intérieur », « Parti
 * démocrate ». Such a name identifies no body without its country.
 */
export const isGenericName = (tokens: readonly Token[]): boolean =>
  tokens.every(
    ({ fold }) => properHeadsEn.has(fold) || properHeadsFr.has(fold) || qualifiers.has(fold) || links.has(fold),
  )
