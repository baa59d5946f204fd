import { words } from '../gazetteer/trie.ts'
import type { Actor } from './actors.ts'
import { participants } from './actors.ts'
import type { Clause, Filled } from './filling.ts'
import { mobilized, result, surrendered, toWhom, unique } from './filling.ts'

const arms = words(
  'bomb bombing bombings bomber gunmen gunman militants rebels explosion attack attacks ambush shelling airstrike airstrikes strike attentat attentats bombe bombes explosion fusillade attaque attaques embuscade frappe frappes armes kamikaze jihadistes djihadistes rebelles roquettes obus',
)
const accident = words(
  'accident crash collision earthquake quake flood floods storm fire avalanche landslide collapse seisme inondations naufrage incendie avalanche effondrement ecrasement',
)
const leaving = /^(?:suspend|suspendre|exclude|exclure|expel|expulser|ban|eject)$/

/** What is done to the subject, and by whom. */
export function passiveFrame(clause: Clause): Filled | undefined {
  const { found, verb, meaning, subject, right, place, placed } = clause
  const agent = right.find(actor => /^(?:par|by)$/.test(actor.governor))
  // "a decision hailed by Kyiv": a bare participle is done to what stands right before it, « la Géorgie, soutenue par Washington, », and to nobody else.
  const bare = verb.from === verb.to - 1 && subject !== undefined && !adjacent(clause, subject)
  const patient = bare ? [] : (subject?.members ?? [])
  // « des pourparlers ont été tenus entre A et B »: the talks are the subject, and no side of them.
  if (meaning.frame === 'with') {
    const patient = meaning.light ? [] : (subject?.members ?? [])
    const between = right
      .filter(actor => /^(?:entre|between|avec|with|par|by)$/.test(actor.governor))
      .flatMap(actor => actor.members)
    const all = unique([...patient, ...between])
    return all.length >= 2
      ? { participants: participants(all, 'participant'), actors: all, recipients: [], ...placed }
      : undefined
  }
  // "prisoners held by", « les zones tenues par »: how things stand. A fight that is aided by somebody is no state.
  if (bare && patient.length === 0 && /^(?:détenir|detain|occuper|occupy|besiege|assiéger)$/.test(meaning.lemma))
    return undefined
  if (!meaning.light && patient.length === 0 && meaning.type === 'AID') return undefined
  // « extradé par le Mali vers la France »: from whom to whom, whoever it is.
  if (meaning.frame === 'to') {
    const there = toWhom(clause)
    if (!surrendered(clause)) return undefined
    return agent?.members.length && there.length > 0 ? result(clause, agent.members, there) : undefined
  }
  const object = meaning.light
    ? right.find(actor => /^(?:contre|against|on|a|to|sur|de|of)$/.test(actor.governor) && actor !== agent)
    : undefined
  // « des soldats tchadiens ont été déployés »: whoever is sent is who acts.
  // "250 wounded were evacuated" retreat nowhere.
  if (meaning.frame === 'alone' && meaning.type === 'RETREAT' && !meaning.light) return undefined
  if (meaning.frame === 'alone' && !meaning.light)
    return agent?.members.length || patient.length > 0 ? result(clause, agent?.members ?? patient, []) : undefined
  // « l'ambassadeur britannique a été convoqué »: the noun of the light verb is whose envoy he is.
  const envoy = meaning.light && /^(?:summon|convoquer|expel|expulser|renvoyer|eject)$/.test(meaning.lemma)
  const recipients = envoy || verb.received ? patient : meaning.light ? (object?.members ?? []) : patient
  // « l'ambassadeur des États-Unis a été convoqué au ministère allemand », "was summoned to the foreign ministry": whose ministry it is.
  if (!agent && envoy && /^(?:summon|convoquer)$/.test(meaning.lemma)) {
    const host = right.find(
      actor =>
        /^(?:a|to|at)$/.test(actor.governor) &&
        actor.members.some(member => /^org:/.test(member.entity) && member.country),
    )
    const abroad = host?.members.filter(member => !patient.some(other => other.country === member.country)) ?? []
    if (abroad.length > 0 && patient.length > 0) return result(clause, abroad, patient)
  }
  // « trois diplomates français ont été expulsés du Mali », « des armes turques ont été livrées à l'Azerbaïdjan »
  if (!agent && meaning.light && patient.length > 0) {
    const out = right.find(actor => /^(?:de|from)$/.test(actor.governor))
    if (/^exp[ue]ls?/.test(meaning.lemma) && out?.members.length) return result(clause, out.members, patient)
    if (meaning.type === 'AID' && recipients.length > 0) return result(clause, patient, recipients)
  }
  // « 130 civils ont été tués par des hommes armés à Solhan »: an attack on somebody without a name.
  if (meaning.type === 'ASSAULT' && recipients.length === 0 && !agent?.members.length && place && violent(clause))
    return result(clause, [], [])
  // "Nigeria was suspended from the Commonwealth", « est suspendu des instances du Commonwealth »: by the body itself.
  const body = leaving.test(meaning.lemma)
    ? right.find(
        actor =>
          /^(?:de|from)$/.test(actor.governor) &&
          actor.members.some(member => found.entities.get(member.entity)?.orgType === 'intergovernmental'),
      )
    : undefined
  if (!agent && body && recipients.length > 0) return result(clause, body.members, recipients)
  // "more than 100,000 Russian troops are massed along the frontier": those who are sent act.
  if (!agent && meaning.light && meaning.type === 'MOBILIZE' && !/^station/.test(meaning.lemma) && patient.length > 0)
    return mobilized(clause, patient)
  if (!agent && (recipients.length === 0 || meaning.lemma === 'hit')) return undefined
  if (!agent?.members.length && (meaning.light || meaning.kind === 'statement')) return undefined
  return result(clause, agent?.members ?? [], recipients)
}

function adjacent(clause: Clause, actor: Actor): boolean {
  const { sentence, verb } = clause
  return actor.to === verb.from || (actor.to === verb.from - 1 && sentence.tokens[actor.to]?.text === ',')
}

/** Words of arms, and none of an accident. */
function violent(clause: Clause): boolean {
  const { sentence } = clause
  const told = sentence.tokens.map(token => token.fold)
  return told.some(word => arms.has(word)) && !told.some(word => accident.has(word))
}
