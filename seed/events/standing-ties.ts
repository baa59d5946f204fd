import type { Sentence } from '../document.ts'
import { words } from '../gazetteer/trie.ts'
import type { Verb } from './verbs.ts'

const ties = words('relations liens rapports ties relationship')
const praised = words(
  'excellent excellents excellente excellentes bon bons bonne bonnes etroit etroits etroite etroites amical amicaux amicale amicales fraternel fraternels fraternelles cordial cordiaux cordiales privilegie privilegies privilegiees solides good close strong warm cordial friendly fraternal brotherly longstanding',
)

/**
 * « Bagdad et Moscou ont établi d'excellentes relations »: how two sides stand to each other, not something that they did on a day. It
 * makes a relation and no event.
 */
export function tellsStanding(sentence: Sentence, verb: Verb): boolean {
  if (verb.meaning.type !== 'COOPERATE' || !verb.meaning.light) return false
  const behind = sentence.tokens.slice(verb.to, verb.to + 7)
  const noun = behind.findIndex(token => ties.has(token.fold))
  return noun >= 0 && behind.slice(0, noun + 2).some(token => praised.has(token.fold))
}
