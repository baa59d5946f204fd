import { ploverTypes } from '../../model/ontology.ts'
import type { Member } from '../actors/member.ts'
import type { Actors } from '../actors/resolve.ts'
import type { FrameTable } from '../frames/frame-table.ts'
import type { Fit } from '../frames/interpret.ts'
import { type Dependents, under } from '../predication/dependents.ts'
import type { Telling } from './telling.ts'

/** How many sentences back a deed may have been told. */
const reach = 3

/**
 * "Peru rejected the accusations", « cette attaque a été condamnée », "protested against the deal": a definite noun of action with nobody named
 * beside it means the one deed of its type that was told just before, and whoever speaks of it speaks to whoever did it. What is said in answer
 * answers only who spoke to the speaker; where the deeds before are of different doers, nobody is meant.
 */
export function toldBefore(
  { of, table, actors }: { of: Dependents; table: FrameTable; actors: Actors },
  fit: Fit,
  tellings: readonly Telling[],
  sentence: number,
): readonly Member[] {
  const { sides, predication, coding } = fit
  const open = sides.recipient.length === 0 || fit.inferred
  if (!open || sides.actor.length === 0 || !(ploverTypes[coding.type].verbal || coding.type === 'PROTEST')) return []
  const noun = predication.fillers.find(({ head }) => isBareDeed(head))?.head
  if (noun === undefined) return []
  const types = new Set((table.frames.noun.get(of.tree[noun]?.lemma ?? '') ?? []).map(frame => frame.coding.type))
  const answers = tellings
    .filter(
      telling =>
        types.has(telling.type) &&
        (telling.status === 'held' || telling.status === 'asserted') &&
        telling.sentence < sentence &&
        sentence - telling.sentence <= reach,
    )
    .flatMap(telling => {
      const doers = others(telling.participants.filter(({ role }) => role !== 'recipient'))
      const { verbal } = ploverTypes[telling.type]
      const addressed = telling.participants.some(one => one.role === 'recipient' && isActor(one))
      return doers.length > 0 && (!verbal || addressed) ? [doers] : []
    })
  const [first] = answers
  const same = answers.every(
    doers => doers.map(({ entity }) => entity).join() === first?.map(({ entity }) => entity).join(),
  )
  return first && same ? first : []

  /** Definite or pointed at, and with nobody named beside it. */
  function isBareDeed(head: number): boolean {
    const word = of.tree[head]
    if (word?.upos !== 'NOUN' || !table.frames.noun.has(word.lemma) || head === predication.at) return false
    const pointed = under(of, head, 'det').some(
      i => of.tree[i]?.feats.Definite === 'Def' || of.tree[i]?.feats.PronType === 'Dem',
    )
    return pointed && !names(head)
  }

  function names(at: number): boolean {
    return (of.under[at] ?? []).some(
      i => actors.mention(i) !== undefined || of.tree[i]?.feats.Poss === 'Yes' || names(i),
    )
  }

  function isActor({ entity, country }: Member): boolean {
    return sides.actor.some(one => one.entity === entity || (country !== undefined && one.country === country))
  }

  function others(list: Telling['participants']): Member[] {
    return list
      .filter(one => !isActor(one))
      .map(({ entity, country, sector }) => ({
        entity,
        ...(country ? { country } : {}),
        ...(sector ? { sector } : {}),
      }))
  }
}
