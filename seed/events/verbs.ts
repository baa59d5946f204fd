import type { Sentence } from '../document.ts'
import { words } from '../gazetteer/trie.ts'
import { weekdays } from '../read/date.ts'
import type { Token } from '../read/tokens.ts'
import type { Actor } from './actors.ts'
import { capturesPlace } from './captured-place.ts'
import { beforeTime } from './day-between.ts'
import { formsOf, lexicon, type Meaning, type Row } from './verb-lexicon.ts'
import { isMarket, tellsEvent } from './verb-senses.ts'

/** A verb of the sentence that tells an event, with what its group says about it. */
export type Verb = {
  /** First token of the verb group, auxiliaries included, and the token after its last. */
  from: number
  to: number
  meaning: Meaning
  passive: boolean
  status: 'held' | 'planned' | 'asserted'
  conditional: boolean
  negated: boolean
  /** Its subject is that of the sentence's main verb: « après avoir rencontré », "after meeting". */
  controlled: boolean
  rule: string
}
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
const adverb =
  /^(?:dans|foulee|aussi|egalement|deja|encore|toujours|notamment|en|outre|vivement|y|mutuellement|ete|eu|de|nouveau|par|ailleurs|ensuite|tous|both|also|already|repeatedly|since|again|later|recently|then|still|once|even|just|now|jointly|not|pas|jamais|plus|never|been|being|have|tout|bien|largement|ensemble|le|la|les|lui|leur|l|')$/
const nouns = words(
  `gouvernement parlement mouvement armement reglement traitement departement bombardement evenement element document monument argument regiment batiment engagement investissement logement renforcement retablissement deploiement paiement changement lancement
 developpement rassemblement affrontement enlevement soulevement comportement jugement commandement stationnement financement approvisionnement assouplissement durcissement rapprochement agreement statement movement settlement management
 announcement enforcement italy family assembly ally supply reply july rally monopoly anomaly`,
)
/** « également », "jointly": between an auxiliary and its verb, or a subject and its verb. "government" is a noun by its ending alone. */
const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (adverb.test(token.fold) ||
    (/(?:[ae]mment|[eiu]ment|ly)$/.test(token.fold) && !token.capital && !nouns.has(token.fold)))
const planners =
  /^(?:va|vont|doit|doivent|prevoit|prevoient|apprete|appretent|compte|comptent|entend|entendent|envisage|envisagent|devra|devront)$/
const plannersEn =
  /^(?:expected|scheduled|due|plans|plan|planned|planning|set|preparing|going|slated|intends|intend|aims|likely)$/
const hypothetical =
  /^(?:if|si|unless|whether|could|might|would|should|pourrait|pourraient|devrait|devraient|faudrait|may|peut|peuvent|can|must|pourra|pourront|voudrait|souhaite|souhaiterait|wants|want|hopes|hope|veut|veulent)$/
const timesOfNoun =
  /^(?:le|la|les|l|un|une|des|du|de|d|the|a|an|of|to|this|that|its|his|their|ce|cette|sa|son|ses|leur|leurs|aux|au|cet|ces|toute|toutes|nouvelle|nouvelles|any|no|new|in|for|on|from|by|with|at|and|or|after|before|first|second|air|par|en|sans|pour|sur|apres|avant|aucune|another|joint|military|nuclear|terrorist|premiere)$/

/** What is said behind a comma in the participle has the subject of the clause before. */
const spoken = /^(?:ACCUSE|REQUEST|THREATEN|REJECT|SUPPORT)$/
const finiteBetween =
  /^(?:said|says|told|was|were|is|are|has|have|had|will|would|could|should|may|might|which|who|that|when|while|where|after|before|because|and|but|to)$/
const announcing =
  /^(?:said|announced|confirmed|added|told|stated|declared|annonce|annoncee|indique|declare|confirme|precise|affirme|dit|ajoute)$/

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
) /** The verbs of the sentence that tell an event, in order. */
export function verbsOf(sentence: Sentence, actors: readonly Actor[]): Verb[] {
  const { tokens } = sentence
  const lang = sentence.lang === 'fr' ? 'fr' : 'en'
  const found: Verb[] = []
  const actorEnds = new Set(actors.map(actor => actor.to))
  const named = new Uint8Array(tokens.length)
  for (const actor of actors) if (actor.members.length > 0) named.fill(1, actor.from, actor.to)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || (token.capital && i > 0 && !token.upper) || named[i]) continue
    const rows = formsOf(lang, token)
    if (!rows) continue
    const verb = pick(rows, i)
    if (
      verb &&
      !found.some(
        other => other.to > verb.from && other.from < verb.to && !(other.meaning.light && !verb.meaning.light),
      )
    )
      found.push(verb)
  }
  return found

  function pick(rows: Row[], at: number): Verb | undefined {
    for (const row of rows) {
      if (row.meaning.heads && !anyNear(row.meaning.heads, at)) continue
      const group = lang === 'fr' ? french(row, at) : english(row, at)
      if (!group) continue
      if (row.meaning.light && !objectStands(row.meaning, group, at)) continue
      // « aura lieu une réunion »: the noun is the subject, and is read as one.
      if (row.meaning.lemma === 'avoir' && tokens[at + 1]?.fold === 'lieu') continue
      if (/^(?:avoir|have)$/.test(row.meaning.lemma) && auxiliary(at)) continue
      if (!row.meaning.light && !tellsEvent(sentence, actors, row.meaning, at)) continue
      if (
        row.meaning.type === 'ASSAULT' &&
        !row.meaning.light &&
        !capturesPlace(sentence, actors, row.meaning.lemma, at)
      )
        continue
      if (doubtful(group.from)) continue
      if (nobody(group.from)) group.negated = true
      // « n'a ni confirmé ni démenti avoir frappé », "neither confirmed nor denied striking": nothing is said either way.
      if (
        group.controlled &&
        tokens.slice(Math.max(0, group.from - 5), group.from).some(token => /^(?:ni|nor|neither)$/.test(token.fold))
      )
        group.negated = true
      const status = group.planned
        ? 'planned'
        : group.present &&
            (row.meaning.type === 'COOPERATE' || (row.meaning.type === 'SUPPORT' && row.meaning.kind !== 'statement'))
          ? 'asserted'
          : 'held'
      return {
        from: group.from,
        to: at + 1,
        meaning: row.meaning,
        passive: group.passive,
        status,
        conditional: group.conditional,
        negated: group.negated,
        controlled: group.controlled,
        rule: `event/${row.meaning.type.toLowerCase()}-${row.meaning.light ? 'light-verb' : 'verb'}-${lang}`,
      }
    }
    return undefined
  }

  /** Whether a word of an object stands near enough to belong to the verb. */
  function anyNear(heads: ReadonlySet<string>, at: number): boolean {
    for (let i = Math.max(0, at - 20); i < Math.min(tokens.length, at + 20); i++)
      if (heads.has(tokens[i]?.fold ?? '')) return true
    return false
  }

  type Group = {
    from: number
    passive: boolean
    planned: boolean
    present: boolean
    conditional: boolean
    negated: boolean
    controlled: boolean
  }

  function french(row: Row, at: number): Group | undefined {
    const group: Group = {
      from: at,
      passive: false,
      planned: false,
      present: false,
      conditional: false,
      negated: false,
      controlled: false,
    }
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
      const aux = auxFr[before(i)]
      if (!aux || (before(i) === 'a' && tokens[i]?.text !== 'a')) {
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
        /^(?:arrive|arrivee|arrives|descendu|descendue|descendus|descendues|rendu|rendue|rendus|parvenu|parvenus|convenu|convenus)$/.test(
          tokens[at]?.fold ?? '',
        )
      )
        return group
      return { ...group, passive: true, planned: aux === 'be-future' }
    }
    if (row.tense === 'infinitive') {
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
        reportedFuture(at) &&
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
      if ((i === at - 1 || /^(?:le|leur)$/.test(before(at - 1))) && !subjectStands(i)) return undefined
      return { ...group, present: true }
    }
    return { ...group, planned: row.tense === 'future', present: row.tense === 'imperfect' }
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
    const decided = /^(?:de|d)$/.test(tokens[i]?.fold ?? '') || (tokens[i]?.fold === "'" && tokens[i - 1]?.fold === 'd')
    if (decided) i = beforeTime(tokens, i - (tokens[i]?.fold === "'" ? 2 : 1))
    if (tokens[i]?.fold !== (decided ? 'decide' : 'annonce')) return undefined
    i--
    while (isAdverb(tokens[i]) && auxFr[tokens[i]?.fold ?? ''] === undefined) i--
    return auxFr[tokens[i]?.fold ?? ''] === 'past' && tokens[i - 1]?.fold !== "'" ? i : undefined
  }

  /** "said that Putin would host", « a annoncé qu'il recevrait »: after a verb of saying in the past, what is still to come. */
  function reportedFuture(at: number): boolean {
    if (tokens.some(token => /^(?:if|si|unless|s)$/.test(token.fold) && token.text !== 's' && token.text !== 'S'))
      return false
    const lead = tokens.slice(Math.max(0, at - 16), at)
    const said = lead.findLastIndex(token => announcing.test(token.fold))
    if (said < 0 || lead.slice(said).some(token => /^[;:«»"“”]$/.test(token.text))) return false
    return lang === 'en' || lead.slice(said).some(token => /^(?:que|qu)$/.test(token.fold))
  }

  /** Whether a subject may end at this token. */
  function subjectStands(i: number): boolean {
    const token = tokens[i]
    if (!token) return false
    let j = beforeTime(tokens, i)
    while (j >= 0 && isAdverb(tokens[j]) && !/^(?:le|la|les|l|de|en|')$/.test(tokens[j]?.fold ?? '')) j--
    return (
      actorEnds.has(j + 1) ||
      /^(?:qui|who|which|that|it|il|elle|ils|elles|he|she|they|,|\)|»|")$/.test(tokens[j]?.fold ?? '')
    )
  }

  function english(row: Row, at: number): Group | undefined {
    const group: Group = {
      from: at,
      passive: false,
      planned: false,
      present: false,
      conditional: false,
      negated: false,
      controlled: false,
    }
    const word = (i: number) => tokens[i]?.fold ?? ''
    let i = at - 1
    while (i >= 0 && i > at - 6 && isAdverb(tokens[i]) && !/^(?:have|been|being|been)$/.test(word(i))) {
      if (/^(?:not|never)$/.test(word(i)) || (word(i) === 't' && word(i - 1) === "'")) group.negated = true
      i--
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
      if (aux === 'would' && reportedFuture(i)) return { ...group, from: i, planned: true }
      if (hypothetical.test(aux)) return undefined
      if (!base || demanded(at)) return undefined
      if (
        (actorEnds.has(i + 1) || (/^(?:who|which)$/.test(word(i)) && pluralBefore(i))) &&
        (/^(?:who|which)$/.test(word(i)) || actors.some(actor => actor.to === i + 1 && actor.plural)) &&
        !(nounAlike && !objectAhead(at))
      )
        return { ...group, from: i + 1, present: true }
      if (/^(?:hit|put|shut|cut)$/.test(row.meaning.lemma) && subjectStands(i)) return group
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
      if (!subjectStands(i)) return undefined
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
    const bareOk = subjectStands(i) || /^(?:and|but|who|which|that|then)$/.test(word(i)) || certainlyFinite(row, at)
    if (!bareOk) return undefined
    if (
      (row.meaning.type === 'ASSAULT' || row.meaning.type === 'COERCE') &&
      row.meaning.frame === 'on' &&
      !row.meaning.light &&
      /^(?:in|on|at|near|since|during|during|last|,|\.)$/.test(word(at + 1))
    )
      return undefined
    return { ...group, from: i + 1 }
  }

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

  /** The object noun of a light verb: behind it before another finite verb, or before a passive. */
  function objectStands(meaning: Meaning, group: Group, at: number): boolean {
    const objects = meaning.objects ?? []
    if (objects.length === 0) return false
    const has = (from: number, to: number): boolean => {
      for (let i = from; i < to; i++) {
        const token = tokens[i]
        if (!token) return false
        if (from > at && /^(?:sans|without|malgre|despite)$/.test(token.fold)) return false
        // "has no interest in a summit", « n'a aucun accord »: what there is none of has not happened.
        if (from > at && /^(?:no|aucune?|nulle?)$/.test(token.fold) && !/^(?:non|no)$/.test(objects[0]?.[0] ?? ''))
          return false
        if (
          from > at &&
          i > at + 1 &&
          (token.text === ';' ||
            token.text === ':' ||
            /^(?:que|qui|that|which|who|after|apres|dont|when|while|because|if|si|said)$/.test(token.fold))
        )
          return false
        for (const object of objects) {
          const there = object.every((part, k) => {
            let at2 = i
            for (let step = 0; step < k; step++)
              at2 += tokens[at2 + 1]?.fold === "'" || tokens[at2 + 1]?.text === '-' ? 2 : 1
            return tokens[at2]?.fold === part
          })
          if (there && !otherwise(meaning, i)) return true
        }
      }
      return false
    }
    if (group.passive) return has(Math.max(0, group.from - 12), group.from)
    // "leave", "quit", « quitter » need the treaty close by; the others may have adjectives and numbers between.
    const reach = meaning.lemma === 'call' ? 3 : meaning.kind === 'withdrawal' ? 6 : 9
    return has(at + 1, beyond(at, reach))
  }

  /** The same noun in another sense: "a general strike" strikes nobody, and troops that are told to leave are not sent. */
  function otherwise(meaning: Meaning, object: number): boolean {
    const before = tokens[object - 1]?.fold ?? ''
    if (meaning.type === 'ASSAULT')
      return /^(?:general|generale|hunger|indefinite|nationwide|rail|transport|dock|union|wildcat|sit)$/.test(before)
    if (meaning.type === 'REJECT' && /^(?:shrug|brush|wave)$/.test(meaning.lemma)) return isMarket(tokens, object)
    if (meaning.type !== 'MOBILIZE' || !/^(?:ordonner|order)$/.test(meaning.lemma)) return false
    // « a ordonné à ses unités de »
    if (lang === 'fr')
      return tokens.slice(Math.max(0, object - 5), object).some(token => token.fold === 'aux' || token.text === 'à')
    return tokens
      .slice(object + 1, object + 3)
      .some(
        (token, i, next) =>
          token.fold === 'to' &&
          /^(?:withdraw|leave|lay|pull|halt|stop|return|cease|surrender|hold|stand|retreat|vacate|avoid|refrain|respect|end)$/.test(
            next[i + 1]?.fold ?? '',
          ),
      )
  }

  /** The token before which `reach` words stand behind `at`: the marks of "a 19-year-old U.S. embargo" and days do not count. */
  function beyond(at: number, reach: number): number {
    let i = at + 1
    for (let words = 1; i < tokens.length && words < reach; i++) {
      const token = tokens[i]
      if (token?.kind === 'word' && token.text.length > 1 && weekdays[token.fold] === undefined) words++
    }
    return i
  }

  /** « a annoncé une réunion », "had announced talks": the participle is the verb. */
  function auxiliary(at: number): boolean {
    let i = at + 1
    while (isAdverb(tokens[i]) && !/^(?:le|la|les|l)$/.test(tokens[i]?.fold ?? '')) i++
    const text = (tokens[i]?.text ?? '').toLowerCase()
    return lang === 'fr'
      ? /(?:é|ée|és|ées|is|it|u|us|ert)$/.test(text) && text.length > 3
      : /(?:ed|held|met|begun|made|been)$/.test(text)
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

  /** "neither Iran nor Oman was invited", « aucun représentant n'était invité »: a subject that is nobody. */
  function nobody(from: number): boolean {
    for (let i = from - 1; i >= Math.max(0, from - 16); i--) {
      const fold = tokens[i]?.fold ?? ''
      if (/^(?:neither|nor|aucun|aucune|nul|nulle|ni)$/.test(fold)) return true
      // "No delegate from Mali": « no » opens the phrase, and is no answer.
      if (
        lang === 'en' &&
        fold === 'no' &&
        (i === 0 || tokens[i - 1]?.kind === 'mark' || /^(?:that|and|but)$/.test(tokens[i - 1]?.fold ?? ''))
      )
        return tokens[i + 1]?.kind === 'word'
      if (/^[;:»«"“”—–]$/.test(fold) || /^(?:but|mais|however|que|qu|that)$/.test(fold)) return false
      // Beyond another verb's words it is another clause.
      if (
        lexicon[lang].get(fold) &&
        i < from - 1 &&
        tokens[i]?.capital === false &&
        /(?:ed|é)$/.test(tokens[i]?.text ?? '')
      )
        return false
    }
    return false
  }

  /** « si », "if", « pourrait »: nothing is said to have happened. */
  function doubtful(from: number): boolean {
    for (let i = from - 1; i >= Math.max(0, from - 12); i--) {
      const token = tokens[i]
      if (!token) break
      if (
        /^(?:if|unless|si|whether|faudrait|should|could|might|would)$/.test(token.fold) &&
        !(token.fold === 'si' && tokens[i + 1]?.fold === 'bien')
      )
        return true
      if (token.text === ',' || token.text === ';' || token.text === '»' || token.text === '"') return false
    }
    return false
  }
}
