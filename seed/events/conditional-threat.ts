import type { Sentence } from '../document.ts'
import type { Actor } from './actors.ts'
import type { Verb } from './verbs.ts'

const hostile = /^(?:SANCTION|ASSAULT|COERCE|MOBILIZE)$/

/**
 * "will impose a tariff unless Mexico stems the flow", « attaquera si X ne se retire pas »: what is announced for a case that the other side
 * can prevent is a threat. Where the condition stands, or nothing.
 */
export function conditionOf({ tokens }: Sentence, verb: Verb): number | undefined {
  if (verb.status !== 'planned' || !hostile.test(verb.meaning.type)) return undefined
  const at = tokens.findIndex((token, i) => {
    if (i >= verb.from && i < verb.to) return false
    const next = tokens[i + 1]?.fold ?? ''
    if (token.fold === 'unless' || token.fold === 'sinon') return true
    if (token.fold === 'moins') return tokens[i - 1]?.fold === 'a' && /^(?:que|qu)$/.test(next)
    if (token.fold === 'faute') return next === 'de' && tokens[i + 2]?.fold === 'quoi'
    if (token.fold === 'if') return next !== 'not' && next !== 'any'
    // « s'il », « si Paris »; « si bien que » and « si grand » are none.
    return (
      token.fold === 'si' && (tokens[i + 1]?.capital === true || /^(?:le|la|les|l|elle|elles|ses|son|sa)$/.test(next))
    )
  })
  return at < 0 ? undefined : at
}

/** Who is threatened where the deed has no object: whoever the condition is put to. */
export const threatened = (actors: readonly Actor[], condition: number): Actor['members'] =>
  actors.find(
    actor =>
      actor.from > condition && actor.from <= condition + 5 && actor.governor === '' && actor.place === undefined,
  )?.members ?? []
