import type { Sentence } from '../document.ts'
import { words } from '../gazetteer/trie.ts'

const texts = words(
  `accord accords traite traites pacte pactes resolution resolutions plan texte feu treve convention protocole memorandum compromis contrat sommet conference pourparlers negociations reunion entente feuille
 agreement agreements treaty treaties pact accord deal ceasefire truce protocol compromise contract summit conference talks negotiations meeting roadmap`,
)
const done = words(
  `conclu conclue conclus conclues signe signee signes signees adopte adoptee adoptes adoptees negocie negociee negocies trouve scelle ratifie approuve tenu tenue tenus tenues organise organisee ouvert ouverte arrache vote votee passe entame entames entamees
 reached signed concluded adopted negotiated struck brokered sealed agreed approved ratified held hosted launched convened mediated sponsored`,
)
const auxiliary =
  /^(?:a|ont|avait|avaient|est|sont|etait|ete|aura|sera|has|have|had|is|are|was|were|been|be|being|will)$/
const between =
  /^(?:interimaire|provisoire|nucleaire|historique|preliminaire|final|finale|commercial|bilateral|multilateral|de|du|sur|le|la|l|'|paix|libre|echange|nuclear|interim|with)$/

/**
 * Where a participle begins that dates and places a noun and not the verb before it: « se retire de l'accord conclu à Vienne en 2015 »,
 * "quit the treaty signed in Rome". The first behind `to`; the noun must stand behind `to` too, for the noun that is the event keeps
 * its own. `end` is the comma that closes it.
 */
export function reducedClause(sentence: Sentence, to: number): { from: number; end: number } | undefined {
  const { tokens } = sentence
  const dated = tokens.findIndex(
    (token, i) =>
      i > to &&
      i < to + 24 &&
      tokens[i - 1]?.text === ',' &&
      /(?:ed|é|ée|és|ées|ue|ues)$/.test(token.text) &&
      /^(?:in|on|at|by|en|a|au|le|par|since|depuis)$/.test(tokens[i + 1]?.fold ?? ''),
  )
  // "Kosovo's independence, declared in 2008"
  if (dated >= 0) return { from: dated, end: closed(dated) }
  for (let i = to + 1; i < Math.min(tokens.length, to + 24); i++) {
    if (!done.has(tokens[i]?.fold ?? '')) continue
    let noun = i - 1
    while (
      noun >= to &&
      (between.test(tokens[noun]?.fold ?? '') || /(?:ly|ment)$/.test(tokens[noun]?.fold ?? '')) &&
      !texts.has(tokens[noun]?.fold ?? '')
    )
      noun--
    if (noun < to || !texts.has(tokens[noun]?.fold ?? '')) continue
    if (tokens.slice(noun + 1, i).some(token => auxiliary.test(token.fold))) continue
    return { from: i, end: closed(i) }
  }
  return undefined

  function closed(at: number): number {
    const close = tokens.findIndex((token, j) => j > at && /^[,;:»]$/.test(token.text))
    return close < 0 ? tokens.length : close
  }
}
