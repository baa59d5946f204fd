import { wordSet } from './trie.ts'

/** Particles within the names of places as they are transliterated or borrowed: "Dayr az Zawr". */
export const placeNameParticles = wordSet('al el az ez as ad ar an ash es ed er o del')

/** Particles within the names of persons, in any language; folded. */
export const personNameParticles = wordSet(
  'al el ben bin ibn abu abou von van de der den del della di da dos das du ter ten bint ould ag la le st d as az ad ar',
)
/** Those of them that open a name: "al-Abadi". */
export const openingParticles = wordSet('al el abu abou ben bin')
/** Those of them that stand only between two parts of a name: « Staffan de Mistura ». */
export const linkingParticles = wordSet('de du d la le des as da di')
/** Those of the latter that need a given name before them. */
export const particlesBehindGivenName = wordSet('de du d la')
/** Second syllables of given names, joined by a hyphen: "Jae-in"; and articles of Arabic names. */
export const joinedSyllables = wordSet(
  'il in un ul hee hye eun hyun kyu moon woo jin min seok sook chul ho gwon gyon soo ki mi jun young nam pyo eui yong jong sik se kyun wook suk won hwan bok ryong chol guk sung jung dae tae bo',
)
export const joinedArticles = wordSet('al el ed ad ar as az ul ur allah din')

/** Family names that stand before the given name. */
export const familyNamesFirst = wordSet(
  'kim xi moon park li wang ri ban nguyen mao hu cho chung kang choi zhang chen liu yang tsai lai zhao wu zhou huang deng jiang wen lee pak han roh jang yoon ahn no hwang paek choe hong aung',
)
