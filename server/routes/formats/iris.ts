import type { EntityId, RelationId } from '../../../model/ids.ts'

const segment = (id: string): string => encodeURIComponent(id.toWellFormed()).replaceAll('%3A', ':')

/** Addresses of things under the address of an API, where a reader finds more about them: absolute IRIs of RFC 3987. */
export const irisUnder = (base: string) => ({
  entity: (id: EntityId | string) => `${base}/entities/${segment(id)}`,
  relation: (id: RelationId) => `${base}/relations/${segment(id)}`,
  claim: (relation: RelationId, id: string) => `${base}/relations/${segment(relation)}#${segment(id)}`,
  article: (id: string) => `${base}/articles/${segment(id)}`,
})

/** An address as an article gives it, as an IRI: what RDF forbids in one is escaped. Undefined where it is no absolute address. */
export const iriOf = (address: string | undefined): string | undefined =>
  address && URL.canParse(address) ? new URL(address).href.replace(/[<>"{}|\\^`]/g, encodeURIComponent) : undefined
