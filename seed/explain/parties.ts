import type { Mention } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import type { Party, PartyRole } from '../../model/sentences.ts'
import type { SentenceReading } from '../events/event-mention.ts'
import type { RoleName } from '../frames/frame-table.ts'
import { ancestors } from '../predication/dependency-tree.ts'
import type { Tree } from '../syntax/tree.ts'

const roles: Record<RoleName, PartyRole> = { actor: 'actor', recipient: 'recipient', parties: 'participant' }

/** The indices of the words that overlap a span of the text. */
export function tokensInSpan(tree: Tree, { start, end }: { start: number; end: number }): number[] {
  return [...tree.keys()].filter(i => {
    const word = tree[i]
    return word !== undefined && word.start < end && start < word.end
  })
}

/** The arcs on the path between two words, through their lowest common ancestor. */
export function arcsBetween(tree: Tree, from: number, to: number): Party['arcs'] {
  const above = [from, ...ancestors(tree, from)]
  const below = [to, ...ancestors(tree, to)]
  const meeting = below.find(i => above.includes(i))
  if (meeting === undefined) return []
  const label = (i: number): string => tree[i]?.deprel ?? ''
  return [
    ...above.slice(0, above.indexOf(meeting)).map(i => ({ deprel: label(i), up: true })),
    ...below
      .slice(0, below.indexOf(meeting))
      .reverse()
      .map(i => ({ deprel: label(i), up: false })),
  ]
}

/** The participants, place and source of an event mention, each with its words. */
export function partiesOf(
  tree: Tree,
  mentions: readonly Mention[],
  { fit, evidence, place }: SentenceReading['matches'][number],
): Party[] {
  const { at } = fit.predication
  const inside = (head: number, i: number): boolean => i === head || [...ancestors(tree, i)].includes(head)
  /** The words that name an entity within a phrase, else the head of the phrase. */
  const naming = (entity: EntityId, head: number): number[] => {
    const own = mentions.filter(mention => mention.entity === entity).map(mention => tokensInSpan(tree, mention))
    return own.find(words => words.includes(head)) ?? own.find(words => words.some(i => inside(head, i))) ?? [head]
  }
  const party = (role: PartyRole, entity: EntityId, tokens: number[], filler?: readonly string[]): Party => {
    // The head of several words.
    const top = tokens.find(i => !tokens.includes(tree[i]?.head ?? -1))
    return {
      role,
      entity,
      tokens,
      ...(filler ? { filler: [...filler] } : {}),
      arcs: top === undefined ? [] : arcsBetween(tree, at, top),
    }
  }
  const parties: Party[] = []
  for (const side of ['actor', 'recipient', 'parties'] as const)
    for (const { entity } of fit.sides[side]) {
      const filling = fit.fillings.find(one => one.role === side && one.members.some(same => same.entity === entity))
      const named = mentions.find(mention => mention.entity === entity)
      const words = filling ? naming(entity, filling.head) : named ? tokensInSpan(tree, named) : []
      parties.push(party(roles[side], entity, words, filling?.path))
    }
  if (place) parties.push(party('place', place.entity, naming(place.entity, place.at)))
  const { attributedTo } = evidence
  if (attributedTo) {
    const { speaker } = fit.predication
    const named = mentions.find(mention => mention.entity === attributedTo)
    const words = speaker !== undefined ? naming(attributedTo, speaker) : named ? tokensInSpan(tree, named) : []
    parties.push(party('speaker', attributedTo, words))
  }
  return parties
}
