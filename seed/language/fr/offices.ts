import type { OfficeWords } from '../office-words.ts'

/** French words around titles and offices. */
export const offices: OfficeWords = {
  modifiers: `delegue deleguee adjoint adjointe adjoints general generale generaux special speciale speciaux permanent
    permanente national nationale militaire militaires federal federale provincial en chef interim par sortant
    sortante elu elue designe ex ancien ancienne nouveau nouvelle republicain republicaine democrate socialiste
    conservateur conservatrice travailliste centriste`,
  prepositionsInModifiers: 'par en',
  ambiguousPrepositionsInModifiers: 'en',
  nounsOfModifiers: 'chef',
  adjectivesOfTwoStates: 'congolais congolaise coreen coreenne',
  portfolios: `affaires etrangeres etrangere defense interieur finances justice petrole energie commerce economie transports
    sante education nationale agriculture environnement culture travail securite armees budget immigration
    tourisme developpement cooperation internationale europeennes sociales publique renseignement informations
    information presse operations tresor numerique industrie relations exterieures exterieur outre mer logement
    ecologie climat recherche`,
  portfolioPrepositions: 'au a aux',
  portfolioTitles: 'commissaire',
  portfolioOnlyTitles: 'secrétaire',
  functionNouns: `operations affaires mission missions bureau delegation service services departement programme division
    secretariat cellule section antenne equipe`,
  links: 'de du des d l la le les et',
  missionPrepositions: '',
  unnamedBodies: `pays conseil commission assemblee parlement senat chambre academie federation comite club association cour
    tribunal jury parti syndicat universite`,
  unnamedStates: 'pays conseil',
  postPrepositions: 'a au aux en dans aupres pour',
  postPhrases: 'en poste',
  ambiguousTitles: 'me',
  kin: `epouse femme veuve mari epoux fils fille frere soeur pere mere neveu niece cousin beau-frere gendre proche
    rival rivale allie alliee successeur predecesseur`,
  finiteForms: 'a ont est sont avait avaient va vont doit se s ne',
  finiteEndings: 'it ait a',
  adjectives: '',
  phrasePrepositions: 'avec de du par contre pour a au entre',
  complementPrepositions: 'avec de du des d a au aux en contre pour par sur vers dans chez entre envers',
  meetingWords: 'avec et a par recu recoit rencontre entre',
  otherDeterminers: 'autre chaque',
  subordinate: 'vice',
  surnameTitles: `juge, procureur, procureure, gouverneur, gouverneure, coordonnateur, conseiller spécial, conseillère spéciale`,
  capitalizedBeforeNames: false,
}
