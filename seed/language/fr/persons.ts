import type { PersonWords } from '../person-words.ts'

/** French words around the names of persons. */
export const persons: PersonWords = {
  speech: 'declare dit affirme annonce ajoute estime indique precise explique souligne assure',
  personalSpeech: 'declare dit affirme ajoute estime explique souligne assure confie rappele insiste martele',
  perfectAuxiliary: 'a',
  pronounSpeech: `dit declare ajoute affirme souligne precise explique indique estime annonce insiste poursuivi conclu lance
    assure`,
  invertsPronoun: true,
  bodyWords: 'groupe societe front mouvement parti banque credit action union journal agence alliance',
  namesakes: `stade aeroport avions fregate destroyer boulevard avenue rue pont barrage lycee universite hopital mausoleum
    mausolee`,
  relatives: '',
  relativesWithGenitive: '',
  ageNouns: 'ans',
  stopWords: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre
    octobre novembre decembre  le la les il elle on et mais selon dans pour par ministre parti union qui radio
    international national republique rue place mme mlle mr  aux au chez depuis vers sous sans entre contre apres
    avant lors centre`,
  possessed: '',
  placingPrepositions: 'a en dans vers depuis pres de d',
  statesHaveArticles: true,
  beforeStates: 'la le l en au',
  notSurnames: 'le la les abou de sud nord est ouest police justice national general',
  behindSurnames: 'et',
  beforeSurnames: 'le la l mais selon pour',
  subjectVerbs: 'a avait est etait',
  beforeSubjects: 'mais que',
  beforeStateSubjects: 'la le les en au aux l',
}
