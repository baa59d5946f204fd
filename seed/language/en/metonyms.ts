import type { MetonymWords } from '../metonym-words.ts'

/** English words beside capitals that stand for their governments. */
export const metonyms: MetonymWords = {
  placePrepositions: 'in at near from into outside around through to of under via city capital region province',
  conjunctions: 'and or',
  beforeActors: 'with against between by towards that and but accuse accused blamed urged warned',
  clauseConjunctions: 'and but that',
  clauseOpeners: `when while as if because it this say after before since until till unless whether though although where
    whereas once than how why what which whom`,
  articles: 'the',
  addressing: `gave given sold offered promised appealed handed delivered sent lent proposed objected responded replied
    apologised apologized linked according belongs thanks provided supplied granted gives deliver provide supply`,
  addresseePrepositions: 'to',
  givingStems: '',
  givingEndings: '',
  supportNouns: '',
  grantedNouns: '',
  messageNouns: `ultimatum warnings warning message letter appeal apology note protests protest reply threats threat demands
    demand request plea offer response thanks gratitude concessions concession condolences congratulations
    assurances assurance guarantees guarantee pledge blow challenge rebuke answer overtures overture loyal hostile
    opposed ties allegiance signal`,
  originPrepositions: 'from',
  receivedNouns: `pressure support backing approval permission orders instructions recognition help aid threats threat warnings
    warning criticism protests protest condemnation praise demands demand concessions concession guarantees
    guarantee assurances assurance independence opposition objections objection resistance interference funding
    seeking sought demanded demanding`,
  pressurePrepositions: 'on upon',
  pressureNouns: 'call calls called calling sanctions tariffs embargo pressure restrictions war',
  requestingVerbs: '',
  governingNouns: `invitation mediation ultimatum offer proposal request demand refusal delegations delegation envoy representative decision position
    reaction accusations accusation allies envoys representatives officials troops backing support policy response
    allegations allegation ally partners partner government`,
  favourPrepositions: 'for to',
  favourNouns: 'support backing aid assistance solidarity sympathy',
  actingParticipleStems:
    'accus urg warn blam tell ask press threaten back support condemn criticis criticiz persuad lobby thank prais invit pressur exhort',
  actingParticipleEndings: 'ing',
  movementStems: 'captur left leav reach enter besieg retak retook shell bomb evacuat surround encircl occup',
  receptionWords: 'meet meets met meeting talks summit hosted received welcomed signed',
  palacePrepositions: 'in at inside near outside to',
  infinitiveEndings: '',
  partnerNouns: 'allies ally partner partners others',
  possessives: 'its',
  relatives: 'who which whose',
  modifiers: '',
  weekdayBehindVerb: false,
  finiteForms: `has have had is was were are will would may might must can could does did also still later met said told sent
    gave withdrew struck shot held broke fought hit began spoke made took sold cut froze lent sought brought
    forbade shut saw paid drew became shut sever seal agree sign vow back meet undertook won threw lost became
    rose fell put let set drove withheld upheld bore bought caught chose dealt fed flew forgave grew kept laid led
    ran sank spent split stole swept swore thought understood wrote overthrew swung stood stuck tore woke went
    came left knew taught never now again already cannot shall should`,
  perfectAuxiliaries: '',
  adverbEndings: '',
  participleEndings: '',
  modals: 'to will would could might may must should shall can did not',
  finiteEndingPatterns: "ed, [^s'u]s",
  notFinite: `this its his as yes always perhaps talks forces troops officials based sources streets thousands hundreds
    residents`,
  notFiniteEndings: '',
  determiners: 'the a an of its his their this that these two three',
  numbersDetermine: true,
  adjectiveEndings: '',
  journeyParticiples: '',
  reflexives: '',
}
