import { type EventStatus, type Modality, ploverTypes } from '../../model/ontology.ts'
import type { SentenceSource } from '../attribution/sources.ts'
import type { Signals } from '../confidence.ts'
import type { FrameMatch } from '../frames/frame-match.ts'
import type { Factuality } from '../predication/scope/scope-table.ts'
import type { Tree } from '../syntax/tree.ts'
import { actorsOfMatch } from './participants.ts'

/** The status of the event that a match reports; undefined where its factuality is `none`, so that there is no event. */
export function statusOf(one: FrameMatch, factuality: Factuality): EventStatus | undefined {
  if (factuality === 'none') return undefined
  if (factuality === 'denied') return 'denied'
  if (one.status) return one.status
  if (factuality === 'planned') return 'planned'
  // A state of affairs and not an event: « renforcent leur coopération ».
  const present =
    ploverTypes[one.coding.type].ongoing === true && one.predication.part === 'verb' && one.tense === 'Pres'
  return present ? 'asserted' : 'held'
}

/** How the source of a sentence commits itself to an event of this status. */
export function modalityOf(status: EventStatus, factuality: Factuality, source: SentenceSource | undefined): Modality {
  if (status === 'denied') return 'denied'
  if (status === 'planned') return 'planned'
  if (factuality === 'conditional') return 'conditional'
  return factuality === 'reported' || source?.attributedTo || source?.citedOutlet ? 'reported' : 'asserted'
}

/** The features of a match from which the confidence of its event is computed. */
export function signalsOf(one: FrameMatch, tree: Tree, title: boolean): Signals {
  const arcs = [one.predication.at, ...one.heads].map(at => tree[at]?.margin ?? 1)
  return {
    type: one.coding.type,
    part: one.predication.part,
    background: one.background,
    distant: one.distant,
    inferred: one.inferred,
    described: actorsOfMatch(one).some(member => member.described !== undefined),
    margin: Math.min(...arcs),
    factuality: one.predication.factuality,
    sides: actorsOfMatch(one).length,
    span: Math.max(0, ...one.heads.map(head => Math.abs(head - one.predication.at))),
    title,
  }
}
