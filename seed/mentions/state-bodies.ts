import type { Sentence } from '../document.ts'
import { nameTrie } from '../gazetteer/gazetteer.ts'
import { type StateBody, stateBodies, stateBodyBranches, stateBodyId } from '../gazetteer/state-body-table.ts'
import { wordSet } from '../gazetteer/trie.ts'
import { packOf, wordsOfAll } from '../language/packs.ts'
import { isDefiniteArticle, isGenitive } from '../read/function-words.ts'
import { textOf } from '../read/tokens.ts'
import { asEntityId, type MentionCandidate } from './candidate.ts'

/** Nouns that name a body only with a branch: "central bank", « cour suprême ». */
const branchless = wordsOfAll(({ bodies }) => bodies.branchBodies)
/** Bodies whose nouns may be followed by a preposition and the name of their state; another noun there is a post or a mission. */
const ofItsState = wordSet('army government parliament senate police')

/**
 * The body of a state named at `at` by a common noun with a demonym or the name of the state: « forces irakiennes », "Government of Iraq".
 * Undefined where there is none.
 */
export function stateBodyAt(
  sentence: Sentence,
  known: readonly MentionCandidate[],
  at: number,
): MentionCandidate | undefined {
  const byAdjective = packOf(sentence.lang).grammar.modifierPosition === 'behind' ? beforeNation : behindNation
  return byAdjective(sentence, known, at) ?? ofState(sentence, known, at)
}

function described(
  sentence: Sentence,
  from: number,
  to: number,
  body: StateBody,
  branches: readonly string[],
  country: string,
): MentionCandidate {
  const name = textOf(sentence.tokens, from, to)
  const own = { from, to, form: 'description' as const, rule: 'organization/state-body' }
  // "Iraqi security forces" are the ones that the tables have in capitals.
  const [record] = nameTrie
    .get(name)
    .flatMap(entry => (entry.is === 'organization' && entry.iso3 === country && sameSort(entry.orgType) ? [entry] : []))
  const entity = record
    ? { id: asEntityId(record.id), name: record.name[packOf(sentence.lang).lang], orgType: record.orgType }
    : {
        id: asEntityId(`org:${stateBodyId(body, branches)}-${country.toLowerCase()}`),
        name: name.charAt(0).toUpperCase() + name.slice(1),
        orgType: body.type,
      }
  return { ...own, entity: { ...entity, kind: 'Organization', country } }

  function sameSort(type: string): boolean {
    return type === body.type || (type === 'armed-group' && body.type === 'military')
  }
}

const startingAt = (known: readonly MentionCandidate[], at: number) => known.findLast(({ from }) => from === at)
/** The parts that the tokens [from, to) add to the id of a body. */
const branchesIn = ({ tokens }: Sentence, from: number, to: number): string[] =>
  tokens.slice(from, to).flatMap(({ fold }) => [...(stateBodyBranches.get(fold) ?? [])])

/** The body whose noun the demonym of its state follows: « forces irakiennes ». */
function beforeNation(
  sentence: Sentence,
  known: readonly MentionCandidate[],
  at: number,
): MentionCandidate | undefined {
  const { tokens } = sentence
  const word = tokens[at]?.fold ?? ''
  const body = stateBodies[packOf(sentence.lang).lang].get(word)
  if (!body || known.some(({ from, to, form }) => at >= from && at < to && form === 'name')) return undefined
  let to = at + 1
  // « forces de sécurité irakiennes », « banque centrale russe »
  if (isGenitive(tokens[to]?.fold) && stateBodyBranches.has(tokens[to + 1]?.fold ?? '')) to++
  while (stateBodyBranches.has(tokens[to]?.fold ?? '') && to < at + 4) to++
  const nation = startingAt(known, to)
  if (nation?.form !== 'demonym' || !nation.entity.iso3) return undefined
  const branches = branchesIn(sentence, at + 1, to)
  if (branchless.has(word) && branches.length === 0) return undefined
  return described(sentence, at, nation.to, body, branches, nation.entity.iso3)
}

/** The body named by a noun, a preposition and the name of a state: "Government of Iraq", « l'armée du Liban ». */
function ofState(sentence: Sentence, known: readonly MentionCandidate[], at: number): MentionCandidate | undefined {
  const { tokens, lang } = sentence
  const word = tokens[at]
  const body = word && stateBodies[packOf(lang).lang].get(word.fold)
  if (!body || !ofItsState.has(body.id) || !isGenitive(tokens[at + 1]?.fold)) return undefined
  let to = at + 2
  while (isDefiniteArticle(tokens[to]?.fold) || tokens[to]?.fold === "'") to++
  const state = startingAt(known, to)
  if (state?.form !== 'name' || state.entity.kind !== 'Country' || !state.entity.iso3) return undefined
  const found = described(sentence, at, state.to, body, [], state.entity.iso3)
  return word.capital && packOf(lang).grammar.modifierPosition === 'before' ? { ...found, form: 'name' } : found
}

const adjectivalBodies = wordsOfAll(({ bodies }) => bodies.adjectivalBodies)
/** What may follow "the Turkish military" as a body, and not as in "military base". */
const bodyGoesOn = wordsOfAll(({ bodies }) => bodies.behindAdjectivalBodies)
const behindOtherBodies = wordsOfAll(({ bodies }) => bodies.behindOtherBodies)

/** The body whose noun follows the demonym or the possessive of its state: "Iraqi forces". */
function behindNation(
  sentence: Sentence,
  known: readonly MentionCandidate[],
  at: number,
): MentionCandidate | undefined {
  const { tokens, lang } = sentence
  const nouns = stateBodies[packOf(lang).lang]
  const nation = startingAt(known, at)
  if (!nation?.entity.iso3 || !(nation.form === 'demonym' || nation.entity.kind === 'Country')) return undefined
  let to = nation.to
  if (nation.form !== 'demonym' && tokens[to]?.fold === "'" && tokens[to + 1]?.fold === 's') to += 2
  while (
    stateBodyBranches.has(tokens[to]?.fold ?? '') &&
    to < nation.to + 4 &&
    (stateBodyBranches.has(tokens[to + 1]?.fold ?? '') || nouns.has(tokens[to + 1]?.fold ?? ''))
  )
    to++
  const word = tokens[to]?.fold ?? ''
  const next = tokens[to + 1]
  const body = nouns.get(word)
  const branches = branchesIn(sentence, nation.to, to)
  if (!body || (branchless.has(word) && branches.length === 0)) return undefined
  if (adjectivalBodies.has(word) && next?.kind === 'word' && !bodyGoesOn.has(next.fold)) return undefined
  if (behindOtherBodies.has(next?.fold ?? '')) return undefined
  // "Pakistan's Supreme Court" is in the tables.
  const listed = known.some(
    ({ from, to: end, rule }) => from >= nation.to && from <= to && to < end && rule.startsWith('organization/'),
  )
  if (listed) return undefined
  return described(sentence, at, to + 1, body, branches, nation.entity.iso3)
}
