import { z } from 'zod'
import { MAX_SUBGRAPH_RELATIONS, ReaderLanguage } from './api.ts'
import { EntityId, RelationId } from './ids.ts'
import { parametersOf } from './query.ts'
import { MAX_IDS, Selection } from './selection.ts'

/** `html`: one file for people, which opens without a server. `rocrate`: a zip with that file, tables, references and texts, and the SHA-256 of each. */
export const DossierFormat = z.enum(['html', 'rocrate'])
export type DossierFormat = z.infer<typeof DossierFormat>

/**
 * Which texts of articles a crate holds. `licensed`: those of articles whose licence lets anybody pass them on; `all`: every text, on the
 * responsibility of whoever asks; `none`: quotes only.
 */
export const DossierTexts = z.enum(['licensed', 'all', 'none'])
export type DossierTexts = z.infer<typeof DossierTexts>

const asked = Selection.extend({
  relations: z
    .array(RelationId)
    .min(1)
    .max(MAX_SUBGRAPH_RELATIONS)
    .optional()
    .describe('Only these of the relations, as somebody chose them'),
  question: z.string().trim().min(1).max(500).optional().describe('What the dossier is to answer: its title'),
  by: z.string().trim().min(1).max(200).optional().describe('Who has it made, as it is to be signed'),
  format: DossierFormat.default('html'),
  lang: ReaderLanguage.default('en').describe('The language of the dossier; quotes stay in theirs'),
  texts: DossierTexts.default('licensed').describe(
    'Of a crate: the texts of which articles are in it. `licensed`: those whose licence lets anybody pass them on',
  ),
})

/** `positions`: where nodes stand in the picture, by id, in pixels; where it has none of a node's, the picture is laid out anew. */
export const DossierRequest = asked.extend({
  positions: z
    .record(EntityId, z.strictObject({ x: z.number().min(-1e6).max(1e6), y: z.number().min(-1e6).max(1e6) }))
    .refine(positions => Object.keys(positions).length <= MAX_IDS, `expected at most ${MAX_IDS} positions`)
    .optional(),
})
export type DossierRequest = z.infer<typeof DossierRequest>
/** The same by address, without positions. */
export const DossierQuery = parametersOf(asked)
