import { z } from 'zod'
import { DossierQuery, DossierRequest } from '../../model/dossier.ts'
import type { EntityId } from '../../model/ids.ts'
import { defineRoute, type StreamedAnswer } from '../http/route.ts'
import { tellTruncated } from '../http/truncated-header.ts'
import { crate } from './dossier/crate.ts'
import { beginDossier, type DossierGraph } from './dossier/dossier.ts'
import { dossierHtml } from './dossier/html.ts'

const HTML = 'text/html'
const ZIP = 'application/zip'

export const dossierRoutes = (graph: DossierGraph, clock: () => Date, version: string) => {
  const answer = async (
    request: DossierRequest,
    { res, base }: { res: Parameters<typeof tellTruncated>[0]; base: string },
  ): Promise<StreamedAnswer> => {
    const dossier = await beginDossier(graph, request, { madeAt: clock().toISOString(), version })
    tellTruncated(res, dossier.pages)
    return request.format === 'rocrate'
      ? { parts: crate(dossier, base), type: ZIP, packed: true, name: 'entente-dossier.zip' }
      : { parts: dossierHtml(dossier), type: `${HTML}; charset=utf-8`, name: 'entente-dossier.html' }
  }
  return [
    defineRoute({
      method: 'get',
      path: '/dossier',
      summary:
        'A selection as a dossier that opens without a server: its relations as sentences, every quote with its source, what is disputed and decided',
      problems: [404],
      query: DossierQuery,
      example: { query: { ids: 'country:IRQ,country:RUS', depth: '0', question: 'Iraq and Russia' } },
      media: HTML,
      answers: { 200: z.string() },
      forms: [ZIP],
      // It tells when it was made.
      passing: true,
      answer: ({ query }, asked) => answer(query, asked),
    }),
    defineRoute({
      method: 'post',
      path: '/dossier',
      summary:
        'The same for more ids than a URL holds, and with the places of nodes in the picture; nothing is written',
      problems: [404],
      body: { shape: DossierRequest, limit: 1_000_000 },
      example: { body: { ids: ['country:IRQ' as EntityId, 'country:RUS' as EntityId], depth: 0 } },
      media: HTML,
      answers: { 200: z.string() },
      forms: [ZIP],
      answer: ({ body }, asked) => answer(body, asked),
    }),
  ]
}
