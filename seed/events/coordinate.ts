import type { EntityId } from '../../model/ids.ts'
import type { Found, Sentence } from '../document.ts'
import type { Actor } from './actors.ts'
import { anonymous, armed, locative, opening, prepositions, repeated } from './phrase-words.ts'

/** What may stand before the second of two: "Barack Obama and new Iranian President Hassan Rouhani". */
const qualifying =
  /^(?:new|newly|elected|former|outgoing|visiting|interim|acting|nouveau|nouvelle|nouveaux|ancien|ancienne|ex)$/

/** Joins « syriens, iraniens, irakiens et russes » and "Egypt, Sudan and Ethiopia" into one actor. */
export function coordinate(
  sentence: Sentence,
  found: Found,
  actors: readonly Actor[],
  isDemonym: (from: number) => boolean,
): Actor[] {
  const { tokens } = sentence
  const joined: Actor[] = []
  for (const actor of actors) {
    const last = joined.at(-1)
    // « le Front révolutionnaire uni (RUF) »: the same again.
    const again =
      last &&
      tokens[last.to]?.text === '(' &&
      actor.from === last.to + 1 &&
      tokens[actor.to]?.text === ')' &&
      actor.members.length > 0 &&
      actor.members.every(member => last.members.some(other => other.entity === member.entity))
    if (last && again) {
      last.to = actor.to + 1
      continue
    }
    // « les islamistes somaliens shebab », "the Colombian FARC rebels": the nationality says whose, and the group is who acts.
    // « des rebelles colombiens des Farc » are theirs too.
    const whose =
      last &&
      (actor.from === last.to ||
        (actor.from - last.to <= 3 &&
          armed.test(tokens[last.from - 1]?.fold ?? '') &&
          tokens.slice(last.to, actor.from).every(token => /^(?:des|du|de|d|'|la|l|of|the)$/.test(token.fold))))
    if (
      last &&
      whose &&
      last.members.length === 1 &&
      isDemonym(last.from) &&
      actor.members.length === 1 &&
      found.entities.get(actor.members[0]?.entity as EntityId)?.orgType === 'armed-group'
    ) {
      last.members = actor.members
      last.to = actor.to
      continue
    }
    // "troops from the United States and Thailand", « en Syrie et au Liban »: the second of two places is one too.
    if (last?.place !== undefined && locative.has(last.governor) && alsoPlace(last, actor)) {
      joined.push({ ...actor, members: [], place: actor.members[0]?.entity as EntityId, governor: last.governor })
      continue
    }
    if (
      last &&
      last.to <= actor.from &&
      last.place === undefined &&
      actor.place === undefined &&
      !(last.governor && last.governor !== 'from' && locative.has(last.governor)) &&
      betweenJoins(last.to, actor.from, last.governor) &&
      !opensApart(last, actor) &&
      !(joined.length > 1 && opensClause(last.to))
    ) {
      // "the prime ministers of India and Japan": both are ministers.
      const sector = last.members[0]?.sector
      const bare = actor.members.every(member => /^country:/.test(member.entity) && !member.sector)
      if (sector && bare && last.members.every(member => member.sector))
        for (const member of actor.members) member.sector = sector
      last.members = [
        ...last.members,
        ...actor.members.filter(member => !last.members.some(other => other.entity === member.entity)),
      ]
      last.to = actor.to
      last.plural = true
    } else if (last && actor.from < last.to) {
      if (actor.to > last.to) last.to = actor.to
    } else joined.push({ ...actor })
  }
  return joined

  function alsoPlace(last: Actor, actor: Actor): boolean {
    const gap = tokens.slice(last.to, actor.from)
    const next = tokens[actor.to]
    return (
      actor.governor === '' &&
      actor.members.length === 1 &&
      /^country:/.test(actor.members[0]?.entity ?? '') &&
      !isDemonym(actor.from) &&
      gap.length > 0 &&
      gap.length <= 3 &&
      gap.every(token => /^(?:et|and|ou|or|the|le|la|les|l|')$/.test(token.fold)) &&
      (next === undefined || next.kind === 'mark' || prepositions.has(next.fold)) &&
      next?.text !== "'"
    )
  }

  /**
   * « Sous les lambris de l'Élysée, A et B ont signé », « Assis au palais des congrès de Panama, A et B … »: what a preposition or a
   * participle opens ends at its comma, and whoever stands in it is none of those who act behind. The verb follows without a comma.
   */
  function opensApart(last: Actor, next: Actor): boolean {
    if (last.governor === '' || next.governor !== '' || tokens[last.to]?.text !== ',') return false
    const first = tokens[0]
    if (!first || !(prepositions.has(first.fold) || opening.test(first.text)) || actors.some(actor => actor.from === 0))
      return false
    if (tokens.slice(1, last.to).some(token => token.text === ',')) return false
    const end = listEnd(next)
    return tokens[end]?.text !== ',' && end < tokens.length
  }

  /** "Australia left Fiji, and its minister, X, said": behind an object a comma, "and" and a possessive open another clause. */
  function opensClause(at: number): boolean {
    return (
      tokens[at]?.text === ',' &&
      /^(?:et|and)$/.test(tokens[at + 1]?.fold ?? '') &&
      /^(?:its|his|her|their|son|sa|ses|leur|leurs)$/.test(tokens[at + 2]?.fold ?? '') &&
      !tokens.slice(at + 3, at + 6).some(token => /^(?:homologue|counterpart)s?$/.test(token.fold))
    )
  }

  /** Where the list that begins with this actor ends. */
  function listEnd(from: Actor): number {
    let end = from.to
    for (const actor of actors)
      if (actor.from >= end && actor.place === undefined && betweenJoins(end, actor.from, from.governor)) end = actor.to
    return end
  }

  /** `governor`: what governs the first; « à la Grande-Bretagne et à l'Australie » says it again. */
  function betweenJoins(from: number, to: number, governor: string): boolean {
    // « l'Iran d'un côté, les États-Unis et la Russie de l'autre »
    const side = /^d ' une? (?:cote|part) ,/.exec(
      tokens
        .slice(from, from + 5)
        .map(token => token.fold)
        .join(' '),
    )
    const gap = tokens.slice(side ? from + 4 : from, to)
    if (gap.length === 0) return gap.length === 0 && tokens[from - 1]?.text === '-'
    if (gap.length > 6) return false
    let join = false
    for (const token of gap) {
      if (
        token.text === ',' ||
        token.text === '-' ||
        token.text === '/' ||
        token.text === '–' ||
        /^(?:et|and|&|ainsi|ou|or)$/.test(token.fold) ||
        (token.fold === 'que' && gap.some(other => /^(?:ainsi|meme)$/.test(other.fold)))
      )
        join = true
      else if (
        !/^(?:le|la|les|l|d|de|du|des|the|'|son|his|her|its|entre)$/.test(token.fold) &&
        !(join && (anonymous.has(token.fold) || qualifying.test(token.fold))) &&
        !(join && repeated.test(token.fold) && governor === (/^aux?$/.test(token.fold) ? 'a' : token.fold))
      )
        return false
    }
    // "US, Turkey agree": a headline saves the « et ».
    if (sentence.kind === 'title' && gap.length === 1 && gap[0]?.text === ',' && from <= 4) return true
    // A comma alone needs the list to end in « et »; without it, it may be an apposition or a place.
    if (gap.every(token => token.text === ',' || /^(?:le|la|les|l|'|the)$/.test(token.fold)))
      return /^(?:et|and|ou|or|,)$/.test(nextJoin(to))
    return join
  }

  /** Whether the list that goes on at `from` ends in « et »: nothing but its members, commas and articles stands before. */
  function nextJoin(from: number): string {
    for (let i = from; i < Math.min(tokens.length, from + 40); i++) {
      const fold = tokens[i]?.fold ?? ''
      if (/^(?:et|and|ou|or)$/.test(fold)) return 'et'
      const listed = actors.some(actor => i >= actor.from && i < actor.to) || i - from < 7
      if (!listed && !/^(?:,|le|la|les|l|'|the)$/.test(fold)) return ''
    }
    return ''
  }
}
