import type { ChangeEvent } from '../../model/changes.ts'
import type { Mention } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import type { Decision } from '../../model/journal.ts'
import { blockOf } from '../../model/likeness.ts'
import { countPrintings } from './attestations.ts'
import { recordChange } from './changes.ts'
import type { GraphConnection } from './connection.ts'
import { gazetteerRelation } from './identity/gazetteer-relations.ts'
import { mergeReferences } from './identity/merge-references.ts'
import { freeId, record } from './journal/decisions.ts'
import { rebuildRelations } from './rebuild.ts'
import { sumCounts } from './spellings.ts'
import { joinStored, settleTellings } from './tellings/tellings.ts'
import { textIdentity } from './text-identity.ts'

/** The store was written by a later version of this program. It is not changed. */
export class StoreTooNew extends Error {
  constructor(format: number) {
    super(`The store has format ${format} of a later version; this one reads up to ${FORMAT}.`)
    this.name = 'StoreTooNew'
  }
}

/** The number of nodes or relations changed in one transaction, few enough to stay well within its deadline. */
const CHANGED_AT_ONCE = 5000
/** Articles whose texts are compared in one transaction. */
const JOINED_AT_ONCE = 50
/** Articles a read, with their texts. */
const ARTICLES_AT_ONCE = 200

/**
 * Steps that migrate a store from each format to the next; the first one from format 1 to 2. A step that was interrupted is run again.
 * Every change of what is stored that older stores lack adds one.
 */
const steps: ((store: GraphConnection) => Promise<void>)[] = [
  /**
   * Format 1 kept titles and roles on relations alone, so that these could not be projected from claims; dates were those of the last
   * article.
   */
  async function claimsTellTitlesAndRoles(store) {
    const titled = await store.read(
      `MATCH (:Entity)-[r]->(:Entity) WHERE r.claims > 0 AND (r.title IS NOT NULL OR r.role IS NOT NULL)
       RETURN r.id AS id, r.title AS title, r.role AS role`,
    )
    for (const key of ['title', 'role']) {
      const rows = titled.filter(row => row[key]).map(row => ({ id: row.id, value: row[key] }))
      await store.write(run =>
        run(`UNWIND $rows AS row MATCH (c:Claim {relationId: row.id}) SET c.${key} = row.value`, { rows }),
      )
    }
    await rebuildRelations(store)
  },
  /** Format 2 kept what gazetteers supply on relations alone, which judgements on identity move, and had no `:Reference` nodes. */
  async function referencesTellWhatIsSupplied(store) {
    const drawn = await store.read(
      'MATCH (a:Entity)-[r]->(b:Entity) WHERE r.gazetteer = true RETURN a.id AS id, type(r) AS type, b.id AS to',
    )
    const supplied = new Map<string, string[]>()
    for (const { id, type, to } of drawn)
      supplied.set(id, [...(supplied.get(id) ?? []), gazetteerRelation(type, to)].sort())
    const rows = [...supplied].map(([id, relations]) => ({ id, relations }))
    await store.write(run =>
      run('UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e.supplied = row.relations', { rows }),
    )
  },
  /** Format 3 kept the attributions of a relation as `told`. */
  async function relationsHaveAttributions(store) {
    const rename = `MATCH (:Entity)-[r]->(:Entity) WHERE r.told IS NOT NULL WITH r LIMIT ${CHANGED_AT_ONCE}
                    SET r.attributions = r.told REMOVE r.told RETURN count(r) AS renamed`
    while (await store.write(async run => Number((await run(rename))[0]?.renamed) === CHANGED_AT_ONCE));
  },
  /** Names to search stood on entities; now the search follows the notes of changes, which an earlier program would not write. */
  async function changesAreNoted(store) {
    const remove = `MATCH (n) WHERE n.searchText IS NOT NULL WITH n LIMIT ${CHANGED_AT_ONCE} REMOVE n.searchText RETURN count(n) AS removed`
    while (await store.write(async run => Number((await run(remove))[0]?.removed) === CHANGED_AT_ONCE));
  },
  /** Family names stood as they are spelled, and not by their sound. */
  async function familyNamesAreBlocks(store) {
    for (const label of ['Person', 'Reference']) {
      const found = await store.read(
        `MATCH (n:${label}) WHERE n.spelling IS NOT NULL RETURN n.id AS id, n.spelling AS spelling`,
      )
      const rows = found.map(({ id, spelling }) => ({ id, family: blockOf(String(spelling)) }))
      await store.write(run =>
        run(`UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n.family = row.family`, { rows }),
      )
    }
  },
  /** Names were those of the first article that told them, in its language, and their spellings were not counted. */
  async function namesAreThoseToldMost(store) {
    const told = await spellingsInArticles(store)
    for (const label of ['Entity', 'Reference']) {
      const rows = await store.read(
        `MATCH (n:${label}) WHERE n.id IN $ids AND n.spellings IS NULL AND NOT EXISTS { MATCH (:Reference)-[:REFERS_TO]->(n) }
         RETURN n.id AS id, n.name AS name, n.nameFr AS nameFr, n.nameEn AS nameEn`,
        { ids: [...told.keys()] },
      )
      const named = rows.map(({ id, name, nameFr, nameEn }) => ({
        id,
        // What a gazetteer knows cannot be told from what was spelled; both are kept.
        name: nameEn ?? nameFr ?? name,
        spellings: told.get(String(id)),
      }))
      for (let at = 0; at < named.length; at += CHANGED_AT_ONCE)
        await store.write(run =>
          run(
            `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n.name = row.name, n.spellings = row.spellings`,
            {
              rows: named.slice(at, at + CHANGED_AT_ONCE),
            },
          ),
        )
    }
    const joined = await store.read('MATCH (:Reference)-[:REFERS_TO]->(e:Entity) RETURN DISTINCT e.id AS id')
    await store.write(run =>
      mergeReferences(
        run,
        joined.map(({ id }) => id as EntityId),
      ),
    )
  },
  /** Relations told one office of a holder, without the others and without years. */
  rebuildRelations,
  writeHistory,
  /** A text was known by its bytes alone. */
  async function textsHaveIdentities(store) {
    const ids = (await store.read('MATCH (a:Article) RETURN a.id AS id ORDER BY id')).map(({ id }) => String(id))
    for (let at = 0; at < ids.length; at += ARTICLES_AT_ONCE) {
      const found = await store.read('MATCH (a:Article) WHERE a.id IN $ids RETURN a.id AS id, a.text AS text', {
        ids: ids.slice(at, at + ARTICLES_AT_ONCE),
      })
      const rows = found.map(({ id, text }) => ({ id, identity: textIdentity(String(text)) }))
      await store.write(run =>
        run('UNWIND $rows AS row MATCH (a:Article {id: row.id}) SET a.textIdentity = row.identity', { rows }),
      )
    }
  },
  /** Judgements had nodes of their own, which were deleted when they were taken back, and withdrawals stood on their articles. */
  async function decisionsAreOneJournal(store) {
    await store.write(async run => {
      const judgements = await run('MATCH (j:Judgement) RETURN properties(j) AS judgement')
      await record(
        run,
        judgements.map(({ judgement }) => ({ ...judgement, kind: 'judgement' }) as Decision),
      )
      await run('MATCH (j:Judgement) DELETE j')
      const withdrawn = await run(
        'MATCH (a:WithdrawnArticle) RETURN a.id AS article, a.withdrawnAt AS at, a.withdrawnReason AS reason, a.withdrawnBy AS by',
      )
      const withdrawals: Decision[] = []
      for (const { article, at, reason, by } of withdrawn)
        withdrawals.push({
          kind: 'withdrawal',
          id: await freeId(run, 'withdrawal', [article, at]),
          article,
          at,
          ...(reason ? { reason } : {}),
          ...(by ? { by } : {}),
        })
      await record(run, withdrawals)
      await run('MATCH (a:WithdrawnArticle) REMOVE a.withdrawnAt, a.withdrawnReason, a.withdrawnBy')
    })
  },
  /** That the days of an office come from a table stood as `tabled`, in claims and in the offices of a position. */
  async function claimsTellWhereDatesComeFrom(store) {
    for (const label of ['Claim', 'WithdrawnClaim', 'MisreadClaim']) {
      const rename = `MATCH (c:${label}) WHERE c.tabled IS NOT NULL WITH c LIMIT ${CHANGED_AT_ONCE}
                      SET c.datesFromTable = c.tabled REMOVE c.tabled RETURN count(c) AS renamed`
      while (await store.write(async run => Number((await run(rename))[0]?.renamed) === CHANGED_AT_ONCE));
    }
    await rebuildRelations(store)
  },
  /** Articles without an outlet counted as one each, and every article made a relation surer. */
  rebuildRelations,
  /** Texts that are nearly the same were articles of their own, and the printings of one text were not counted. */
  async function textsAreTold(store) {
    const ids: string[] = []
    for (const label of ['Article', 'WithdrawnArticle'])
      ids.push(...(await store.read(`MATCH (a:${label}) RETURN a.id AS id ORDER BY id`)).map(({ id }) => String(id)))
    // An interrupted migration is run again from here.
    const remove = `MATCH (b:TextBand) WITH b LIMIT ${CHANGED_AT_ONCE} DELETE b RETURN count(b) AS removed`
    while (await store.write(async run => Number((await run(remove))[0]?.removed) === CHANGED_AT_ONCE));
    await store.write(run => run('MATCH ()-[t:SAME_TELLING]->() DELETE t'))
    for (let at = 0; at < ids.length; at += JOINED_AT_ONCE)
      await store.write(run => joinStored(run, ids.slice(at, at + JOINED_AT_ONCE)))
    for (let at = 0; at < ids.length; at += ARTICLES_AT_ONCE) {
      const some = ids.slice(at, at + ARTICLES_AT_ONCE)
      await store.write(async run => {
        await settleTellings(run, some)
        await countPrintings(run, some)
      })
    }
    await rebuildRelations(store)
  },
]
/** The format that this version writes. */
export const FORMAT = steps.length + 1

/**
 * Notes of changes told no more than which ids were touched, and only the last of them. The history begins with what there is: an article when it
 * was stored, a judgement when it was made.
 */
async function writeHistory(store: GraphConnection): Promise<void> {
  while (
    await store.write(async run => {
      const [row] = await run(`MATCH (c:Change) WITH c LIMIT ${CHANGED_AT_ONCE} DELETE c RETURN count(c) AS removed`)
      return Number(row?.removed) === CHANGED_AT_ONCE
    })
  );
  const articles = await store.read(
    'MATCH (a:Article) RETURN a.id AS id, a.title AS title, a.publishedAt AS publishedAt, a.recordedAt AS at ORDER BY at, id',
  )
  const added = articles.map(({ id, title, publishedAt, at }) => ({
    at: String(at),
    event: {
      type: 'article.added',
      article: { id, title: title ?? null, publishedAt: publishedAt ?? null },
    } as ChangeEvent,
  }))
  const judgements = await store.read('MATCH (j:Judgement) RETURN properties(j) AS judgement')
  const judged = judgements.map(({ judgement }) => ({
    at: String(judgement.at),
    event: { type: 'judgement.added', judgement } as ChangeEvent,
  }))
  const all = [...added, ...judged].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  for (let at = 0; at < all.length; at += ARTICLES_AT_ONCE)
    await store.write(async run => {
      for (const each of all.slice(at, at + ARTICLES_AT_ONCE))
        await recordChange(run, { at: each.at, events: [each.event], ids: [] })
    })
}

/** How often the stored articles spell each entity's name so, by id. */
async function spellingsInArticles(store: GraphConnection): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  const ids = (await store.read('MATCH (a:Article) RETURN a.id AS id ORDER BY id')).map(({ id }) => String(id))
  for (let at = 0; at < ids.length; at += ARTICLES_AT_ONCE)
    for (const { lang, text, marks } of await store.read(
      'MATCH (a:Article) WHERE a.id IN $ids RETURN a.lang AS lang, a.text AS text, a.mentions AS marks',
      { ids: ids.slice(at, at + ARTICLES_AT_ONCE) },
    ))
      for (const { entity, form, start, end } of JSON.parse(String(marks)) as Pick<
        Mention,
        'entity' | 'form' | 'start' | 'end'
      >[])
        if (form === 'name')
          found.set(entity, sumCounts(found.get(entity), [`${lang} 1 ${String(text).slice(start, end)}`]))
  return found
}

/** The metadata of a store, in a node of its own: its format, and whether the seed articles were read to the last. */
type Mark = { format: number; filled: boolean }

async function markOf(store: GraphConnection): Promise<Mark | undefined> {
  const [row] = await store.read("MATCH (s:Store {id: 'store'}) RETURN s.format AS format, s.filled AS filled")
  return row && { format: Number(row.format), filled: row.filled === true }
}

const mark = (store: GraphConnection, { format, filled }: Mark): Promise<unknown> =>
  store.write(run =>
    run("MERGE (s:Store {id: 'store'}) SET s.format = $format, s.filled = $filled", { format, filled }),
  )

/** Throws StoreTooNew for a store that must not be touched. */
export async function refuseNewerFormat(store: GraphConnection): Promise<void> {
  const format = (await markOf(store))?.format ?? 1
  if (format > FORMAT) throw new StoreTooNew(format)
}

/** Brings an earlier store to this format, once, and marks a new one. */
export async function migrateStore(store: GraphConnection): Promise<void> {
  const found = await markOf(store)
  if (found?.format === FORMAT) return
  const [row] = await store.read('MATCH (a:Article) RETURN count(a) AS articles')
  const empty = Number(row?.articles ?? 0) === 0
  // The first format had no mark.
  const from = found?.format ?? (empty ? FORMAT : 1)
  for (const step of steps.slice(from - 1)) await step(store)
  await mark(store, { format: FORMAT, filled: found?.filled ?? !empty })
}

/** Whether all seed articles of a new store have been read. */
export const isSeeded = async (store: GraphConnection): Promise<boolean> => (await markOf(store))?.filled === true

/** Records that all seed articles have been read. */
export const markSeeded = async (store: GraphConnection): Promise<void> =>
  void (await mark(store, { format: FORMAT, filled: true }))
