import type { DiscourseWords } from '../discourse-words.ts'

/** French words for pronouns, sources and shared bodies, for rules over flat tokens. */
export const discourse: DiscourseWords = {
  masculinePronouns: 'il',
  femininePronouns: 'elle',
  impersonal: 'y faut faudra faudrait agit pleut semble reste convient importe suffit',
  elidedReflexives: 's',
  possessives: 'son sa leur',
  possessedStates: 'pays nation gouvernement',
  otherStates: 'natal natale origine d hote',
  saying: `dit declare annonce affirme indique precise ajoute explique souligne rapporte assure estime confie confirme revele raconte insiste rappele martele
    ecrit tweete signale selon poursuivi conclu fait`,
  sayingBehindQuotes: 'conclu poursuivi fait lance signale',
  sourcePhrases: 'selon',
  perfectForms: 'a ont avait',
  contentRelatives: 'les?quel laquelle',
  denying: 'dement dementi dementie nie niait',
  negations: 'ni',
  citing: 'citant',
  determiners: "le la les un une des l['’] deux",
  platformPrepositions: 'sur via',
  platformDeterminers: 'le la les son sa',
  platformNouns: 'réseau social, réseau, compte, plateforme, plate-forme, chaîne, messagerie',
  jointBodies: 'centre qg cellule comite commission mecanisme',
  vagueJointBodies: 'mecanisme',
  jointPurposes: `renseignement renseignements information informations coordination quadripartite tripartite conjoint conjointe commun commune echange
    operations liaison suivi`,
  jointLinks: 'de du des d l la le les et',
  memberPrepositions: 'entre des de',
  namedMemberPrepositions: 'entre',
  founding:
    'cree, creer, creation, etabli, etablir, fonde, fonder, forme, former, mis en place, mettre en place, ouvert, ouvrir, lance, lancer',
}
