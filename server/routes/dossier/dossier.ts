import type { DossierRequest } from '../../../model/dossier.ts'
import type { GraphEdge } from '../../../model/graph.ts'
import type { RelationId } from '../../../model/ids.ts'
import { type Labels, labelsIn } from '../../../model/labels.ts'
import type { EntenteGraph } from '../../graph/graph.ts'
import type { GraphPages } from '../../graph/graph-pages.ts'
import { createSources, type Sources } from './sources.ts'
import { type Survey, surveyOf } from './survey.ts'
import { en, type Words } from './words-en.ts'
import { fr } from './words-fr.ts'

/** What a dossier reads besides the pages of its part of the graph. */
export type DossierGraph = Pick<
  EntenteGraph,
  'everything' | 'nodes' | 'eventSides' | 'withdrawnStatements' | 'journal' | 'articlesWithText' | 'version'
>

/** A dossier that is being made. `madeAt`: ISO 8601 in UTC; `version`: of the program; `revision`: the state of the store when it was begun. */
export type Dossier = {
  request: DossierRequest
  pages: GraphPages
  survey: Survey
  sources: Sources
  graph: DossierGraph
  words: Words
  labels: Labels
  title: string
  madeAt: string
  version: string
  revision: string
}

/** Only some relations of pages, and their claims. */
const onlyRelations = (pages: GraphPages, chosen: ReadonlySet<RelationId>): GraphPages => ({
  ...pages,
  async *edges() {
    for await (const edges of pages.edges()) {
      const left: GraphEdge[] = edges.filter(({ id }) => chosen.has(id))
      if (left.length > 0) yield left
    }
  },
})

export const revisionOf = async (graph: Pick<EntenteGraph, 'version'>): Promise<string> => {
  const { revision, token } = await graph.version()
  return `${revision} ${token}`
}

/** Begins a dossier: finds its part of the graph and reads once what is in it. Throws UnknownId. */
export async function beginDossier(
  graph: DossierGraph,
  request: DossierRequest,
  { madeAt, version }: { madeAt: string; version: string },
): Promise<Dossier> {
  const { relations, question, by: _, format: __, lang, texts: ___, positions: ____, ...selection } = request
  const revision = await revisionOf(graph)
  const found = await graph.everything(selection)
  const pages = relations ? onlyRelations(found, new Set(relations)) : found
  const words = lang === 'fr' ? fr : en
  return {
    request,
    pages,
    survey: await surveyOf(pages),
    sources: createSources(graph),
    graph,
    words,
    labels: labelsIn(lang),
    title: question ?? words.untitled,
    madeAt,
    version,
    revision,
  }
}
