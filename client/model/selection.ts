import type { ClaimId, EntityId, RelationId } from '../../model/ids.ts'

/** The one entity or relation whose details are open. */
export type Selection = { kind: 'entity'; id: EntityId } | { kind: 'relation'; id: RelationId } | undefined

/** The article that is open, and what it should show: the sentence of a claim, or one by its UTF-16 offsets in the text. */
export type OpenedArticle =
  | { article: string; claim?: ClaimId | undefined; sentence?: { start: number; end: number } | undefined }
  | undefined

export const views = ['canvas', 'map', 'table', 'pairs', 'console'] as const
/** What fills the middle of the page. */
export type View = (typeof views)[number]
