import type { Sentence } from '../document.ts'
import { words } from '../gazetteer/trie.ts'
import type { Filled } from './filling.ts'
import type { Verb } from './verbs.ts'

const within =
  words(`opposition depute deputes deputee deputees parlementaire parlementaires senateur senateurs syndicat syndicats cour tribunal juge juges procureur procureurs parquet justice avocat avocats
 lawmaker lawmakers legislator legislators senator senators court courts judge judges prosecutor prosecutors union unions mps jury`)
const courts = /^(?:cour|cours|tribunal|court|courts|juge|juges|judge|judges|jury)$/
const opposing = /^(?:ACCUSE|REJECT|THREATEN|SANCTION)$/

/**
 * « Les députés belges ont rejeté le projet de loi », "Brazil's Supreme Court condemned a former governor": a body of one state that
 * turns on nobody abroad does not act for its country.
 */
export function staysAtHome(sentence: Sentence, verb: Verb, filled: Filled): boolean {
  const lead = sentence.tokens.slice(Math.max(0, verb.from - 8), verb.from)
  // A verdict is no accusation between states, wherever the one who is sentenced comes from.
  const by = sentence.tokens.slice(verb.to, verb.to + 14)
  const agent = by.findIndex(token => /^(?:par|by)$/.test(token.fold))
  const judged = verb.passive && agent >= 0 ? by.slice(agent, agent + 4) : lead
  if (
    verb.meaning.type === 'ACCUSE' &&
    /^(?:condamner|condemn)$/.test(verb.meaning.lemma) &&
    judged.some(token => courts.test(token.fold))
  )
    return true
  if (!opposing.test(verb.meaning.type) || filled.recipients.length > 0) return false
  return lead.some(token => within.has(token.fold))
}
