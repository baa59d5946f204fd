import type { OfficeWords } from '../office-words.ts'

/** English words around titles and offices. */
export const offices: OfficeWords = {
  modifiers: `deputy acting former then current outgoing new newly elected chief senior top ex late general special permanent
    national federal provincial interim`,
  prepositionsInModifiers: '',
  ambiguousPrepositionsInModifiers: '',
  nounsOfModifiers: '',
  adjectivesOfTwoStates: '',
  portfolios: `foreign affairs defence defense interior finance justice oil energy trade economy transport health education
    agriculture environment culture labour labor security home information intelligence state commerce treasury
    migration operations staff`,
  portfolioPrepositions: '',
  portfolioTitles: '',
  portfolioOnlyTitles: '',
  functionNouns: '',
  links: 'of for the and to',
  missionPrepositions: 'for',
  unnamedBodies: '',
  unnamedStates: '',
  postPrepositions: 'in to at',
  postPhrases: '',
  ambiguousTitles: '',
  kin: `wife widow husband son daughter brother sister father mother nephew niece cousin son-in-law brother-in-law
    ally rival successor predecessor aide`,
  finiteForms: 'has have had is was will',
  finiteEndings: 'ed said',
  adjectives: 'military ruling former new communist interim acting late',
  phrasePrepositions: 'with of by against for to meeting between',
  complementPrepositions: 'with to of from in at against for by on over between toward towards',
  meetingWords: 'with and meet met meets meeting to a by received receives hosted told between',
  otherDeterminers: 'another each',
  subordinate: 'vice deputy assistant press under private acting former first shadow prime',
  surnameTitles: `advis[eo]r, governor, mayor, senator, commissioner, administrator, justice, judge, chairman, chairwoman,
    prosecutor, coordinator, congressman, congresswoman, sen\\., rep\\.`,
  capitalizedBeforeNames: true,
}
