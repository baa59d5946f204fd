import { z } from 'zod'
import * as api from '../../model/api.ts'
import * as batch from '../../model/batch.ts'
import * as changes from '../../model/changes.ts'
import * as disputes from '../../model/disputes.ts'
import * as dossier from '../../model/dossier.ts'
import * as extraction from '../../model/extraction.ts'
import * as graph from '../../model/graph.ts'
import * as identity from '../../model/identity.ts'
import * as ids from '../../model/ids.ts'
import * as jobs from '../../model/jobs.ts'
import * as journal from '../../model/journal.ts'
import * as ontology from '../../model/ontology.ts'
import * as reliability from '../../model/reliability.ts'
import * as sentences from '../../model/sentences.ts'
import * as store from '../../model/store.ts'
import * as worlds from '../../model/worlds.ts'

/** Where the description has another name for a schema than our sources: what readers of the API call it. */
const renamed: Readonly<Record<string, string>> = {
  GraphNode: 'Entity',
  GraphEdge: 'Relation',
  EventSummary: 'Event',
  ArticleSummary: 'Article',
  PredicationView: 'Predication',
  SentenceView: 'Sentence',
}
/** What one article says, before it is part of the graph, has the plain names in our sources. */
const extracted: Readonly<Record<string, string>> = {
  Entity: 'ExtractedEntity',
  Event: 'ExtractedEvent',
  Relation: 'ExtractedRelation',
}

const schemasOf = (module: object, names: Readonly<Record<string, string>>): [string, z.ZodType][] =>
  Object.entries(module).flatMap(([name, value]): [string, z.ZodType][] =>
    // Of a query each field is a parameter by itself.
    value instanceof z.ZodType && /^[A-Z]/.test(name) && !name.endsWith('Query') ? [[names[name] ?? name, value]] : [],
  )

/** The schemas that the description of the API has as components, by name. */
export const namedSchemas: Readonly<Record<string, z.ZodType>> = Object.fromEntries([
  ...schemasOf(extraction, extracted),
  ...[
    ids,
    ontology,
    reliability,
    graph,
    identity,
    journal,
    sentences,
    changes,
    batch,
    jobs,
    api,
    disputes,
    dossier,
    worlds,
    store,
  ].flatMap(module => schemasOf(module, renamed)),
])
