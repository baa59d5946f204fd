import { words } from '../gazetteer/trie.ts'

export const determiners = words(
  'le la les l un une des the a an this that these those ce cet cette ces son sa ses leur leurs his her its their two deux trois three four quatre several plusieurs some quelque quelques northern southern eastern western central northeastern northwestern southeastern southwestern neighbouring neighboring certains certain many senior high top haut hauts other autres another d',
)
export const prepositions = words(
  'de du d des of a au aux to en in dans at on sur avec with contre against entre between par by pour for from depuis vers towards toward near pres sous under over about after apres before avant chez sans without dont via parmi among amid through during lors pendant into selon vis envers face within inside outside across',
)
export const locative = words('en in dans at near pres vers depuis from inside outside across into sous over')
/** Prepositions that a list repeats. */
export const repeated = /^(?:a|aux?|avec|with|to|of|contre|against|par|by|pour|for)$/
/** A participle at the head of a sentence: « Réunis », « Assis », "Gathered". */
export const opening = /^\p{Lu}\p{Ll}+(?:ée?s?|ies?|is|ises?|us?|ues?|ant|ed|ing)$/u
export const anonymous =
  words(`police policiers protesters protestors demonstrators rebels militants insurgents gunmen gunman students fighters troops soldiers bomber bombers opposition lawmakers workers activists villagers residents jihadists extremists separatists terrorists mob crowd crowds
 authorities warplanes jets aircraft helicopters drones artillery army militia militias prosecutors court judge judges hackers
 people personnes opposants monks teachers miners farmers nurses employees mothers opponents fonctionnaires agriculteurs enseignants moines
 manifestants rebelles insurges combattants soldats militaires etudiants opposition deputes ouvriers militants habitants jihadistes djihadistes terroristes separatistes kamikaze assaillants hommes armes foule autorites avions helicopteres drones aviation armee milice milices milliers centaines dizaines
 thousands hundreds dozens tens parliament government gouvernement parlement`)
export const armed =
  /^(?:rebelles?|insurges|mutins|combattants?|guerilleros?|miliciens?|maquisards|djihadistes?|jihadistes?)$/
/** Those who act for the state or body that stands before them, and the words that may stand between: "foreign ministry official". */
export const servants = words(
  `members officials official authorities leader rulers ruler junta regime cabinet presidency government parliament senate legislature army navy police coastguard commander envoy delegation negotiator minister
 spokesman spokeswoman mediators observers inspectors monitors investigators rapporteurs peacekeepers marines paratroopers infantry gunners warships peacemakers ambassadors military intelligence`,
)
export const describing = words(
  `human rights foreign ministry defence defense interior finance military security border senior top special armed ground naval air civilian trade relief nuclear peace new transitional ruling interim rebel coalition
 cruise ballistic fighter attack combat stealth electoral election health law enforcement chief high level state presidential`,
)
/** Those who come for a country, and are named only by it: « des représentants de l'Iran », "officers of the four countries". */
export const standIns =
  /^(?:representants?|representantes?|officiers|dirigeants|responsables|officiels|delegations?|delegues|ministres|commandants|diplomates|emissaires?|negociateurs|envoyes|experts|equipes|teams|representatives?|officers|leaders|officials|delegates|ministers|commanders|diplomats|envoys|negotiators)$/
export const militaryNouns =
  /^(?:commandants?|commanders?|militaires?|military|armee|army|forces?|troupes|troops|soldats?|soldiers?|avions?|warplanes?|jets|helicopteres?|helicopters?|bombers|bombardiers|drones?|warships?|planes|aircraft|generaux|generals|officiers?|officers?|marine|navy|aviation|chasseurs|missiles?|chars|tanks|chefs?)$/
