import type { OrgType } from '../../model/ontology.ts'
import type { Sentence } from '../document.ts'
import { wordSet } from '../gazetteer/trie.ts'
import { textOf } from '../read/tokens.ts'
import { asEntityId, type MentionCandidate } from './candidate.ts'

type Head = { type: OrgType; id: string }
const heads = (table: string): Map<string, Head> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap(line => {
        const [type, ...groups] = line.trim().split(/\s+/)
        return groups.flatMap(group => {
          const forms = group.split('/')
          return forms.map(form => [form, { type: type as OrgType, id: forms[0] ?? form }] as const)
        })
      }),
  )

/** Bodies of a state that a common noun and a demonym name: « l'armée irakienne », "the Turkish government". The first form makes the id. */
const stateBodies = {
  fr: heads(`
    military army/armee/armees forces/troupes/soldats navy/marine air-force/aviation defence/defense
    government government/gouvernement/autorites/regime parliament/parlement presidency/presidence police/police gendarmerie/gendarmerie diplomacy/diplomatie justice/justice
    government senate/senat assembly/assemblee congress/congres supreme-court/cour central-bank/banque embassy/ambassade ministry/ministere intelligence/renseignement coastguard/garde-cotes`),
  en: heads(`
    military army/army forces/forces/troops/soldiers navy/navy air-force/airforce military/military
    government government/government/authorities/regime parliament/parliament presidency/presidency police/police senate/senate congress/congress supreme-court/court central-bank/bank embassy/embassy ministry/ministry intelligence/intelligence coastguard/coastguard`),
}

/** What may stand between such a noun and its demonym, or before it in English; it becomes part of the id. */
const branches =
  wordSet(`aerienne aeriennes navale navales terrestre terrestres speciale speciales armee armees gouvernementale gouvernementales loyaliste loyalistes nationale nationales federale federales
 securite centrale supreme air ground naval special armed security government federal national central supreme foreign defence defense interior democratic civil border military regular intelligence army police`)

/** The body of a state that a common noun and a demonym name at `at`: « forces de sécurité irakiennes », "Turkey's government". */
export function stateBodyAt(
  sentence: Sentence,
  known: readonly MentionCandidate[],
  at: number,
): MentionCandidate | undefined {
  return sentence.lang === 'fr' ? inFrench(sentence, known, at) : inEnglish(sentence, known, at)
}

function described(
  sentence: Sentence,
  from: number,
  to: number,
  id: string,
  type: OrgType,
  country: string,
): MentionCandidate {
  const name = textOf(sentence.tokens, from, to)
  return {
    from,
    to,
    form: 'description',
    rule: 'organization/state-body',
    entity: {
      id: asEntityId(`org:${id}-${country.toLowerCase()}`),
      kind: 'Organization',
      name: name.charAt(0).toUpperCase() + name.slice(1),
      orgType: type,
      country,
    },
  }
}

const startingAt = (known: readonly MentionCandidate[], at: number) => known.findLast(({ from }) => from === at)
/** An adjective without the endings of gender and number. */
const stem = (part: string): string =>
  part.replace(/(?:ne|n)?s?$/, match => (match.startsWith('n') ? 'n' : '')).replace(/e$/, '')

function inFrench(sentence: Sentence, known: readonly MentionCandidate[], at: number): MentionCandidate | undefined {
  const { tokens } = sentence
  const word = tokens[at]?.fold ?? ''
  const body = stateBodies.fr.get(word)
  if (!body || known.some(({ from, to, form }) => at >= from && at < to && form === 'name')) return undefined
  let to = at + 1
  const parts: string[] = []
  // « forces de sécurité irakiennes », « banque centrale russe »
  if (tokens[to]?.fold === 'de' && branches.has(tokens[to + 1]?.fold ?? '')) to++
  while (branches.has(tokens[to]?.fold ?? '') && to < at + 4) parts.push(tokens[to++]?.fold ?? '')
  const nation = startingAt(known, to)
  if (nation?.form !== 'demonym' || !nation.entity.iso3) return undefined
  if (/^(?:cour|banque|ministere|renseignement|defense)$/.test(word) && parts.length === 0) return undefined
  return described(sentence, at, nation.to, [body.id, ...parts.map(stem)].join('-'), body.type, nation.entity.iso3)
}

/** What goes on behind "the Turkish military" as a body, and not as its "military base". */
const bodyGoesOn =
  /^(?:said|says|has|had|was|is|were|will|confirmed|announced|in|on|and|to|spokesman|spokeswoman|spokesperson|chief)$/

function inEnglish(sentence: Sentence, known: readonly MentionCandidate[], at: number): MentionCandidate | undefined {
  const { tokens } = sentence
  const nation = startingAt(known, at)
  if (!nation?.entity.iso3 || !(nation.form === 'demonym' || nation.entity.kind === 'Country')) return undefined
  let to = nation.to
  const parts: string[] = []
  if (nation.form !== 'demonym' && tokens[to]?.fold === "'" && tokens[to + 1]?.fold === 's') to += 2
  while (
    branches.has(tokens[to]?.fold ?? '') &&
    to < nation.to + 4 &&
    (branches.has(tokens[to + 1]?.fold ?? '') || stateBodies.en.has(tokens[to + 1]?.fold ?? ''))
  )
    parts.push(tokens[to++]?.fold ?? '')
  const word = tokens[to]?.fold ?? ''
  const next = tokens[to + 1]
  const body = stateBodies.en.get(word)
  if (!body || (/^(?:court|bank|ministry|intelligence)$/.test(word) && parts.length === 0)) return undefined
  if (word === 'military' && next?.kind === 'word' && !bodyGoesOn.test(next.fold)) return undefined
  if (/^(?:force|officers?|stations?|academy)$/.test(next?.fold ?? '')) return undefined
  // "Pakistan's Supreme Court" is on record as that of Pakistan.
  const listed = known.some(
    ({ from, to: end, rule }) => from >= nation.to && from <= to && to < end && rule.startsWith('organization/'),
  )
  if (listed) return undefined
  return described(sentence, at, to + 1, [...parts, body.id].join('-'), body.type, nation.entity.iso3)
}
