import type { PlaceWords } from '../place-words.ts'

/** French words by which the names of places and countries are recognized. */
export const places: PlaceWords = {
  introducingNouns:
    'ville villes village villages localite localites bourgade commune province provinces region quartier quartiers district ile aeroport oblast gouvernorat canton wilaya oasis plaine barrage',
  settlements: 'ville localite village bourgade port cite station commune',
  settlementModifiers: 'petit petite',
  nounsBehindName: '',
  baseNouns: '',
  baseModifiers: '',
  nounsBeforeName: '',
  nearnessPrepositions: '',
  behindNearName: '',
  prepositions: 'a pres vers dans',
  countryPrepositions: 'en au aux',
  openingPrepositions: 'a en dans pres depuis apres avant lors pendant selon malgre sous sur',
  nameParticles: 'de du la le sur en les',
  notInNames: '',
  recognizingPrepositions: 'a en dans vers depuis pres de',
  beforeCountry: `dans en au aux a le la les l d de du des nord sud est ouest sud-est nord-est centre
    province etat region capitale ile territoire district ville port deuxieme`,
  directCountryPrepositions: 'en au dans de du d',
  stateForms: 'republique royaume etat sultanat federation union principaute emirat duche confederation',
  uncapitalizedStateForms: 'royaume republique sultanat emirat',
  stateNameAdjectives:
    'islamique federale federative populaire democratique socialiste bolivarienne plurinational hachemite orientale cooperative unie arabe grand independant',
  shortStateNames: 'république islamique',
  bodiesAndStateForms: '',
  ownerModifiers: '',
  regionPrepositions: 'en dans',
  ambiguousCities: `nice tours police orange lens angers bonn bon tour troyes sale sur sud nord est ouest centre bordeaux marne pau die ville mans mer puy vichy sens sete agen vienne dole vire aube barre
    guise rome aleman boulogne sel tura media mission union essen halle`,
  cityContext: `a au aux en dans de d du des vers pres depuis sur contre entre ville cite capitale province region district camp port base nord sud est ouest nord-est`,
  beforeLanguage: 'en langue parle parlent parlant francophone',
  behindLanguage: '',
  watersBefore: 'fleuve riviere lac delta bassin',
  watersBehind: '',
  seas: 'mer golfe',
  federalStates: 'etat',
  countryParts: 'region province comte',
  countryPartAdjectives: '',
  compassPoints: 'ouest est nord sud occident orient',
  prefixes: 'ex pro anti non trans intra',
  beforeNames: 'en au le la les',
  behindNames: 'et le la',
  countingWords: 'un une deux trois quatre cinq six',
}
