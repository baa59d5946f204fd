import { type Database, whole } from './database.ts'

/** What this version writes; a store of a later one is refused rather than damaged. */
const VERSION = 1

/** The store was written by a later version of the program. */
export class StoreTooNew extends Error {
  readonly version: number
  constructor(version: number) {
    super(`The store was written by a later version (its layout is ${version}, this program knows ${VERSION}).`)
    this.name = 'StoreTooNew'
    this.version = version
  }
}

const unique: [name: string, label: string, property: string][] = [
  ['entity_id', 'Entity', 'id'],
  ['article_id', 'Article', 'id'],
  ['article_hash', 'Article', 'contentHash'],
  ['claim_id', 'Claim', 'id'],
  ['decision_id', 'Decision', 'id'],
  ['store_id', 'Store', 'id'],
]

const indexes: [name: string, label: string, property: string][] = [
  ['claim_relation', 'Claim', 'relationId'],
  ['claim_subject_ref', 'Claim', 'subjectRef'],
  ['claim_object_ref', 'Claim', 'objectRef'],
  ['event_type', 'Event', 'type'],
]

/** Constraints and indexes, and the store's version; nothing happens where they are there. Throws StoreTooNew. */
export async function defineSchema(database: Database): Promise<void> {
  for (const [name, label, property] of unique)
    await database.define(`CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`)
  for (const [name, label, property] of indexes)
    await database.define(`CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`)
  const version = await database.write(async run => {
    const [row] = await run<{ version: number }>(
      "MERGE (s:Store {id: 'store'}) ON CREATE SET s.version = $version RETURN s.version AS version",
      { version: whole(VERSION) },
    )
    return row?.version ?? VERSION
  })
  if (version > VERSION) throw new StoreTooNew(version)
}
