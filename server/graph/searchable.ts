import type { EntityId } from '../../model/ids.ts'
import { NodeKind, type OrgType } from '../../model/ontology.ts'
import { changesSince, type StoreChange, type StoreVersion } from './changes.ts'
import type { GraphConnection, Row } from './connection.ts'
import { entityRefColumns, presentEntityRef } from './present-node.ts'

/** The fields by which an entity or event can be found. `country` is ISO 3166-1 alpha-3. */
export type SearchableEntity = {
  id: EntityId
  kind: NodeKind
  name: string
  labels?: { fr: string; en: string }
  names: string[]
  mentions: number
  country?: string
  orgType?: OrgType
}

/** The fields by which an article can be found. */
export type SearchableArticle = { id: string; title: string | null; publishedAt: string | null; text: string }

/** Everything that can be searched, and how to follow its changes. */
export type Searchable = {
  version(): Promise<StoreVersion>
  /** The changes after a version, in order; undefined where they are no longer kept, or the version is of another store. */
  changesSince(version: StoreVersion): Promise<StoreChange[] | undefined>
  /** Every entity and event, kind by kind. */
  everyEntity(): AsyncGenerator<SearchableEntity[]>
  /** Every article, some at a time. */
  everyArticle(): AsyncGenerator<SearchableArticle[]>
  /** The entities and events with these ids; unknown ones are left out. */
  entitiesById(ids: readonly string[]): Promise<SearchableEntity[]>
  /** The articles with these ids; unknown ones are left out. */
  articlesById(ids: readonly string[]): Promise<SearchableArticle[]>
}

/** The searchable contents of a store. `version` returns its current version. */
export const searchableIn = (store: GraphConnection, version: Searchable['version']): Searchable => ({
  version,
  changesSince: version => changesSince(store, version),
  everyEntity: () => everyEntity(store),
  everyArticle: () => everyArticle(store),
  entitiesById: ids => entitiesById(store, ids),
  articlesById: ids => articlesById(store, ids),
})

const entityColumns = `${entityRefColumns('n')}, labels(n) AS kinds, n.names AS names, n.mentions AS mentions, n.country AS country, n.orgType AS orgType`
const articleColumns = 'a.id AS id, a.title AS title, a.publishedAt AS publishedAt, a.text AS text'

/**
 * How many articles and entities one read returns, so that it stays well within its deadline; the texts of articles are the largest part of
 * a store.
 */
const ARTICLES = 100
const ENTITIES = 20_000

function presentEntity(row: Row): SearchableEntity {
  const { country, orgType, mentions, names } = row
  return {
    ...presentEntityRef(row),
    kind: NodeKind.options.find(kind => (row.kinds as string[]).includes(kind)),
    names: names ?? [],
    mentions: Number(mentions ?? 0),
    ...(country ? { country } : {}),
    ...(orgType ? { orgType } : {}),
  } as SearchableEntity
}

const presentArticle = ({ id, title, publishedAt, text }: Row): SearchableArticle => ({
  id: String(id),
  title: (title as string | null | undefined) ?? null,
  publishedAt: (publishedAt as string | null | undefined) ?? null,
  text: String(text ?? ''),
})

async function* everyEntity(store: GraphConnection): AsyncGenerator<SearchableEntity[]> {
  for (const kind of NodeKind.options)
    for (let after = '', more = true; more; ) {
      const rows = await store.read(
        `MATCH (n:${kind}) WHERE n.id > $after RETURN ${entityColumns} ORDER BY id LIMIT $limit`,
        { after, limit: ENTITIES },
      )
      yield rows.map(presentEntity)
      after = String(rows.at(-1)?.id)
      more = rows.length === ENTITIES
    }
}

async function* everyArticle(store: GraphConnection): AsyncGenerator<SearchableArticle[]> {
  const ids = (await store.read('MATCH (a:Article) RETURN a.id AS id')).map(row => String(row.id))
  for (let at = 0; at < ids.length; at += ARTICLES) yield articlesById(store, ids.slice(at, at + ARTICLES))
}

const entitiesById = async (store: GraphConnection, ids: readonly string[]): Promise<SearchableEntity[]> =>
  (await store.read(`UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN ${entityColumns}`, { ids })).map(presentEntity)

const articlesById = async (store: GraphConnection, ids: readonly string[]): Promise<SearchableArticle[]> =>
  (await store.read(`UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN ${articleColumns}`, { ids })).map(
    presentArticle,
  )
