import type { MetonymWords } from '../metonym-words.ts'

/** French words beside capitals that stand for their governments. */
export const metonyms: MetonymWords = {
  placePrepositions: 'a au aux en dans vers depuis pres de d du des sur hors ville cite capitale region province',
  conjunctions: 'et ou ainsi',
  beforeActors: 'avec contre entre par envers selon que qu et mais',
  clauseConjunctions: 'et mais que qu',
  clauseOpeners: 'quand lorsque si alors car',
  articles: '',
  addressing: `demande demandait demandera propose proposait proposera reproche reprochait impose imposait interdit ordonne
    ordonnait conseille suggere fournit fourni livre vendu accorde offert promis adresse attribue attribuait
    impute imputait inflige infligeait fixe lance porter pardonne raison main-forte tete gain hommage allegeance
    gage gages secours rescousse recours appui concours bienvenue ultimatum transmis appel appele sommation oppose
    oppose permis repondu reponse retorque rappele remis rendu associe joint allie reclame exige enjoint intime`,
  addresseePrepositions: 'a',
  givingStems: 'livr donn cèd ced prêt octroi octroy reproch propos impos promett envoi adress',
  givingEndings: 'e ent a ait aient era eront erait er ant é ée és ées',
  supportNouns: 'soutien appui hostilite',
  grantedNouns: `soutien appui hostilite aide assistance avertissements avertissement ultimatum menaces menace concessions
    concession garanties garantie livraisons livraison ventes vente condoleances reproches reproche allegeance
    hostile favorable fidele`,
  messageNouns: '',
  originPrepositions: '',
  receivedNouns: '',
  pressurePrepositions: '',
  pressureNouns: '',
  requestingVerbs: 'sollicite obtenu exige requis',
  governingNouns: `invitation offre proposition demande mediation ultimatum refus emissaires emissaire representants representant
    delegations delegation envoyes envoye officiels troupes soutien appui aval decision position reponse reaction
    politique accusations accusation alliees alliee allie partenaires partenaire ennemies ennemis ennemie ennemi
    rivales rivals rivale rival gouvernement`,
  favourPrepositions: '',
  favourNouns: '',
  actingParticipleStems: 'accus exhort press avertiss menac souten condamn critiqu remerci appel somm invit',
  actingParticipleEndings: 'ant',
  movementStems: `quitt rejoin gagn regagn visit attei travers assieg liber repri pris bombard pilonn evacu encercl contourn`,
  receptionWords: `recus recu recue recoit recevra recevoir rencontre rencontres rencontrera entretien entretiens entretenu
    entretenus reunis reuni reunion sommet accueilli signe`,
  palacePrepositions: 'a au aux dans pres vers',
  infinitiveEndings: 'er ir re oir',
  partnerNouns: 'allie partenaire partenaires',
  possessives: 'ses son',
  relatives: 'qui dont',
  modifiers: 'aussi egalement quant pour sa part cote',
  weekdayBehindVerb: true,
  finiteForms: `a ait aient soit soient ont avait avaient aurait auraient est sont etait aura auront va vont veut veulent doit
    doivent peut peuvent n ne s se`,
  perfectAuxiliaries: 'a ont avait avaient aurait auraient',
  adverbEndings: 'ment aussi deja toujours',
  participleEndings: 'i is u us',
  modals: '',
  finiteEndingPatterns: 'e, ent, it, ut, nt, ait, era, eront, ira, iront, ra, ront, ne, rait, pt, end, met',
  notFinite: 'cette contre entre comme notre votre autre meme elle quatre capitale ville saint',
  notFiniteEndings: 'ment',
  determiners: 'le la les un une l de du des ce cette sa son ses leur leurs au aux',
  numbersDetermine: false,
  adjectiveEndings: 'l le ls les aux ique iques aire aires if ive ifs ives e es ee ees',
  journeyParticiples: 'rendu rendue rendus rendues',
  reflexives: 's se',
}
