import type { PlaceWords } from '../place-words.ts'

/** English words by which the names of places and countries are recognized. */
export const places: PlaceWords = {
  introducingNouns:
    'town towns city cities village villages province provinces districts district neighborhood neighbourhood governorate island port township suburb hamlet valley',
  settlements: 'town city village port resort suburb settlement',
  settlementModifiers: 'small',
  nounsBehindName:
    'dam province governorate district airport airfield airbase neighborhood neighbourhood valley peninsula oblast gate bridge square crossing strait',
  baseNouns: 'base',
  baseModifiers: 'air naval military army',
  nounsBeforeName: 'camp fort',
  nearnessPrepositions: 'near outside',
  behindNearName: 'in on and',
  prepositions: 'in near at outside from of to',
  countryPrepositions: 'in inside',
  openingPrepositions: 'in at near outside under after before since during following despite on from with amid',
  nameParticles: '',
  notInNames: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    the this that these those i he she they we it on in at and but president minister secretary general army force forces state states government united islamic syrian iraqi`,
  recognizingPrepositions: 'in at near from to of outside inside around toward towards into',
  beforeCountry: `in on at of the north south east west northern southern eastern western central northeast northwest southeast southwest
    province state region coast capital island territory district city town port second largest`,
  directCountryPrepositions: 'in',
  stateForms: 'republic kingdom state sultanate federation union commonwealth principality emirate duchy confederation',
  uncapitalizedStateForms: '',
  stateNameAdjectives:
    'islamic federal federative people s democratic socialist bolivarian plurinational hashemite oriental cooperative united arab grand independent',
  shortStateNames: 'islamic republic',
  bodiesAndStateForms: 'commonwealth',
  ownerModifiers: 'main opposition ruling former conservative liberal left wing paramilitary rebel new national own',
  regionPrepositions: '',
  ambiguousCities: `nice bar man of police orange mobile reading bath split most male march sale lens buy san santa bon union liberty victoria
    santiago cordoba florence sydney austin jackson lincoln houston dallas charlotte madison columbus phoenix aurora eugene independence enterprise cork derry hull wells
    date ube ako ise nara oman mali chad jordan georgia carolina lima lome central north south east west pau die
    gap mende dole vire guise hem roman roma march june august may mary martin leo santo dumas alma hope marion clinton
    kennedy washington franklin jefferson madison monroe hamilton nelson gordon cameron wellington churchill normal temple surprise plains opportunity commerce industry paradise
    trinidad obama merida barcelona manuel ramos cruz rosario concepcion esperanza deal stone street march ware poole goole sandy crosby bury rugby corby hove diss ripon
    salt sari ban bam gem buga lae apia una mao wa ho bo yei kos rome media ham marl hamm unna celle halle essen bad bali java ankeny erie elgin gary flint troy
    salem trail delta nelson logan sandwich progresso futuro porto puerto campo grande bela vista boa nova ponte pilar patos viana colon leon valencia granada toledo
    tyler taylor dale grant carter bell pearl rose allen warren wayne albert barry bradley brandon chester clifton eden elmira enfield euclid everett fairfield falcon
    college university school park hill lake mission orange forest palm sun spring`,
  cityContext: `on against over between through via in at near from to of outside inside around across toward towards city town village province region district camp airport port base
    north south east west downtown central northern southern eastern western`,
  beforeLanguage: 'in speak speaks speaking spoke language fluent',
  behindLanguage: 'language speaking born',
  watersBefore: 'delta lake river',
  watersBehind: 'river delta basin valley sea',
  seas: 'gulf sea',
  federalStates: 'state',
  countryParts: 'region province county',
  countryPartAdjectives: 'northern southern eastern western',
  compassPoints: 'west east north south',
  prefixes: 'ex pro anti non trans intra mid',
  beforeNames: 'in the and of',
  behindNames: 'and on in said',
  countingWords: 'a an two three four five six',
  weakCityContext: 'of to from',
  federalStateInhabitants:
    'man woman couple teen teenager sheriff deputies resident residents senator senators governor congressman congresswoman lawmaker lawmakers legislature voters republican republicans democrat democrats county primary runoff native',
  federalStateModifiers: 's us american peach',
  federalStateDeterminers: 'the this',
  federalParties: 'republican republicans democrat democrats gop',
  attributedNouns: `government military forces force troops army navy air embassy president presidential secretary ambassador administration officials official airstrikes airstrike strike strikes congress senate
    sanctions policy marines soldiers soldier personnel service diplomats diplomat intelligence coalition citizens citizen media companies support assistance aid dollars election elections ally allies special
    defense defence state department treasury troop warplanes drone drones ships ship aircraft vice foreign national led backed based relations officer officers lawmakers senator senators general commander consulate`,
  notAttributed:
    'and or in on at to of for with by from as is are was were has have had will would can could may should must said says that which who but when while over against also into after before than if did does do not about under during since until',
  notAttributedCapitals: 'i the a in on he she it we they',
  participleEndings: 'ed ing',
  beforeLanguageOrNoun: 'in',
  pluralDemonymEndings: 's',
  capitalizesDemonyms: true,
}
