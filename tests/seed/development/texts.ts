import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { IsoDate, Lang } from '../../../model/extraction.ts'
import { EntityId } from '../../../model/ids.ts'
import { EventStatus, Modality, PloverType, RelationType } from '../../../model/ontology.ts'

/**
 * One reading of an event that a person would accept: its PLOVER type, or each of several that PLOVER leaves open (to sign is SUPPORT
 * there and AGREE for most readers), and who did it, by country where there is one. `modality` is told where it is the point of the text.
 */
const Coding = z
  .strictObject({
    type: z.union([PloverType, z.array(PloverType).min(2)]),
    actors: z.array(EntityId).optional(),
    recipients: z.array(EntityId).optional(),
    /** Both sides of a symmetric event, or of one that readers may see as such. */
    participants: z.array(EntityId).min(1).optional(),
    status: EventStatus,
    modality: Modality.optional(),
  })
  .refine(coding => (coding.participants === undefined) !== (coding.actors === undefined), 'one way to say who')
export type Coding = z.infer<typeof Coding>

/** A text of our own, one or two sentences, with every reading that is right. A text that tells no event has no coding. */
const Text = z.strictObject({
  id: z.string(),
  lang: Lang,
  publishedAt: IsoDate,
  text: z.string(),
  codings: z.array(Coding),
  /** Relations that it states beside those that follow from its codings. */
  relations: z.array(z.strictObject({ type: RelationType, from: EntityId, to: EntityId })).default([]),
})
export type DevelopmentText = z.infer<typeof Text>

/** Texts that are looked at when the reading is improved. */
export const developmentTexts = (): DevelopmentText[] => textsOf('.')

/** Texts whose readings are counted only: no frame was written with one of them in view. */
export const heldOutTexts = (): DevelopmentText[] => textsOf('../held-out')

function textsOf(folder: string): DevelopmentText[] {
  return ['fr', 'en'].flatMap(lang =>
    readFileSync(new URL(`${folder}/${lang}.jsonl`, import.meta.url), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => Text.parse(JSON.parse(line))),
  )
}
