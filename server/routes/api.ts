import type { EntenteGraph } from '../graph/graph.ts'
import type { VersionWatch } from '../graph/version-watch.ts'
import type { Route } from '../http/route.ts'
import type { Search } from '../search/search.ts'
import { articleRoutes, type Ingest, type Sentences } from './articles.ts'
import type { Adding } from './batch/add-all.ts'
import { batchRoutes } from './batch/batch.ts'
import { jobAnswer } from './batch/job-answer.ts'
import type { Work } from './batch/work.ts'
import { changeRoutes } from './changes.ts'
import { cypherRoutes } from './cypher.ts'
import { disputeRoutes } from './disputes.ts'
import { dossierRoutes } from './dossier.ts'
import { entityRoutes } from './entities.ts'
import { eventRoutes } from './events.ts'
import { exportRoutes } from './exports.ts'
import { feedRoutes } from './feeds.ts'
import { identityRoutes } from './identity.ts'
import { jobRoutes } from './jobs.ts'
import { journalRoutes } from './journal.ts'
import { measureRoutes } from './measures.ts'
import { searchRoutes } from './search.ts'
import { storeRoutes } from './store/store.ts'
import { totalRoutes } from './totals.ts'

/** Puts routes into a group of the description. */
const tagged = (tag: string, routes: readonly Omit<Route, 'tag'>[]): Route[] => routes.map(route => ({ ...route, tag }))

/** What the routes answer from. `clock` returns the current time. */
export type Answering = {
  graph: EntenteGraph
  search: Search
  ingest: Ingest
  sentences: Sentences
  watch: VersionWatch
  clock: () => Date
  /** Adds the articles of batches, at once or as jobs. */
  adding: Adding
  work: Work
  /** Of this program. */
  version: string
}

/** Every address under /api/v1. */
export const apiRoutes = ({
  graph,
  search,
  ingest,
  sentences,
  watch,
  clock,
  adding,
  work,
  version,
}: Answering): Route[] => [
  ...tagged('Search', searchRoutes(search)),
  ...tagged('Entities and relations', entityRoutes(graph)),
  ...tagged('Events', eventRoutes(graph)),
  ...tagged('Disputes', disputeRoutes(graph, clock)),
  ...tagged('Exports', exportRoutes(graph)),
  ...tagged('Exports', dossierRoutes(graph, clock, version)),
  ...tagged('Articles', articleRoutes(graph, search, ingest, sentences, clock, work)),
  ...tagged('Articles', batchRoutes(adding, work, jobAnswer(graph, clock))),
  ...tagged('Jobs', jobRoutes(graph, clock)),
  ...tagged('Cypher', cypherRoutes(graph)),
  ...tagged('Measures', measureRoutes(graph)),
  ...tagged('Totals', totalRoutes(graph)),
  ...tagged('Feeds', feedRoutes(graph, ingest)),
  ...tagged('Identity', identityRoutes(graph, clock)),
  ...tagged('Journal', journalRoutes(graph, clock)),
  ...tagged('Changes', changeRoutes(graph, watch)),
  ...tagged('Store', storeRoutes(graph, clock, version)),
]
