import type { EntenteGraph } from '../graph/graph.ts'
import type { Route } from '../http/route.ts'
import type { Search } from '../search/search.ts'
import { articleRoutes, type Ingest, type Sentences } from './articles.ts'
import { cypherRoutes } from './cypher.ts'
import { entityRoutes } from './entities.ts'
import { eventRoutes } from './events.ts'
import { feedRoutes } from './feeds.ts'
import { identityRoutes } from './identity.ts'
import { measureRoutes } from './measures.ts'
import { searchRoutes } from './search.ts'
import { totalRoutes } from './totals.ts'

/** Every address under /api/v1. */
export const apiRoutes = (
  graph: EntenteGraph,
  search: Search,
  ingest: Ingest,
  sentences: Sentences,
  clock: () => Date,
): Route[] => [
  ...searchRoutes(search),
  ...entityRoutes(graph),
  ...eventRoutes(graph),
  ...articleRoutes(graph, search, ingest, sentences),
  ...cypherRoutes(graph),
  ...measureRoutes(graph),
  ...totalRoutes(graph),
  ...feedRoutes(graph, ingest),
  ...identityRoutes(graph, clock),
]
