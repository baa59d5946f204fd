import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { IsoDate, Lang } from '../../../model/extraction.ts'
import { EntityId } from '../../../model/ids.ts'
import { EventStatus, Modality, PloverType, RelationType } from '../../../model/ontology.ts'

/**
 * A correct coding of an event: its PLOVER type, or each of several that PLOVER leaves open (to sign is SUPPORT there and AGREE for most
 * readers), and its sides, by country where there is one. `modality` is given where the text is about it.
 */
const Coding = z
  .strictObject({
    type: z.union([PloverType, z.array(PloverType).min(2)]),
    actors: z.array(EntityId).optional(),
    recipients: z.array(EntityId).optional(),
    /** The sides of a symmetric event, or of one that readers may see as such. */
    participants: z.array(EntityId).min(1).optional(),
    status: EventStatus,
    modality: Modality.optional(),
  })
  .refine(coding => (coding.participants === undefined) !== (coding.actors === undefined), 'one way to say who')
export type Coding = z.infer<typeof Coding>

/** A text of one or two sentences with all correct codings; none where it reports no event. */
const Text = z.strictObject({
  id: z.string(),
  lang: Lang,
  publishedAt: IsoDate,
  text: z.string(),
  codings: z.array(Coding),
  /** Relations that it states beside those implied by its codings. */
  relations: z.array(z.strictObject({ type: RelationType, from: EntityId, to: EntityId })).default([]),
})
export type DevelopmentText = z.infer<typeof Text>

/** Texts that may be looked at while rules are improved. */
export const developmentTexts = (): DevelopmentText[] => textsOf('.')

/** Held-out texts, which are only counted: no frame was written with one of them in view. */
export const heldOutTexts = (): DevelopmentText[] => textsOf('../held-out')

function textsOf(folder: string): DevelopmentText[] {
  return ['fr', 'en'].flatMap(lang =>
    readFileSync(new URL(`${folder}/${lang}.jsonl`, import.meta.url), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => Text.parse(JSON.parse(line))),
  )
}
