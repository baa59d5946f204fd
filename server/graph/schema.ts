import type { Store } from './store.ts'

/** What makes look-ups fast and ids unique; each statement is idempotent and both engines know it. */
const statements = [
  'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX article_hash IF NOT EXISTS FOR (n:Article) ON (n.contentHash)',
  'CREATE INDEX claim_relation IF NOT EXISTS FOR (n:Claim) ON (n.relationId)',
  'CREATE INDEX event_sides IF NOT EXISTS FOR (n:Event) ON (n.sides)',
]

/** Constraints and indexes; safe to run at every start. */
export async function defineSchema(store: Store): Promise<void> {
  for (const statement of statements) await store.define(statement)
}
