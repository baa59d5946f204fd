import { beforeTime } from './day-between.ts'
import { type Group, isAdverb, plain, type Reading, reportedFuture, spoken, subjectStands } from './verb-group.ts'
import { lexicon, type Row } from './verb-lexicon.ts'

const auxFr: Record<
  string,
  'past' | 'conditional' | 'future' | 'present' | 'be' | 'be-future' | 'be-conditional' | 'bare'
> = {
  a: 'past',
  ont: 'past',
  avait: 'past',
  avaient: 'past',
  eut: 'past',
  aurait: 'conditional',
  auraient: 'conditional',
  aura: 'future',
  auront: 'future',
  avoir: 'bare',
  ayant: 'bare',
  est: 'be',
  sont: 'be',
  etait: 'be',
  etaient: 'be',
  fut: 'be',
  furent: 'be',
  sera: 'be-future',
  seront: 'be-future',
  serait: 'be-conditional',
  seraient: 'be-conditional',
  etre: 'bare',
}
/** « a nié que Moscou ait sollicité »: what is denied stands so. */
const subjunctive: Record<string, 'past' | 'be'> = { ait: 'past', aient: 'past', soit: 'be', soient: 'be' }
const planners =
  /^(?:va|vont|doit|doivent|prevoit|prevoient|apprete|appretent|compte|comptent|entend|entendent|envisage|envisagent|devra|devront)$/
/** Words before which the same letters are a noun. */
const timesOfNoun =
  /^(?:le|la|les|l|un|une|des|du|de|d|the|a|an|of|to|this|that|its|his|their|ce|cette|sa|son|ses|leur|leurs|aux|au|cet|ces|toute|toutes|nouvelle|nouvelles|any|no|new|in|for|on|from|by|with|at|and|or|after|before|first|second|air|par|en|sans|pour|sur|apres|avant|aucune|another|joint|military|nuclear|terrorist|premiere)$/

/** The words that a French verb at `at` forms a group with; nothing when the word is no verb there. */
export function frenchGroup(reading: Reading, row: Row, at: number): Group | undefined {
  const { tokens, actorEnds } = reading
  const group = plain(at)
  const before = (i: number) => tokens[i]?.fold ?? ''
  if (row.tense === 'participle') {
    // « a annoncé suspendre les sanctions »: the infinitive says what.
    const next = row.meaning.lemma === 'annoncer' ? tokens[at + 1]?.text.toLowerCase().normalize('NFC') : undefined
    if (next && lexicon.fr.get(next)?.some(other => other.tense === 'infinitive')) return undefined
    let i = at - 1
    let been = false
    while (i >= 0 && i > at - 7 && isAdverb(tokens[i]) && !auxFr[before(i)]) {
      if (before(i) === 'ete') been = true
      if (/^(?:pas|jamais|plus)$/.test(before(i)) && /^(?:n|ne|')$/.test(before(i - 2) === "'" ? "'" : before(i - 2)))
        group.negated = true
      i--
    }
    const aux = auxFr[before(i)] ?? (deniedClause(i) ? subjunctive[before(i)] : undefined)
    if (!aux || (before(i) === 'a' && tokens[i]?.text !== 'a')) {
      // « a salué l'accord et condamné Moscou »
      if (before(at - 1) === 'et' && before(at + 1) !== 'par' && !row.meaning.reflexive && sharedPerfect(at - 1))
        return group
      // « un pétrolier saisi par l'Iran »: a bare participle counts only with its agent.
      if (before(at + 1) !== 'par' || row.meaning.reflexive) return undefined
      return { ...group, passive: true }
    }
    group.from = i
    let j = i - 1
    const pronoun = before(j) === "'" && /^(?:s|l|n)$/.test(before(j - 1)) ? before(j - 1) : before(j)
    const reflexive = pronoun === 's' || pronoun === 'se'
    if (pronoun === 'n' || pronoun === 'ne' || before(j - 1) === 'ne' || before(j - 2) === 'ne') {
      const negative = tokens.slice(i, at).some(token => /^(?:pas|jamais|plus|aucun|aucune|guere)$/.test(token.fold))
      group.negated = group.negated || negative || /^(?:ni)$/.test(before(j))
    }
    while (j >= 0 && /^(?:s|se|n|ne|l|'|le|la|y|en|lui)$/.test(before(j)) && j > i - 4) group.from = j--
    if (row.meaning.reflexive !== reflexive && !(reflexive && row.meaning.frame === 'with')) return undefined
    // « avoir financé » is active, « être reçu » is not.
    if (aux === 'bare') {
      group.controlled = true
      if (before(i) !== 'etre' && !been) return group
    }
    if (aux === 'conditional') group.conditional = true
    if (aux === 'future') group.planned = true
    if ((aux === 'past' || aux === 'conditional' || aux === 'future') && !been) return group
    if (been) return { ...group, passive: true }
    if (reflexive) {
      if (aux === 'be-conditional') group.conditional = true
      if (aux === 'be-future') return undefined
      return group
    }
    if (aux === 'be-conditional') return undefined
    if (
      /^(?:(?:arriv|entr|tomb|rest)ee?s?|(?:sorti|parti|descendu|rendu|parvenu|convenu|venu|revenu|intervenu)e?s?)$/.test(
        tokens[at]?.fold ?? '',
      )
    )
      return group
    return { ...group, passive: true, planned: aux === 'be-future' }
  }
  if (row.tense === 'subjunctive') return deniedClause(at - 1) ? { ...group, present: true } : undefined
  if (row.tense === 'infinitive') {
    const seen = seenTo(at)
    if (seen !== undefined) return { ...group, from: seen, passive: true, received: true }
    const announced = afterAnnouncing(at, row.meaning.reflexive)
    if (announced !== undefined) return { ...group, from: announced }
    let i = at - 1
    let reflexive = false
    while (
      i >= 0 &&
      i > at - 5 &&
      (/^(?:se|s|'|a|de|d|ne|pas|y|le|la|les|son|tour|nouveau)$/.test(before(i)) || isAdverb(tokens[i]))
    ) {
      if (/^(?:se|s)$/.test(before(i))) reflexive = true
      if (planners.test(before(i))) break
      i--
    }
    if (
      !planners.test(before(i)) ||
      (row.meaning.reflexive !== reflexive && !(reflexive && row.meaning.frame === 'with'))
    )
      return undefined
    if (/^(?:ne|n)$/.test(before(i - 1))) group.negated = true
    return { ...group, from: before(i - 1) === "'" ? i - 2 : i, planned: true }
  }
  if (row.tense === 'conditional' || row.tense === 'gerund') {
    if (
      row.tense === 'conditional' &&
      reportedFuture(reading, at) &&
      row.meaning.reflexive === /^(?:se|s)$/.test(before(before(at - 1) === "'" ? at - 2 : at - 1))
    )
      return { ...group, from: at, planned: true }
    if (row.tense === 'gerund' && before(at - 1) === 'en') return { ...group, from: at - 1, controlled: true }
    // « …, accusant Doha de soutenir »
    if (row.tense === 'gerund' && before(at - 1) === ',' && spoken.test(row.meaning.type))
      return { ...group, controlled: true }
    return undefined
  }
  let i = at - 1
  let reflexive = false
  while (i >= 0 && /^(?:se|s|ne|n|'|y|le|lui|leur)$/.test(before(i)) && i > at - 5) {
    if (/^(?:se|s)$/.test(before(i))) reflexive = true
    if (/^(?:ne|n)$/.test(before(i)))
      group.negated = tokens
        .slice(at + 1, at + 3)
        .some(token => /^(?:pas|plus|jamais|guere|aucun|aucune)$/.test(token.fold))
    if (group.negated) group.ended = tokens.slice(at + 1, at + 3).some(token => token.fold === 'plus')
    i--
  }
  if (
    row.meaning.reflexive !== reflexive &&
    !(reflexive && row.meaning.frame === 'with' && row.meaning.lemma !== 'se réunir')
  )
    return undefined
  group.from = i + 1
  if (row.tense === 'present') {
    // « avec l'aide du Brésil » is a noun; « la France l'aide » has its subject before the pronoun.
    const elided = before(at - 1) === "'" ? before(at - 2) : ''
    if (
      elided === 'd' ||
      (elided === 'l' && !actorEnds.has(at - 2) && !/^(?:il|elle|qui|ils|elles)$/.test(before(at - 3)))
    )
      return undefined
    // « la demande », « une attaque »: the same letters are a noun unless a subject stands just before.
    const noun = i === at - 1 && (timesOfNoun.test(before(i)) || tokens[i]?.kind === 'number')
    if (noun) return undefined
    // « la France le soutient », « après le massacre »: before the same letters « le » is an article unless a subject stands there.
    if ((i === at - 1 || /^(?:le|leur)$/.test(before(at - 1))) && !subjectStands(reading, i)) return undefined
    return { ...group, present: true }
  }
  return { ...group, planned: row.tense === 'future', present: row.tense === 'imperfect' }

  /** The participle at the other end of « et » has its auxiliary, in the same clause. */
  function sharedPerfect(at: number): boolean {
    for (let i = at - 1; i > Math.max(0, at - 24); i--) {
      const token = tokens[i]
      if (!token || /^[;:—–]$/.test(token.text) || /^(?:que|qu|dont|ou|mais|alors|si|quand|lorsque)$/.test(token.fold))
        return false
      // « accuse X d'avoir violé … et livré … »: both are what X is accused of.
      if (/^(?:avoir|etre)$/.test(token.fold)) return false
      if (!/^(?:a|ont|avait|avaient)$/.test(token.text)) continue
      if (auxFr[before(i)] !== 'past' || before(i + 1) === 'ete' || before(i - 1) === 'qui') return false
      const next = tokens.slice(i + 1, i + 6).find(other => other.kind === 'word' && !isAdverb(other))
      return (
        next !== undefined &&
        /(?:é|i|is|u|it|ert)$/.test(next.text) &&
        !/^(?:n|ne)$/.test(before(before(i - 1) === "'" ? i - 2 : i - 1))
      )
    }
    return false
  }

  /** « s'est vu refuser », « se voit imposer »: the infinitive is done to the subject. Where the group begins. */
  function seenTo(at: number): number | undefined {
    const i = beforeTime(tokens, at - 1)
    if (!/^(?:vue?s?|voit|voient|verra|verront)$/.test(before(i))) return undefined
    for (let j = i - 1; j >= Math.max(0, i - 4); j--) if (/^(?:s|se)$/.test(before(j))) return j
    return undefined
  }

  /** A verb of denying and its « que » stand before in the sentence. */
  function deniedClause(at: number): boolean {
    const lead = tokens.slice(Math.max(0, at - 24), at + 1)
    const said = lead.findLastIndex(token =>
      /^(?:nie|nient|niait|dement|dementi|dementie|conteste|refute)$/.test(token.fold),
    )
    return said >= 0 && lead.slice(said, said + 5).some(token => /^(?:que|qu)$/.test(token.fold))
  }

  /** « a annoncé rompre ses relations », « ont annoncé se retirer »: what is announced so is done; where the group begins. */
  function afterAnnouncing(at: number, reflexive: boolean): number | undefined {
    let i = at - 1
    if (reflexive) {
      if (tokens[i]?.fold === "'") i--
      if (!/^(?:se|s)$/.test(tokens[i]?.fold ?? '')) return undefined
      i--
    }
    // « a décidé de lever ses sanctions »: so it is done.
    // « ont commencé samedi à patrouiller »
    if (tokens[i]?.text === 'à') {
      const begun = beforeTime(tokens, i - 1)
      if (!/^(?:commence|recommence)$/.test(before(begun))) return undefined
      return auxFr[before(begun - 1)] === 'past' ? begun - 1 : undefined
    }
    const decided = /^(?:de|d)$/.test(tokens[i]?.fold ?? '') || (tokens[i]?.fold === "'" && tokens[i - 1]?.fold === 'd')
    if (decided) i = beforeTime(tokens, i - (tokens[i]?.fold === "'" ? 2 : 1))
    if (tokens[i]?.fold !== (decided ? 'decide' : 'annonce')) return undefined
    i--
    while (isAdverb(tokens[i]) && auxFr[tokens[i]?.fold ?? ''] === undefined) i--
    return auxFr[tokens[i]?.fold ?? ''] === 'past' && tokens[i - 1]?.fold !== "'" ? i : undefined
  }
}
