import type { Sentence } from '../document.ts'
import { words } from '../gazetteer/trie.ts'
import type { Filled } from './frames.ts'
import type { Verb } from './verbs.ts'

const within =
  words(`opposition depute deputes deputee deputees parlementaire parlementaires senateur senateurs syndicat syndicats cour tribunal juge juges procureur procureurs parquet justice avocat avocats
 lawmaker lawmakers legislator legislators senator senators court courts judge judges prosecutor prosecutors union unions mps jury`)
const opposing = /^(?:ACCUSE|REJECT|THREATEN|SANCTION)$/

/**
 * « Les députés belges ont rejeté le projet de loi », "Brazil's Supreme Court condemned a former governor": a body of one state that
 * turns on nobody abroad does not act for its country.
 */
export function staysAtHome(sentence: Sentence, verb: Verb, filled: Filled): boolean {
  if (!opposing.test(verb.meaning.type) || filled.recipients.length > 0) return false
  return sentence.tokens.slice(Math.max(0, verb.from - 8), verb.from).some(token => within.has(token.fold))
}
