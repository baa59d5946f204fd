import {
  Comparison,
  Judgement,
  JudgementAnswer,
  JudgementsAnswer,
  type NewJudgement,
  ProposalsAnswer,
} from '../../model/identity.ts'
import type { EntityId, JudgementId } from '../../model/ids.ts'
import { call, part } from '../api.ts'

/** What the API says of who is who: apart from the rest, for few readers need it at once. */
export const identityApi = {
  /** A page of the pairs that are alike and were not judged, or that somebody could not judge. */
  proposals: (
    { of, state, cursor }: { of?: EntityId; state: 'open' | 'unsure'; cursor?: string | undefined },
    signal?: AbortSignal,
  ) => call(ProposalsAnswer, 'identity/proposals', { query: { of, state, cursor }, signal }),
  compare: (left: EntityId, right: EntityId, signal?: AbortSignal) =>
    call(Comparison, 'identity/comparison', { query: { left, right }, signal }),
  judgements: ({ of, cursor }: { of?: EntityId; cursor?: string | undefined }, signal?: AbortSignal) =>
    call(JudgementsAnswer, 'identity/judgements', { query: { of, cursor, limit: 20 }, signal }),
  judge: (given: NewJudgement) => call(JudgementAnswer, 'identity/judgements', { body: given }),
  takeBack: (id: JudgementId) => call(Judgement, `identity/judgements/${part(id)}`, { method: 'DELETE' }),
}
