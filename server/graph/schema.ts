import type { GraphConnection } from './connection.ts'

/** Constraints on ids and indexes for look-ups; each statement is idempotent and works in both engines. */
const statements = [
  'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT feed_id IF NOT EXISTS FOR (n:Feed) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT store_id IF NOT EXISTS FOR (n:Store) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT proposal_id IF NOT EXISTS FOR (n:Proposal) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT reference_id IF NOT EXISTS FOR (n:Reference) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX decision_kind IF NOT EXISTS FOR (n:Decision) ON (n.kind)',
  'CREATE INDEX decision_target IF NOT EXISTS FOR (n:Decision) ON (n.target)',
  'CREATE INDEX misread_relation IF NOT EXISTS FOR (n:MisreadClaim) ON (n.relationId)',
  'CREATE INDEX person_family IF NOT EXISTS FOR (n:Person) ON (n.family)',
  'CREATE INDEX person_namesake IF NOT EXISTS FOR (n:Person) ON (n.namesakeOf)',
  'CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT job_id IF NOT EXISTS FOR (n:Job) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT job_results_id IF NOT EXISTS FOR (n:JobResults) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT idempotency_key IF NOT EXISTS FOR (n:IdempotencyKey) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX article_text IF NOT EXISTS FOR (n:Article) ON (n.textIdentity)',
  'CREATE INDEX withdrawn_article_text IF NOT EXISTS FOR (n:WithdrawnArticle) ON (n.textIdentity)',
  'CREATE CONSTRAINT attestation_id IF NOT EXISTS FOR (n:Attestation) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX text_band IF NOT EXISTS FOR (n:TextBand) ON (n.band)',
  'CREATE INDEX article_telling IF NOT EXISTS FOR (n:Article) ON (n.telling)',
  'CREATE INDEX claim_relation IF NOT EXISTS FOR (n:Claim) ON (n.relationId)',
  'CREATE INDEX claim_former IF NOT EXISTS FOR (n:Claim) ON (n.relationRef)',
  'CREATE INDEX reference_family IF NOT EXISTS FOR (n:Reference) ON (n.family)',
  'CREATE INDEX reference_sides IF NOT EXISTS FOR (n:Reference) ON (n.sides)',
  'CREATE INDEX event_sides IF NOT EXISTS FOR (n:Event) ON (n.sides)',
]

/**
 * Neo4j creates an index with each constraint and refuses a second one. The embedded engine creates none: without these it scans all nodes
 * for each look-up and for each check of uniqueness.
 */
const lookedUp = [
  'Attestation',
  'Entity',
  'Feed',
  'Article',
  'Claim',
  'MisreadClaim',
  'WithdrawnClaim',
  'Decision',
  'Proposal',
  'Reference',
  'Change',
  'WithdrawnArticle',
  'WithdrawnEntity',
  'IdempotencyKey',
  'Job',
  'JobResults',
  'TextBand',
]
const behindConstraints = lookedUp.map(
  label => `CREATE INDEX ${label.toLowerCase()}_lookup IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
)

/** Labels by which nodes are looked up by their id; each of our nodes has one of them. */
export const lookupLabels: ReadonlySet<string> = new Set([...lookedUp, 'Store'])

/** Constraints and indexes; safe to run at every start. */
export async function defineSchema(store: GraphConnection): Promise<void> {
  for (const statement of statements) await store.define(statement)
  for (const statement of behindConstraints)
    await store.define(statement).catch(error => {
      if (!/ConstraintAlreadyExists/.test(String((error as { code?: unknown }).code))) throw error
    })
}
