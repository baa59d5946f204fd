import type { ArticleHead, Entity, Mention, Quarantined, Span } from '../model/extraction.ts'
import type { EntityId } from '../model/ids.ts'
import type { TitleKind } from './gazetteer/gazetteer.ts'
import type { Token } from './read/tokens.ts'

/** What a block of the article is; only `title`, `body` and `caption` are read for relations. */
export type BlockKind = 'kicker' | 'title' | 'body' | 'caption' | 'credit' | 'share' | 'source'

/** A paragraph of the article, trimmed of white space. A block with `setAside` is shown but not read. */
export type Block = Span & { kind: BlockKind; lang: string; setAside?: Quarantined['reason'] }

/** A sentence inside one block that is read. `caption` sentences are kept apart from the body's. */
export type Sentence = Span & { block: number; kind: BlockKind; lang: string; tokens: Token[] }

/** The article once read: offsets are UTF-16 code units of `text`, which is the text as given. */
export type Document = {
  text: string
  head: ArticleHead
  blocks: Block[]
  sentences: Sentence[]
  /** « Washington, 8 mai 2018 - »: where and when it was written, at the head of a sentence that tells something else. */
  dateline?: Span
}

/** « les quatre pays », "both sides": a span that refers to several entities and is no mention of one. */
export type Group = Span & { members: EntityId[] }

/** A title, with its complements, as the grammar read it around a person: « l'ambassadeur russe à Bagdad ». */
export type Office = Span & {
  /** The title as written: « ambassadeur ». */
  title: string
  kind: TitleKind
  person?: EntityId
  organization?: EntityId
  country?: EntityId
  /** All of them, when one title is shared: « les ministres français et allemand ». */
  countries: EntityId[]
  place?: EntityId
  /** Of a body that is not named more closely: « le président de la Chambre ». */
  unnamedBody?: true
  /** Index of its sentence. */
  sentence: number
}

/** Who and what the article names, with one id for each entity however it is named. */
export type NamedEntities = {
  entities: Map<EntityId, Entity>
  /** In text order; they may nest (« l'armée [irakienne] ») but never partly overlap. */
  mentions: Mention[]
  groups: Group[]
  offices: Office[]
}
