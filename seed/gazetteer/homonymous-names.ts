import { wordSet } from './trie.ts'

/** States of the United States and Canada with a name of one word, folded: "Paris, Texas". */
export const americanStates = wordSet(
  `alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
 nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ontario`,
)
/** Those with a name of two words, by their first and second ones. */
export const americanStatesInTwoWords = {
  first: wordSet('new north south west rhode'),
  second: wordSet('hampshire jersey mexico york carolina dakota virginia island'),
}
/** Departments and regions of France, folded: « Vienne, en Isère ». */
export const frenchRegions = wordSet(
  `ain aisne allier ardeche ardennes ariege aude aveyron calvados cantal charente cher correze creuse dordogne doubs drome essonne eure finistere gard gers gironde herault indre isere jura landes loire loiret lot
 lozere manche marne mayenne meurthe-et-moselle meuse morbihan moselle nievre nord oise orne rhone sarthe savoie somme tarn vaucluse vendee vienne vosges yonne alsace lorraine bretagne normandie bourgogne auvergne picardie provence gascogne touraine anjou poitou limousin`,
)

/** Towns of the American Georgia, and states that are named next to it. */
export const besideAmericanGeorgia =
  /^(?:atlanta|savannah|augusta|athens|macon|virginie|virginia|floride|florida|alabama|texas|caroline|carolina|tennessee|arizona|ohio|michigan|wisconsin|nevada|pennsylvania|pennsylvanie)(?:-.+)?$/
/** Names that are named next to the state of Georgia. */
export const besideGeorgia = wordSet('tbilisi tbilissi russia russie ossetia abkhazia')

/** Words before a country in the name of a firm, at the head of a sentence. */
export const firmNameOpeners = wordSet(
  'air royal bank banque credit radio tele banco trans miss little club cafe hotel casa virgin fly team jet sky total orange vodafone hyundai toyota nissan honda ikea amazon google microsoft uber netflix greenpeace',
)

/** Names of states that are also given names, family names, or those of a federal state, folded. */
export const personalStateNames = {
  family: wordSet('jordan chad georgia maurice dominique salvador israel'),
  given: wordSet('jordan chad georgia maurice dominique israel salvador jersey'),
}
/** First words of the names of palaces and offices of governments, as opposed to towns that are seats; folded. */
export const palaceNames = wordSet(
  'kremlin maison white elysee matignon downing palais quai pentagon capitol bundestag',
)

/** Names that mean a state only behind one of these words: « le Salvador », "in Jersey". */
export const stateNamesWithArticle: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['salvador', wordSet('le au du el')],
  ['reunion', wordSet('la')],
  ...['maurice', 'dominique', 'grenade', 'jersey'].map((name): [string, Set<string>] => [
    name,
    wordSet('a la ile in to from of de'),
  ]),
])
