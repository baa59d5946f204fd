import type { ClaimId, EntityId, RelationId } from '../../model/ids.ts'

/** The one entity or relation whose details are open. */
export type Selection = { kind: 'entity'; id: EntityId } | { kind: 'relation'; id: RelationId } | undefined

/** The article that is open, and the claim whose sentence it should show. */
export type OpenedArticle = { article: string; claim?: ClaimId | undefined } | undefined

export const views = ['canvas', 'map', 'table', 'console'] as const
/** What fills the middle of the page. */
export type View = (typeof views)[number]
