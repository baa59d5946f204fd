import type { BodyWords } from '../body-words.ts'

/** French words for organizations. */
export const bodies: BodyWords = {
  heads: `parti front mouvement union association universite banque agence commission conseil comite cour tribunal
    institut observatoire ligue organisation fondation brigade brigades ambassade federation confederation
    coalition assemblee senat congres chambre haut-commissariat garde corps regiment bataillon syndicat alliance
    centre societe compagnie ministere ministeres departement bureau direction office autorite commandement
    rassemblement forum fonds programme groupe reseau collectif consulat prefecture academie ecole hopital journal
    quotidien hebdomadaire magazine chaine radio television agence armee force forces unites services mission
    secretariat communaute initiative internationale parlement gouvernement cabinet musee club cercle`,
  links: 'de du des d la le les l et pour a aux au en sur contre',
  weakLinks: 'a en et pour sur contre au aux',
  complementLinks: 'de du des d pour',
  purposeLinks: '',
  notFirst: '',
  breakers: 'le la les il elle mais et lundi mardi mercredi jeudi vendredi samedi dimanche',
  headedByPersons: '',
  bodiesBeforePersons: 'commission conseil assemblee parlement senat gouvernement',
  supportNouns: 'soutien appui aide assistance amis',
  supportPrepositions: 'a au aux pour',
  adjectiveEndings: `al ale aux ales ique iques ier iere aire aires if ive ifs ives ien ienne iens iennes ois oise ais aise ains?
    aines? eens? eennes? uni unis unies arabe arabes libre libres supreme unifiee armees? civile humain humains
    etrangeres? mondiale patriotique democrate republicain communiste socialiste islamique populaires?`,
  uncapitalizedHeads: `ministere ministeres ambassade universite parti front agence commission conseil chaine quotidien journal
    hebdomadaire magazine groupe mouvement institut tribunal cour brigade association banque consulat compagnie
    societe fondation collectif syndicat reseau`,
  headsWithoutComplement: `groupe journal compagnie societe reseau chaine quotidien magazine hebdomadaire agence front mouvement parti
    brigade banque collectif syndicat association fondation institut`,
  partyHeads: 'parti rassemblement',
  militaryHeads: 'armee commandement garde regiment bataillon brigade brigades corps force forces division',
  governmentHeads: `ministere departement gouvernement senat congres parlement cour tribunal ambassade consulat assemblee chambre
    prefecture cabinet`,
  companyHeads: 'banque societe compagnie',
  mediaHeads: 'journal quotidien hebdomadaire magazine chaine radio television',
  notAcronyms: 'i ii iii iv tv adn pib vih sida pdg ovni gmt utc nb ps cv html sms gps km ok vip qg etc mm',
  acronymsOfKinds: 'ong',
  beforeAcronyms: 'le la les l du des d au aux',
  ministryNouns: 'ministere',
  branchBodies: 'cour banque ministere renseignement defense',
  adjectivalBodies: '',
  behindAdjectivalBodies: '',
  behindOtherBodies: '',
  anaphoricOrganizations: 'organisation bloc alliance',
  anaphoricArmedGroups: 'mouvement guerilla milice groupe',
  demonstratives: 'cette ce',
  behindDescription: 'de d du des qui islamique terroriste arabe rebelle arme armee',
  coalitionNouns: 'coalition',
  coalitionModifiers: 'la le l internationale daech daesh anti dirigee',
  otherCoalitions: 'gouvernementale gouvernement nationale',
  leadershipPhrases: "(?:dirigee|menee|conduite|emmenee) par(?: l '| l'| la| les| le)?",
  namedAfterStates: `rue avenue place boulevard quai pont porte route square stade tour banque universite institut musee ecole
    lycee hopital theatre eglise cathedrale hotel gare golfe mer detroit cafe bar restaurant brasserie librairie
    boulangerie editions galerie pharmacie garage cinema auberge boutique patisserie pizzeria laverie epicerie
    impasse allee passage esplanade cour villa`,
  thingsOfStates: '',
  capitalizedFunctionWords: 'le la les un une des du de en au aux et mais si dans pour par sur avec',
  actorModifiers: 'premier republique',
  stateGroups: 'pays etats nations capitales parties camps gouvernements voisins armees',
  peopleGroups: 'dirigeants presidents ministres hommes responsables chefs homologues',
  pairNouns: 'duo',
  dualNumerals: '',
  distributives: 'chacun ces leurs',
  plainDistributives: 'chacun',
  coordinations: 'ainsi que',
  genericWords: `democrate democratique republicain republicaine liberal-democrate social-democrate socialiste communiste
    conservateur travailliste populaire populaires peuple travailleurs vert verts chretien chretienne radical
    radicale progressiste nationaliste nationale regional regionale regionaux federale provincial provinciale
    centrale superieur superieure constitutionnelle constitutionnel appel cassation comptes penal penale electoral
    electorale electoraux administratif administrative general generale special speciale interimaire transition
    transitoire provisoire unite opposition public publique publics civile militaire militaires aerienne terrestre
    navale securite interieure defense interieur etrangeres affaires exterieur exterieures finances commerce
    energie sante education culture agriculture transports tourisme information economie environnement travail
    renseignement renseignements enquete enquetes guerre crise reserve cote presidentielle republicaine armee
    armees communes lords representants deputes ministres etat maintien ordre redaction analyse coordination
    transparence urgence fait republique`,
  genericLinks: 'de du des d la le les l et pour a au aux en sur',
}
