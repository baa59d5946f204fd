import type { PersonWords } from '../person-words.ts'

/** English words around the names of persons. */
export const persons: PersonWords = {
  speech: `said says told asked added warned stressed argued tweeted wrote announced declared explained noted insisted
    confirmed`,
  personalSpeech: `said says told asked added warned stressed argued tweeted wrote announced declared explained noted insisted
    confirmed`,
  perfectAuxiliary: '',
  pronounSpeech: 'said added told says noted warned stressed',
  invertsPronoun: false,
  bodyWords: `ratings bank street radio television times post journal daily herald tribune group holdings systems motors
    airlines airways energy oil gas steel media press agency agence watch research securities capital partners
    brothers union club united city crescent cross global credit front action amnesty alliance network solutions
    technologies services air aviation petroleum power telecom watchdog party league army brigade battalion
    ministry department office commission committee coalition campaign movement human rights free democratic
    people new old north south east west northern southern eastern western great grand central royal saint san
    mount fort port`,
  namesakes: 'fs uss hms ins carrier destroyer frigate airport stadium boulevard avenue',
  relatives: 'who',
  relativesWithGenitive: 'who whose',
  ageNouns: '',
  stopWords: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december  the on in at and but president minister prime general army force forces
    party union said says told who tv news radio  international national council university islamic republic state
    states street avenue boulevard place city hall house white mr mrs ms  i we you they he she it this that these
    those when while what where why how if as so our my your his her their its not no yes  from among between
    against within without with since after before during under despite officer senior top several some many most
    dozens hundreds thousands class corporal cpl spc pfc pvt sgt sergeant lieutenant lt col colonel captain capt
    commander cmdr lawmakers officials  foundation institute center centre award prize airport bridge act bill law
    doctrine plan company inc ltd group hospital school college building stadium square memorial church cathedral
    mosque island islands river lake mount mountain valley bay beach park dam day`,
  possessed: `family wife husband widow son daughter mother father parents brother sister friends death lawyer lawyers`,
  placingPrepositions: 'in at near from of outside inside around toward towards',
  statesHaveArticles: false,
  beforeStates: '',
  notSurnames: `may march june august saint king prince police state united justice national general al el ben bin ibn abu van
    von jr sr ii iii iv`,
  behindSurnames: 'on in and',
  beforeSurnames: 'and but for with mr mrs when while as after',
  subjectVerbs: `said says told added met visited warned argued insisted explained noted thanked denied had has was is`,
  beforeSubjects: 'but that when as',
  beforeStateSubjects: 'and but that while as by against with',
}
