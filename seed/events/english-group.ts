import { words } from '../gazetteer/trie.ts'
import { beforeTime } from './day-between.ts'
import { type Group, isAdverb, plain, type Reading, reportedFuture, spoken, subjectStands } from './verb-group.ts'
import { lexicon, type Row } from './verb-lexicon.ts'

const plannersEn =
  /^(?:expected|scheduled|due|plans|plan|planned|planning|set|preparing|going|slated|intends|intend|aims|likely)$/
const hypothetical =
  /^(?:if|si|unless|whether|could|might|would|should|pourrait|pourraient|devrait|devraient|faudrait|may|peut|peuvent|can|must|pourra|pourront|voudrait|souhaite|souhaiterait|wants|want|hopes|hope|veut|veulent)$/
const finiteBetween =
  /^(?:said|says|told|was|were|is|are|has|have|had|will|would|could|should|may|might|which|who|that|when|while|where|after|before|because|and|but|to)$/

/** English verb forms whose letters are a noun too: they need an object ahead before they count as a verb. */
const nounsToo = words(
  `abandon aid aids ambush appeal appeals approach arm arms attack attacks back backs ban bans bar bars battle battles blacklist
 blame blast blasts block blockade blocks bomb bombs boycott boycotts break breaks broker brush burn burns bury call calls cap
 capture captures cease censure censures champion champions charge charges cheer cheers claim claims clash clashes close compliment
 compliments contact cooperate cut cuts deal delay deliver demand demands drop drops embargo end ends escape evacuate exchange
 exchanges execute exile exiles exit express extend face fault faults feed feeds file files fire fires free freeze freezes fund
 funds gag gags grant grants hail halt halts hand hands head hijack hit hits hold holds host hosts issue issues join lash launch
 launches lay lead leads level levels lift lifts loan lobbies lobby lock march marches mass menace menaces move moves murder
 murders muzzle offer offers open opens order orders pardon pardons pelt petition petitions phone phones picket pickets place
 places plant plants pledge pledges point points pool position positions pound pounds press pressure pressures probe probes promise
 promises protest protests raid raids rallies rally ransack rape raze rebuke rebukes recall recalls record register release
 releases repeal repeals reproach request requests rescue rescues retreat return returns riot riots round rush sabotage sanction
 sanctions scramble seal sentence sentences set sets share shares shell shells shelter shelters silence sink sinks sit sits skip
 skips slam slaughter stab stabs stage stages start starts station stations stop stops storm storms strike strikes strip summon
 supplies supply support supports surrender suspect suspects swap talk talks target targets team teams test tests threat threats
 torch torches trade train trains transfer transfers turn turns veto visit visits voice voices walk wave waves welcome wound wounds`,
)

/** The words that an English verb at `at` forms a group with; nothing when the word is no verb there. */
export function englishGroup(reading: Reading, row: Row, at: number): Group | undefined {
  const { sentence, tokens, actors, actorEnds } = reading
  const group = plain(at)
  const word = (i: number) => tokens[i]?.fold ?? ''
  let i = at - 1
  while (i >= 0 && i > at - 6 && isAdverb(tokens[i]) && !/^(?:have|been|being|been)$/.test(word(i))) {
    if (/^(?:not|never)$/.test(word(i)) || (word(i) === 't' && word(i - 1) === "'")) group.negated = true
    i--
  }
  // "will no longer provide"
  if (word(i) === 'longer' && word(i - 1) === 'no') {
    group.negated = true
    group.ended = true
    i -= 2
  }
  const aux = word(i)
  const base = tokens[at]?.fold === row.meaning.lemma
  const nounAlike = nounsToo.has(tokens[at]?.fold ?? '')
  if (row.tense === 'infinitive') {
    // "hit", "put", "shut": the same form in the past.
    if (/^(?:will|shall|'ll)$/.test(aux)) return { ...group, from: i, planned: true }
    if (/^(?:did|does|do)$/.test(aux)) return { ...group, from: i }
    if (aux === 'to') {
      const lead = word(i - 1)
      if (plannersEn.test(lead) || /^(?:is|are|was|were)$/.test(lead)) {
        const far = tokens.slice(Math.max(0, i - 5), i).map(token => token.fold)
        if (far.includes('not')) group.negated = true
        return { ...group, from: Math.max(0, i - 2), planned: true }
      }
      // "voted late on Saturday to suspend": so it is done.
      const verbAt = beforeTime(tokens, i - 1)
      if (/^(?:decided|voted|began|started|moved)$/.test(word(verbAt))) return { ...group, from: verbAt }
      if (sentence.kind === 'title' && actorEnds.has(i)) return { ...group, from: i, planned: true }
      return undefined
    }
    if (aux === 'would' && reportedFuture(reading, i)) return { ...group, from: i, planned: true }
    if (hypothetical.test(aux)) return undefined
    if (!base || demanded(at)) return undefined
    if (
      (actorEnds.has(i + 1) || (/^(?:who|which)$/.test(word(i)) && pluralBefore(i))) &&
      (/^(?:who|which)$/.test(word(i)) || actors.some(actor => actor.to === i + 1 && actor.plural)) &&
      !(nounAlike && !objectAhead(at))
    )
      return { ...group, from: i + 1, present: true }
    if (/^(?:hit|put|shut|cut)$/.test(row.meaning.lemma) && subjectStands(reading, i)) return group
    return undefined
  }
  if (row.tense === 'present') {
    if (
      nounAlike &&
      (!(
        actors.some(actor => actor.to === i + 1 && actor.place === undefined) ||
        /^(?:who|which)$/.test(word(i)) ||
        (word(i) === ',' && actorEnds.has(i))
      ) ||
        word(at + 1) === ',' ||
        !objectAhead(at))
    )
      return undefined
    if (!subjectStands(reading, i)) return undefined
    return { ...group, from: i + 1, present: true }
  }
  if (row.tense === 'gerund') {
    if (/^(?:is|are)$/.test(aux)) return { ...group, from: i, present: true }
    if (/^(?:was|were|been)$/.test(aux)) return { ...group, from: i }
    // "Russia denied bombing a hospital"
    if (/^(?:denied|denies|deny)$/.test(word(at - 1))) return { ...group, from: at, controlled: true }
    // "…, accusing Doha of backing"
    if (word(at - 1) === ',' && spoken.test(row.meaning.type)) return { ...group, controlled: true }
    if (word(at - 1) === 'in' && /^joi?n(?:ed|s|ing)?$/.test(word(at - 2))) return { ...group, from: at - 2 }
    if (word(at - 1) === 'after') return { ...group, from: at - 1, controlled: true }
    return undefined
  }
  // Past or participle.
  let j = i
  while (j >= 0 && /^(?:been|being|have|has|had|be|not)$/.test(word(j)) && j > at - 7) j--
  const chain = tokens.slice(j + 1, at).map(token => token.fold)
  const modal = word(j)
  if (chain.includes('not')) group.negated = true
  const planned = /^(?:will|shall)$/.test(modal)
  if (hypothetical.test(modal) && chain.length > 0) {
    if (/^(?:may|might|could)$/.test(modal) && chain.includes('have') && !chain.includes('been'))
      return { ...group, from: j, conditional: true }
    return undefined
  }
  if (chain.includes('been') || chain.includes('being') || chain.includes('be'))
    return chain.includes('been') || planned || /^(?:is|are|was|were)$/.test(modal)
      ? { ...group, from: planned || /^(?:is|are|was|were)$/.test(modal) ? j : j + 1, passive: true, planned }
      : undefined
  if (chain.some(link => /^(?:have|has|had)$/.test(link))) {
    return { ...group, from: j + 1, planned: false }
  }
  if (/^(?:is|are|was|were|got|get|gets)$/.test(aux)) return { ...group, from: i, passive: true }
  if (row.tense === 'participle' && word(at + 1) !== 'by' && word(i) === 'and' && perfectBefore(i))
    return { ...group, from: i + 1 }
  if (row.tense === 'participle') return word(at + 1) === 'by' ? { ...group, passive: true } : undefined
  if (word(at + 1) === 'by' && !/^(?:meet|talk)$/.test(row.meaning.lemma)) return { ...group, passive: true }
  // "soldiers killed in Syria" is no clause of its own: a reduced participle has no object behind it.
  const bareOk =
    subjectStands(reading, i) || /^(?:and|but|who|which|that|then)$/.test(word(i)) || certainlyFinite(row, at)
  if (!bareOk) return undefined
  if (
    (row.meaning.type === 'ASSAULT' || row.meaning.type === 'COERCE') &&
    row.meaning.frame === 'on' &&
    !row.meaning.light &&
    /^(?:in|on|at|near|since|during|during|last|,|\.)$/.test(word(at + 1))
  )
    return undefined
  return { ...group, from: i + 1 }

  /** "has established relations with China and broken off ties": the auxiliary of the first participle is that of the second. */
  function perfectBefore(at: number): boolean {
    for (let i = at - 1; i >= Math.max(0, at - 16); i--) {
      const token = tokens[i]
      if (!token || (token.kind === 'mark' && token.text !== '-')) return false
      if (/^(?:that|which|who|after|when|while)$/.test(token.fold)) return false
      if (/^(?:has|have|had)$/.test(token.fold)) return true
    }
    return false
  }

  /** "Russia and China, which support Maduro": whom the relative means are several. */
  function pluralBefore(at: number): boolean {
    return actors.some(
      actor => actor.plural && (actor.to === at || (actor.to === at - 1 && tokens[at - 1]?.text === ',')),
    )
  }

  /**
   * "An offshoot in the Sinai swore revenge", "opponents of the accord attacked the embassy": a past form that is no participle, or that
   * an object follows, with somebody on its left and no other verb between.
   */
  function certainlyFinite(row: Row, at: number): boolean {
    const distinct = row.tense === 'past' && !row.participle
    const next = tokens[at + 1]
    const object =
      next !== undefined &&
      (next.kind === 'number' ||
        (next.capital && next.kind === 'word') ||
        /^(?:the|a|an|its|his|her|their|two|three|four|five|dozens|hundreds|thousands)$/.test(next.fold))
    if (!distinct && !object) return false
    const before = actors.filter(actor => actor.to <= at && actor.place === undefined).at(-1)
    if (!before) return false
    return (
      tokens.slice(before.to, at).every(token => token.kind !== 'mark' || token.text === '-') &&
      !tokens
        .slice(before.to, at)
        .some(
          token =>
            finiteBetween.test(token.fold) ||
            (lexicon.en.get(token.fold)?.some(other => other.tense === 'past') ?? false),
        )
    )
  }

  function objectAhead(at: number): boolean {
    // "ISIL targets in Syria" are things.
    if (/^(?:in|at|near|of|from|since|during)$/.test(tokens[at + 1]?.fold ?? '')) return false
    return (
      actors.some(actor => actor.from > at && actor.from <= at + 6) ||
      /^(?:the|a|an|its|his|their|that|new|on|against|for|to)$/.test(tokens[at + 1]?.fold ?? '')
    )
  }

  /** "the request that Russia drop its veto": what is asked for has not been done. */
  function demanded(at: number): boolean {
    const that = tokens.findLastIndex((token, i) => i < at && i > at - 8 && token.fold === 'that')
    return (
      that > 0 &&
      tokens
        .slice(Math.max(0, that - 2), that)
        .some(token =>
          /^(?:request|demand|insist|urge|ask|propos|suggest|recommend|call|condition|order)/.test(token.fold),
        )
    )
  }
}
