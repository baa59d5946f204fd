import type { ArticleHead, Entity, Mention, Quarantined, Span } from '../model/extraction.ts'
import type { EntityId } from '../model/ids.ts'
import type { TitleKind } from './gazetteer/gazetteer.ts'
import type { Token } from './read/tokens.ts'

/** The kind of a block of the article; only `title`, `body` and `caption` are read for relations. */
export type BlockKind = 'kicker' | 'title' | 'body' | 'caption' | 'credit' | 'share' | 'source'

/** A paragraph of the article, trimmed of white space. A block with `setAside` is shown but not read. */
export type Block = Span & { kind: BlockKind; lang: string; setAside?: Quarantined['reason'] }

/** A sentence inside one block that is read. `caption` sentences are kept apart from the body's. */
export type Sentence = Span & { block: number; kind: BlockKind; lang: string; tokens: Token[] }

/** The article, split into blocks and sentences. Offsets are UTF-16 code units of `text`, which is the text as given. */
export type Document = {
  text: string
  head: ArticleHead
  blocks: Block[]
  sentences: Sentence[]
  /** The dateline, if the article has one: « Washington, 8 mai 2018 - ». */
  dateline?: Span
}

/** A phrase that refers to several entities and is no mention of one: « les quatre pays », "both sides". */
export type Group = Span & { members: EntityId[] }

/** A title with its complements, as found around a person: « l'ambassadeur russe à Bagdad ». */
export type Office = Span & {
  /** The title as written: « ambassadeur ». */
  title: string
  kind: TitleKind
  person?: EntityId
  organization?: EntityId
  country?: EntityId
  /** All countries of a shared title: « les ministres français et allemand ». */
  countries: EntityId[]
  place?: EntityId
  /** The title says that its holder has left it: "the former president". */
  left?: true
  /** It is an office in a body that is not identified: « le président de la Chambre ». */
  unnamedBody?: true
  /** Index of its sentence. */
  sentence: number
}

/** The entities, mentions, offices and groups found in the article. An entity has one id, however it is named. */
export type NamedEntities = {
  entities: Map<EntityId, Entity>
  /** In text order; they may nest (« l'armée [irakienne] ») but never partly overlap. */
  mentions: Mention[]
  groups: Group[]
  offices: Office[]
}
